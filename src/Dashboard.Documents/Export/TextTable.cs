using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sentences;

namespace Dashboard.Documents.Export;

/// <summary>A table in words, whatever document it goes into.</summary>
/// <param name="Columns">The header.</param>
/// <param name="Rows">The lines.</param>
internal sealed record TextTable(
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows
)
{
    public static TextTable Of(TableSection section) =>
        new(
            section.Columns,
            [
                .. section.Rows.Select(row =>
                    (IReadOnlyList<string>)[.. row.Select(cell => cell.Text)]
                ),
            ]
        );

    /// <summary>Key numbers, one on each line; a column that would be empty throughout is left out.</summary>
    public static TextTable Of(CardsSection section, Language language)
    {
        var columns = DocumentWords.Columns(language, "指标", "数据〔列〕", "期间", "比较", "说明");
        var rows = section
            .Cards.Select(card =>
                new[]
                {
                    card.Label,
                    QuantityText.Of(card.Standing.Quantity, language).ToString(),
                    card.Standing.Period.ToLabel(language),
                    ComparisonText.Of(card.Standing, card.Comparison, language) ?? "",
                    MarkText.Short(card.Standing.Marks, language),
                }
            )
            .ToList();
        var kept = Enumerable
            .Range(0, columns.Count)
            .Where(column => rows.Exists(row => row[column].Length > 0))
            .ToList();
        return new(
            [.. kept.Select(column => columns[column])],
            [.. rows.Select(row => (IReadOnlyList<string>)[.. kept.Select(column => row[column])])]
        );
    }
}
