using System.Globalization;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sentences;
using Dashboard.Documents.Sources;

namespace Dashboard.Documents.Export;

/// <summary>What stands on the last page of every document, in words: figures, sources, and what is unsure.</summary>
internal sealed class LastPage(Briefing briefing, Catalogue catalogue, BriefingFigures figures)
{
    private readonly Language _language = briefing.Language;

    public string Title => Chinese ? "附：数据与出处" : "Annex: figures and sources";

    public string FiguresHeading => Chinese ? "（一）数据" : "Figures";

    public string SourcesHeading => Chinese ? "（二）出处" : "Sources";

    public string UnsureHeading => Chinese ? "（三）存疑与计算" : "Unsure and computed";

    public string NoFigures => Chinese ? "本简报没有数据。" : "This briefing holds no figures.";

    /// <summary>One line for each figure.</summary>
    public TextTable Figures { get; } =
        new(
            briefing.Language == Language.Chinese
                ? ["序号", "指标", "区划", "期间", "数据", "出处", "说明"]
                : ["No.", "Indicator", "District", "Period", "Value", "Source", "Remark"],
            [
                .. figures.Uses.Select(
                    (use, index) => Line(index + 1, use, briefing.Language, catalogue, figures)
                ),
            ]
        );

    /// <summary>The reports; the first has number 1.</summary>
    public IReadOnlyList<string> Sources => figures.Sources;

    /// <summary>What is doubtful, computed, contested or not approved, each with its reason, or that there is nothing such.</summary>
    public IReadOnlyList<string> Unsure =>
        figures.Unsure.Any() ? [.. figures.Unsure.Select(Reason)] : [NothingUnsure];

    private bool Chinese => _language == Language.Chinese;

    private string NothingUnsure =>
        briefing.Unsure == UnsureFigures.LeftOut
            ? Chinese
                ? "存疑、计算、来源不一和未审的数据均未列入。"
                : "Figures that are doubtful, computed, contested or not approved were left out."
            : Chinese
                ? "无。"
                : "None.";

    private string Reason(FigureUse use)
    {
        var name = Name(use, catalogue, _language);
        var value = QuantityText.Of(use.Standing.Quantity, _language);
        return $"{name}，{use.Standing.Period.ToLabel(_language)}，{value}：{MarkReason.Of(use, _language)}";
    }

    private static IReadOnlyList<string> Line(
        int number,
        FigureUse use,
        Language language,
        Catalogue catalogue,
        BriefingFigures figures
    )
    {
        var series = use.Standing.Series;
        var district = catalogue.District(series.District).NameIn(language);
        return
        [
            number.ToString(CultureInfo.InvariantCulture),
            catalogue.Indicator(series.Indicator).NameIn(language),
            series.Scope.Length > 0 ? $"{district} · {series.Scope}" : district,
            use.Standing.Period.ToLabel(language),
            QuantityText.Of(use.Standing.Quantity, language).ToString(),
            string.Join(
                language == Language.Chinese ? "、" : ", ",
                figures.NumbersOf(use.Standing.Figures)
            ),
            MarkText.Short(use.Marks, language),
        ];
    }

    private static string Name(FigureUse use, Catalogue catalogue, Language language)
    {
        var series = use.Standing.Series;
        var district = catalogue.District(series.District).NameIn(language);
        var scope = series.Scope.Length > 0 ? $" · {series.Scope}" : "";
        return $"{district}{(language == Language.Chinese ? "" : " ")}{catalogue.Indicator(series.Indicator).NameIn(language)}{scope}";
    }
}
