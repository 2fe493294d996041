using System.Globalization;

namespace Dashboard.Entry;

/// <summary>What a pasted block fills.</summary>
/// <param name="Changes">The fields it fills, in the block's order.</param>
/// <param name="Lines">How many lines they belong to.</param>
/// <param name="Unknown">The names that no line has.</param>
public sealed record GridFill(
    IReadOnlyList<GridChange> Changes,
    int Lines,
    IReadOnlyList<string> Unknown
);

/// <summary>Reads a block of cells that was copied in Excel, WPS or the grid itself.</summary>
internal static class GridPaste
{
    /// <summary>
    /// A block of two or more columns whose first names lines goes by name, wherever they stand: name, value, unit.
    /// Otherwise it goes by place, down <paramref name="below"/>.
    /// </summary>
    /// <param name="lines">Every line of the grid.</param>
    /// <param name="below">The lines that are shown, from the one pasted into on.</param>
    /// <param name="head">What stands over the names; a line that begins so is the head of a copied table.</param>
    /// <param name="text">What was copied: lines of texts with tabs between.</param>
    public static GridFill Read(
        IReadOnlyList<GridLine> lines,
        IReadOnlyList<GridLine> below,
        string head,
        string text
    )
    {
        var block = text.ReplaceLineEndings("\n")
            .TrimEnd('\n')
            .Split('\n')
            .Select(line => line.Split('\t').Select(cell => cell.Trim()).ToList())
            .ToList();
        var named = lines.ToLookup(line => line.Name);
        var byName = block.Exists(cells => cells.Count > 1 && named.Contains(cells[0]));
        var changes = new List<GridChange>();
        var unknown = new List<string>();
        var filled = 0;
        for (var index = 0; index < block.Count; index++)
        {
            var cells = block[index];
            if (cells.TrueForAll(cell => cell.Length == 0) || (byName && cells[0] == head))
            {
                continue;
            }

            var line = byName ? named[cells[0]].FirstOrDefault() : below.ElementAtOrDefault(index);
            if (line is null)
            {
                unknown.Add(cells[0]);
                continue;
            }

            filled++;
            changes.AddRange(byName ? Named(line, cells) : [Amount(line, cells[0])]);
        }

        return new(changes, filled, unknown);
    }

    private static IEnumerable<GridChange> Named(GridLine line, List<string> cells)
    {
        yield return Amount(line, cells[1]);
        if (
            UnitName
                .Scales(line.Unit)
                .FirstOrDefault(scale => scale.Word + line.Unit == cells.ElementAtOrDefault(2)) is
            { } scale
        )
        {
            yield return new(
                line.Key,
                GridChange.Scale,
                scale.Factor.ToString(CultureInfo.InvariantCulture)
            );
        }
    }

    private static GridChange Amount(GridLine line, string value) =>
        new(line.Key, GridChange.Amount, value);
}
