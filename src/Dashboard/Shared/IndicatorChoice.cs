namespace Dashboard.Shared;

/// <summary>An indicator as the picker shows it, found by name, alias or pinyin initials.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Name">Its name with its unit.</param>
/// <param name="Text">What the search looks in.</param>
internal sealed record IndicatorChoice(string Code, string Name, string Text)
{
    /// <summary>Those that new figures can be entered for; with <paramref name="retired"/>, the others too.</summary>
    public static IReadOnlyList<IndicatorChoice> Of(
        Catalogue catalogue,
        Language language,
        bool retired = false
    ) =>
        [
            .. catalogue
                .Indicators.Where(indicator => retired || !indicator.IsRetired)
                .Select(indicator => new IndicatorChoice(
                    indicator.Code,
                    $"{indicator.NameIn(language)}（{UnitName.In(indicator.Unit, language)}）",
                    string.Join(
                        ' ',
                        [
                            indicator.NameIn(language),
                            .. indicator.Aliases,
                            Pinyin.Initials(indicator.Name),
                            indicator.Code,
                        ]
                    )
                )),
        ];
}
