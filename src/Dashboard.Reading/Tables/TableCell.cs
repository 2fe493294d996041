namespace Dashboard.Reading;

/// <summary>Where in a table a number stands.</summary>
/// <param name="Row">The text of its line's first cell.</param>
/// <param name="Column">The head of its column, or empty.</param>
/// <param name="Caption">What stands above the table, or empty.</param>
internal sealed record TableCell(string Row, string Column, string Caption);
