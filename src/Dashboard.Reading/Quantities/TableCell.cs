namespace Dashboard.Reading.Quantities;

/// <summary>Where in a table a number stands.</summary>
/// <param name="Row">The text of its line's first cell that is no number.</param>
/// <param name="Column">The head of its column, or an empty one.</param>
/// <param name="Title">What the line above the table says, or empty.</param>
internal sealed record TableCell(CellText Row, CellText Column, string Title);
