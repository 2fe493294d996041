namespace Dashboard.Entry;

/// <summary>What is typed into one line of the grid.</summary>
internal sealed record GridCells
{
    public string Value { get; set; } = "";

    public decimal Scale { get; set; } = 1;

    public string Explanation { get; set; } = "";
}

/// <summary>All that is typed into the grid; kept as a draft just so.</summary>
internal sealed record GridForm
{
    public string Document { get; set; } = "";

    /// <summary>By the line's key: an indicator's or a district's code.</summary>
    public Dictionary<string, GridCells> Lines { get; init; } = [];

    public bool IsEmpty =>
        Document.Length == 0 && Lines.Values.All(cells => cells.Value.Length == 0);
}

/// <summary>A line of the grid: one indicator in one district.</summary>
internal sealed record GridLine(
    string Key,
    string Name,
    string Indicator,
    string District,
    string Unit,
    Figure? Last
);

/// <summary>Fills a block of cells from what was copied in Excel or WPS.</summary>
internal static class GridPaste
{
    /// <summary>
    /// Puts the columns of <paramref name="text"/> into lines from <paramref name="row"/> on. A block of two or more
    /// columns whose first names lines goes by name, wherever they stand; otherwise it goes by place.
    /// </summary>
    /// <returns>How many lines were filled, and the names that no line has.</returns>
    public static (int Filled, IReadOnlyList<string> Unknown) Fill(
        GridForm form,
        IReadOnlyList<GridLine> lines,
        int row,
        string text
    )
    {
        var block = text.ReplaceLineEndings("\n")
            .TrimEnd('\n')
            .Split('\n')
            .Select(line => line.Split('\t').Select(cell => cell.Trim()).ToList())
            .ToList();
        var byName = block.Exists(cells =>
            cells.Count > 1 && lines.Any(line => line.Name == cells[0])
        );
        var filled = 0;
        var unknown = new List<string>();
        for (var index = 0; index < block.Count; index++)
        {
            var cells = block[index];
            if (cells.TrueForAll(cell => cell.Length == 0))
            {
                continue;
            }

            var line = byName
                ? lines.FirstOrDefault(one => one.Name == cells[0])
                : lines.ElementAtOrDefault(row + index);
            if (line is null)
            {
                unknown.Add(cells[0]);
                continue;
            }

            var kept = form.Lines[line.Key];
            kept.Value = byName ? cells[1] : cells[0];
            filled++;
        }

        return (filled, unknown);
    }
}
