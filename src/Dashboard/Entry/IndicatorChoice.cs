using Dashboard.Figures;

namespace Dashboard.Entry;

/// <summary>An indicator as the picker shows it, found by name, alias or pinyin initials.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Name">Its name with its unit.</param>
/// <param name="Text">What the search looks in.</param>
internal sealed record IndicatorChoice(string Code, string Name, string Text)
{
    public static IReadOnlyList<IndicatorChoice> Of(Catalogue catalogue, Language language) =>
        [
            .. catalogue.Indicators.Select(indicator => new IndicatorChoice(
                indicator.Code,
                $"{indicator.NameIn(language)}（{UnitName.In(indicator.Unit, language)}）",
                string.Join(
                    ' ',
                    [
                        indicator.NameIn(language),
                        .. indicator.Aliases,
                        PinyinInitials.Of(indicator.Name),
                        indicator.Code,
                    ]
                )
            )),
        ];
}
