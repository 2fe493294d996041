namespace Dashboard.Benchmarks.Keys;

/// <summary>
/// <c>keys</c>: the browser tests that count keys and clicks, walked in Chromium, and what they counted. Answers 0 where
/// each walk ended and none took more than it may.
/// </summary>
internal static class KeysCommand
{
    public static Task<int> RunAsync() =>
        new BrowserWalk(
            "Category=Keys",
            "KEYS",
            ["| walk | keys | at most | clicks | at most |", "| --- | ---: | ---: | ---: | ---: |"],
            IsSorted: true
        ).RunAsync();
}
