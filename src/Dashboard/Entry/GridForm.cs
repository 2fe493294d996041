using System.Globalization;

namespace Dashboard.Entry;

/// <summary>What is typed into one line of the grid.</summary>
public sealed record GridCells
{
    public string Value { get; set; } = "";

    public decimal Scale { get; set; } = 1;

    public string Explanation { get; set; } = "";
}

/// <summary>All that is typed into the grid; kept as a draft just so.</summary>
internal sealed record GridForm
{
    /// <summary>The most characters of one cell.</summary>
    public const int MostCharacters = 2_000;

    public string Document { get; set; } = "";

    /// <summary>By the line's key: an indicator's or a district's code.</summary>
    public Dictionary<string, GridCells> Lines { get; init; } = [];

    public bool IsEmpty =>
        Document.Length == 0 && Lines.Values.All(cells => cells.Value.Length == 0);

    /// <summary>How many lines have a value.</summary>
    public int Filled => Lines.Values.Count(cells => cells.Value.Trim().Length > 0);

    /// <summary>Takes what was typed in the browser; a line or a field that is not there is none.</summary>
    public void Take(GridChange change)
    {
        var typed =
            change.Value.Length <= MostCharacters ? change.Value : change.Value[..MostCharacters];
        if (change.Field == GridChange.Document)
        {
            Document = typed;
        }
        else if (Lines.TryGetValue(change.Key, out var cells))
        {
            switch (change.Field)
            {
                case GridChange.Amount:
                    cells.Value = typed;
                    break;
                case GridChange.Explanation:
                    cells.Explanation = typed;
                    break;
                case GridChange.Scale
                    when decimal.TryParse(
                        typed,
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var factor
                    ):
                    cells.Scale = factor;
                    break;
            }
        }
    }
}

/// <summary>One field of the grid as it stands in the browser now.</summary>
/// <param name="Key">The line's key; empty for what is above the lines.</param>
/// <param name="Field">Which field of it.</param>
/// <param name="Value">What stands in it.</param>
public sealed record GridChange(string Key, string Field, string Value)
{
    public const string Amount = "value";
    public const string Scale = "scale";
    public const string Explanation = "explanation";
    public const string Document = "document";
}

/// <summary>A line of the grid: one indicator in one district.</summary>
public sealed record GridLine(
    string Key,
    string Name,
    string Category,
    string Indicator,
    string District,
    string Unit,
    Figure? Last
);
