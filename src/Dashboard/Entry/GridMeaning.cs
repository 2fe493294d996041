using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>What a filled line of the grid means.</summary>
/// <param name="Line">The line.</param>
/// <param name="Entry">The entry; null where it cannot be read.</param>
/// <param name="Problem">Why it cannot; null where it can.</param>
internal sealed record GridMeaning(GridLine Line, FigureEntry? Entry, Advice? Problem)
{
    // What a line says can be looked at before anyone has written where it comes from.
    private const string SourceToCome = "?";

    /// <summary>The filled lines, in their order.</summary>
    public static IReadOnlyList<GridMeaning> OfLines(
        IReadOnlyList<GridLine> lines,
        GridForm form,
        FigureForm column,
        Catalogue catalogue
    ) =>
        [
            .. lines
                .Where(line => form.Lines[line.Key].Value.Trim().Length > 0)
                .Select(line => OfLine(line, form, column, catalogue)),
        ];

    /// <summary>The period that the column's means for a line: of a stock the end of a month or year.</summary>
    public static Period? Spoken(GridLine line, FigureForm column, Catalogue catalogue) =>
        InLine(line, column).SpokenIn(catalogue);

    private static GridMeaning OfLine(
        GridLine line,
        GridForm form,
        FigureForm column,
        Catalogue catalogue
    )
    {
        var cells = form.Lines[line.Key];
        var typed = InLine(line, column) with
        {
            Value = cells.Value,
            Scale = cells.Scale,
            Document = string.IsNullOrWhiteSpace(form.Document) ? SourceToCome : form.Document,
            Explanation = cells.Explanation,
        };
        var reading = new FormReading(typed, catalogue);
        var entry = reading.ToEntry([]);
        return new(line, entry, entry is null ? reading.Problems.Values.First() : null);
    }

    private static FigureForm InLine(GridLine line, FigureForm column) =>
        column with
        {
            Indicator = line.Indicator,
            District = line.District,
        };
}

/// <summary>What stands against a filled line of the grid.</summary>
/// <param name="Wrong">Why it cannot be taken; empty where it can.</param>
/// <param name="Findings">What the checks found.</param>
/// <param name="LacksExplanation">Whether a finding asks for an explanation that is not there.</param>
public sealed record GridState(string Wrong, IReadOnlyList<Finding> Findings, bool LacksExplanation)
{
    public bool IsRefused =>
        Wrong.Length > 0 || Findings.Any(finding => finding.Grade == Grade.Refused);

    /// <summary>Whether the grid cannot be sent because of it.</summary>
    public bool IsBad => IsRefused || LacksExplanation;

    public bool AsksExplanation => Findings.Any(finding => finding.NeedsExplanation);
}
