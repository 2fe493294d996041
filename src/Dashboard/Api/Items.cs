namespace Dashboard.Api;

/// <summary>A figure as the API gives it. Dates are ISO, null where open; the value is in the base unit.</summary>
internal sealed record FigureItem(
    string Code,
    string Indicator,
    string District,
    string DistrictPath,
    string Scope,
    string PeriodKind,
    DateOnly? PeriodStart,
    DateOnly? PeriodEnd,
    string PeriodCertainty,
    decimal Value,
    decimal? ValueMax,
    string Unit,
    string Printed,
    string Qualifier,
    string Kind,
    string? Report,
    string? Article,
    int? Paragraph,
    string? Doubt,
    string? Note,
    bool Contested,
    bool PreferredByRule
)
{
    public static FigureItem Of(
        Figure figure,
        Catalogue catalogue,
        IReadOnlyDictionary<string, bool> disputed
    )
    {
        var district = catalogue.District(figure.District);
        var citation = figure.Citations.Count > 0 ? figure.Citations[0] : null;
        return new(
            Code: figure.Code,
            Indicator: catalogue.Indicator(figure.Indicator).Name,
            District: district.Name,
            DistrictPath: catalogue.Districts.PathText(district, Language.Chinese),
            Scope: figure.Scope,
            PeriodKind: EnumCode.Of(figure.Period.Kind),
            PeriodStart: figure.Period.Start,
            PeriodEnd: figure.Period.End,
            PeriodCertainty: EnumCode.Of(figure.PeriodCertainty),
            Value: figure.Quantity.Value,
            ValueMax: figure.Quantity.Max,
            Unit: figure.Quantity.Unit,
            Printed: figure.Quantity.Printed,
            Qualifier: EnumCode.Of(figure.Quantity.Qualifier),
            Kind: EnumCode.Of(figure.Kind),
            Report: citation?.Report,
            Article: citation?.Article,
            Paragraph: citation?.Paragraph,
            Doubt: figure.Doubt.Length > 0 ? figure.Doubt : null,
            Note: figure.Note.Length > 0 ? figure.Note : null,
            Contested: disputed.ContainsKey(figure.Code),
            PreferredByRule: disputed.GetValueOrDefault(figure.Code)
        );
    }
}

internal sealed record DistrictItem(
    string Code,
    string Name,
    string EnglishName,
    string Level,
    string? Parent,
    string Path,
    IReadOnlyList<string> Aliases
)
{
    public static DistrictItem Of(District district, Catalogue catalogue) =>
        new(
            district.Code,
            district.Name,
            district.EnglishName,
            EnumCode.Of(district.Level),
            district.Parent,
            catalogue.Districts.PathText(district, Language.Chinese),
            district.Aliases
        );
}

internal sealed record IndicatorItem(
    string Code,
    string Name,
    string EnglishName,
    string Category,
    string Unit,
    string Nature,
    string Direction,
    string? Whole,
    string? Completes,
    string Tier,
    decimal AheadBy,
    decimal BehindBy,
    string Pace,
    IReadOnlyList<string> Aliases,
    string Definition
)
{
    public static IndicatorItem Of(Indicator indicator) =>
        new(
            indicator.Code,
            indicator.Name,
            indicator.EnglishName,
            indicator.Category,
            indicator.Unit,
            EnumCode.Of(indicator.Nature),
            EnumCode.Of(indicator.Direction),
            indicator.Whole,
            indicator.Completes,
            EnumCode.Of(indicator.Tier),
            indicator.AheadBy ?? ProgressJudgement.UsualThreshold,
            indicator.BehindBy ?? ProgressJudgement.UsualThreshold,
            indicator.Pace.ToString(),
            indicator.Aliases,
            indicator.Definition
        );
}

internal sealed record ReportItem(
    string Code,
    string Title,
    string Publisher,
    DateOnly Date,
    string DateCertainty
)
{
    public static ReportItem Of(Report report) =>
        new(
            report.Code,
            report.Title,
            report.Publisher,
            report.Date,
            EnumCode.Of(report.DateCertainty)
        );
}
