namespace Dashboard.Documents.Import;

/// <summary>A table somebody brought, as text: a header and its lines.</summary>
/// <param name="Header">The names of the columns.</param>
/// <param name="Lines">The lines below it, empty ones left out.</param>
public sealed record SheetTable(IReadOnlyList<string> Header, IReadOnlyList<SheetLine> Lines);

/// <summary>A line of a table.</summary>
/// <param name="Number">Its number as Excel shows it, from 1.</param>
/// <param name="Cells">Its cells, as many as the header has; an empty cell is an empty text.</param>
public sealed record SheetLine(int Number, IReadOnlyList<string> Cells);

/// <summary>Why a file was not taken, in a sentence for who brought it. Nothing of the file was used.</summary>
/// <param name="text">A Chinese sentence with places {0}, {1}.</param>
/// <param name="values">What to fill in.</param>
public sealed class SheetRefusedException(string text, params string[] values)
    : Exception(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, values))
{
    /// <summary>Whether there was more than may be; else it was something else than was asked for.</summary>
    public bool IsTooMuch { get; init; }

    /// <summary>The sentence with its places.</summary>
    public string Text { get; } = text;

    /// <summary>What fills the places.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
