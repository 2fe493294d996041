using Dashboard.Documents.Import;
using Dashboard.Storage;
using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>A line of a file, and the entry it means or why it means none.</summary>
/// <param name="Number">Its number as the sheet shows it.</param>
/// <param name="Cells">Its cells as they are written, in the order of <see cref="FigureTemplate.Columns"/>.</param>
/// <param name="Form">What they say as a form.</param>
/// <param name="Entry">The entry; null where there is a problem.</param>
/// <param name="Wrong">What is wrong, by the column it stands in.</param>
public sealed record ImportedLine(
    int Number,
    IReadOnlyList<string> Cells,
    FigureForm Form,
    FigureEntry? Entry,
    IReadOnlyList<KeyValuePair<string, Problem>> Wrong
)
{
    public string this[string column] => Cells[Place(column)];

    /// <summary>The problems alone.</summary>
    public IEnumerable<Problem> Problems => Wrong.Select(wrong => wrong.Value);

    /// <summary>The same cells with one written anew.</summary>
    public IReadOnlyList<string> With(string column, string text)
    {
        var cells = Cells.ToArray();
        cells[Place(column)] = text;
        return cells;
    }

    private static int Place(string column) => FigureTemplate.Columns.ToList().IndexOf(column);
}
