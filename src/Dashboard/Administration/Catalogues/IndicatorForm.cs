using Dashboard.Figures;

namespace Dashboard.Administration.Catalogues;

/// <summary>The fields of an indicator as they are typed.</summary>
internal sealed class IndicatorForm
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string EnglishName { get; set; } = "";

    public string Category { get; set; } = "";

    public string Unit { get; set; } = "";

    public Nature Nature { get; set; }

    public Direction Direction { get; set; }

    public OverDistricts OverDistricts { get; set; }

    public string? Whole { get; set; }

    public string Aliases { get; set; } = "";

    public string Definition { get; set; } = "";

    public bool Headline { get; set; }

    public static IndicatorForm Of(Indicator indicator) =>
        new()
        {
            Code = indicator.Code,
            Name = indicator.Name,
            EnglishName = indicator.EnglishName,
            Category = indicator.Category,
            Unit = indicator.Unit,
            Nature = indicator.Nature,
            Direction = indicator.Direction,
            OverDistricts = indicator.OverDistricts,
            Whole = indicator.Whole,
            Aliases = AliasText.Of(indicator.Aliases),
            Definition = indicator.Definition,
            Headline = indicator.Headline,
        };

    public Indicator ToIndicator() =>
        new(
            Code.Trim(),
            Name,
            EnglishName,
            Category,
            Unit,
            Nature,
            Direction,
            OverDistricts,
            string.IsNullOrEmpty(Whole) ? null : Whole,
            AliasText.Read(Aliases),
            Definition,
            Headline
        );
}

/// <summary>Other names in one field: 车位、停车泊位.</summary>
internal static class AliasText
{
    public static string Of(IEnumerable<string> aliases) => string.Join('、', aliases);

    public static IReadOnlyList<string> Read(string text) =>
        text.Split(
            ['、', ';', '；', ',', '，', '\n'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
