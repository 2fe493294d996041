using Dashboard.Shell;

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

    /// <summary>Name and content of each field, for a person to compare.</summary>
    public IReadOnlyList<(string Label, string Value)> Fields(Words words) =>
        [
            (words["名称"], Name),
            (words["英文名称"], EnglishName),
            (words["类别"], Category),
            (words["单位"], Unit),
            (words["随时间"], words.Of(Nature)),
            (words["好坏"], words.Of(Direction)),
            (words["跨区划"], words.Of(OverDistricts)),
            (words["是哪项指标的构成"], Whole ?? "—"),
            (words["别名（用顿号隔开）"], Aliases),
            (words["定义"], Definition),
            (words["列入主要指标"], Headline ? "✓" : "—"),
        ];

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
