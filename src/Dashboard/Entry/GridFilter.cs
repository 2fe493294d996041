namespace Dashboard.Entry;

/// <summary>Which lines of the grid are shown.</summary>
internal sealed record GridFilter
{
    public static GridFilter None { get; } = new();

    /// <summary>A name, an alias, its pinyin or its initials, found as pickers find it.</summary>
    public string Text { get; init; } = "";

    public string Category { get; init; } = "";

    /// <summary>The keys of the lines that had a value when it was asked for those alone; null for all.</summary>
    public IReadOnlySet<string>? Filled { get; init; }

    /// <summary>The lines that are shown, in their order.</summary>
    public IReadOnlyList<GridLine> Shown(
        IReadOnlyList<GridLine> lines,
        Catalogue catalogue,
        bool overDistricts
    )
    {
        var found =
            Text.Trim().Length == 0 ? null
            : overDistricts ? Found(catalogue.DistrictSearch(), one => one.Code)
            : Found(catalogue.IndicatorSearch(), one => one.Code);
        return
        [
            .. lines.Where(line =>
                found?.Contains(line.Key) != false
                && (Category.Length == 0 || line.Category == Category)
                && Filled?.Contains(line.Key) != false
            ),
        ];
    }

    private HashSet<string> Found<T>(NameSearch<T> search, Func<T, string> code) =>
        [.. search.Find(Text, int.MaxValue).Select(code)];
}
