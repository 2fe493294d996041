using System.Globalization;
using Dashboard.Storage;
using Dashboard.Wording;

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

    public string? Whole
    {
        get;
        set => field = string.IsNullOrEmpty(value) ? null : value;
    }

    public string Aliases { get; set; } = "";

    public string Definition { get; set; } = "";

    public Tier Tier { get; set; } = Tier.Regular;

    public string? Completes
    {
        get;
        set => field = string.IsNullOrEmpty(value) ? null : value;
    }

    public string AheadBy { get; set; } = "";

    public string BehindBy { get; set; } = "";

    public PaceForm Pace { get; set; } = PaceForm.Of(Dashboard.Figures.Catalogues.Pace.Even);

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
            Tier = indicator.Tier,
            Completes = indicator.Completes,
            AheadBy = Text(indicator.AheadBy),
            BehindBy = Text(indicator.BehindBy),
            Pace = PaceForm.Of(indicator.Pace),
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
            (words["展示层级"], words.Of(Tier)),
            (words["是哪项指标的完成数"], Completes ?? "—"),
            (words["领先界限（百分点）"], AheadBy),
            (words["滞后界限（百分点）"], BehindBy),
            (words["序时进度"], Pace.ToPace()?.ToString() ?? Pace.Shares),
        ];

    /// <summary>What was typed that no indicator can be made of; null where there is nothing.</summary>
    public Problem? Unreadable() =>
        Pace.ToPace() is null ? new Problem("各月份额要写十二个数，合计100；不分月份就选“全年均匀”")
        : new[] { AheadBy, BehindBy }.Any(text => text.Trim().Length > 0 && Number(text) is null)
            ? new Problem("领先和滞后的界限是0到100个百分点")
        : null;

    private static string Text(decimal? points) =>
        points?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static decimal? Number(string text) =>
        decimal.TryParse(
            text.Trim(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var points
        )
            ? points
            : null;

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
            Definition
        )
        {
            Tier = Tier,
            Completes = string.IsNullOrEmpty(Completes) ? null : Completes,
            AheadBy = Number(AheadBy),
            BehindBy = Number(BehindBy),
            Pace = Pace.ToPace() ?? Dashboard.Figures.Catalogues.Pace.Even,
        };
}

/// <summary>How the expected progress is chosen.</summary>
internal enum PaceChoice
{
    Even,
    Monthly,
    None,
}

/// <summary>The expected progress as it is typed: a choice, and for its monthly kind twelve shares in one field.</summary>
internal sealed class PaceForm
{
    public PaceChoice Choice { get; set; }

    public string Shares { get; set; } = "";

    public static PaceForm Of(Pace pace) =>
        pace == Pace.Even ? new()
        : pace == Pace.None ? new() { Choice = PaceChoice.None }
        : new() { Choice = PaceChoice.Monthly, Shares = pace.ToString() };

    /// <summary>What is meant; null where the shares are not twelve that make 100.</summary>
    public Pace? ToPace() =>
        Choice switch
        {
            PaceChoice.None => Pace.None,
            PaceChoice.Monthly when Shares.Any(char.IsAsciiDigit) => Pace.TryParse(
                Shares,
                out var pace
            )
                ? pace
                : null,
            PaceChoice.Monthly => null,
            _ => Pace.Even,
        };
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
