using Dashboard.Documents.Layout;

namespace Dashboard.Documents.Export;

/// <summary>How wide the columns of a table are.</summary>
internal static class ColumnWidths
{
    private const int RowsLookedAt = 200;

    /// <summary>
    /// Shares <paramref name="width"/> out: each column gets what its longest text asks for; where that is too much in
    /// all, only the widest columns give way, so that short ones never break a word.
    /// </summary>
    /// <param name="columns">The header.</param>
    /// <param name="rows">The lines.</param>
    /// <param name="width">What there is, in any unit.</param>
    /// <param name="halfWidth">The width of a Latin letter in the same unit.</param>
    /// <param name="padding">What a cell needs beside its text.</param>
    public static IReadOnlyList<int> Of(
        IReadOnlyList<string> columns,
        IReadOnlyList<IReadOnlyList<string>> rows,
        int width,
        double halfWidth,
        double padding
    )
    {
        var wanted = columns
            .Select(
                (name, index) =>
                    (
                        rows.Take(RowsLookedAt)
                            .Where(row => index < row.Count)
                            .Select(row => GlyphWidth.Units(row[index]))
                            .Append(GlyphWidth.Units(name))
                            .Append(1)
                            .Max() * halfWidth
                    ) + padding
            )
            .ToList();
        var widest = Widest(wanted, width);
        var shares = wanted.ConvertAll(want => Math.Min(want, widest));
        var stretch = width / shares.Sum();
        return [.. shares.Select(share => (int)(share * stretch))];
    }

    /// <summary>The width at which columns have to be cut for all to fit.</summary>
    private static double Widest(List<double> wanted, double width)
    {
        var (left, columns) = (width, wanted.Count);
        foreach (var want in wanted.Order())
        {
            if (want * columns > left)
            {
                return left / columns;
            }

            left -= want;
            columns--;
        }

        return double.MaxValue;
    }
}
