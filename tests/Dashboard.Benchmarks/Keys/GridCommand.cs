namespace Dashboard.Benchmarks.Keys;

/// <summary>
/// <c>grid</c>: how long a key takes to the screen in a sheet of more than 500 rows, in Chromium, while the server checks
/// what was typed before. It is printed and never judged: it is as much of whatever else the machine does.
/// </summary>
internal static class GridCommand
{
    public static Task<int> RunAsync() =>
        new BrowserWalk(
            "FullyQualifiedName~FiveHundredRowsTests",
            "GRID",
            [
                "| rows | filled | keys | median ms | 95th ms |",
                "| ---: | ---: | ---: | ---: | ---: |",
            ],
            IsSorted: false
        ).RunAsync();
}
