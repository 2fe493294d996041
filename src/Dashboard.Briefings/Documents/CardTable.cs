using Dashboard.Briefings.Sentences;
using Dashboard.Briefings.Sources;
using Dashboard.Figures;

namespace Dashboard.Briefings.Documents;

/// <summary>Key numbers as the lines of a table.</summary>
internal static class CardTable
{
    public static IReadOnlyList<string> Columns(Language language) =>
        language == Language.Chinese
            ? ["指标", "数据", "期间", "比较", "说明"]
            : ["Indicator", "Value", "Period", "Change", "Remark"];

    public static IReadOnlyList<IReadOnlyList<string>> Rows(
        CardsSection section,
        Language language
    ) =>
        [
            .. section.Cards.Select(card =>
                (IReadOnlyList<string>)
                    [
                        card.Label,
                        QuantityText.Of(card.Standing.Quantity, language).ToString(),
                        card.Standing.Period.ToLabel(language),
                        ComparisonText.Of(card.Standing, card.Comparison, language) ?? "—",
                        MarkText.Short(card.Standing.Marks, language),
                    ]
            ),
        ];
}
