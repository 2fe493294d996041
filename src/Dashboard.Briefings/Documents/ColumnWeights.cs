namespace Dashboard.Briefings.Documents;

/// <summary>How wide the columns of a table are against each other.</summary>
internal static class ColumnWeights
{
    private const int Narrowest = 6;
    private const int Widest = 40;
    private const int RowsLookedAt = 200;

    /// <summary>By the longest text of each column, in half-widths, within bounds.</summary>
    public static IReadOnlyList<int> Of(
        IReadOnlyList<string> columns,
        IReadOnlyList<IReadOnlyList<string>> rows
    ) =>
        [
            .. columns.Select(
                (name, index) =>
                    Math.Clamp(
                        rows.Take(RowsLookedAt)
                            .Where(row => index < row.Count)
                            .Select(row => SvgText.Units(row[index]))
                            .Append(SvgText.Units(name))
                            .Max() + 2,
                        Narrowest,
                        Widest
                    )
            ),
        ];
}

/// <summary>Whether a cell's text is a number with its unit, which stands to the right so that digits line up.</summary>
internal static class NumberLike
{
    public static bool Is(string text) =>
        text.Length is > 0 and <= 24
        && (char.IsAsciiDigit(text[0]) || (text[0] == '-' && text.Length > 1))
        && !text.Contains('年', StringComparison.Ordinal);
}
