namespace Dashboard.Comparing;

/// <summary>Several values of one name in an address: <c>district=南谯区,琅琊区</c>, or the name once for each as forms send them.</summary>
internal static class NameList
{
    private const char Between = ',';

    /// <summary>More names than any page draws are not read.</summary>
    private const int Most = 400;

    public static IReadOnlyList<string> Read(IEnumerable<string?>? said) =>
        [
            .. (said ?? [])
                .SelectMany(one =>
                    (one ?? "").Split(
                        [Between, '，', '、'],
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    )
                )
                .Distinct(StringComparer.Ordinal)
                .Take(Most),
        ];

    /// <summary>As one value; null for none. <see cref="Read"/> reads it back.</summary>
    public static string? Write(IReadOnlyList<string> names) =>
        names.Count == 0 ? null : string.Join(Between, names);
}
