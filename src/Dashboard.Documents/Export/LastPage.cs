using System.Globalization;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sentences;
using Dashboard.Documents.Sources;

namespace Dashboard.Documents.Export;

/// <summary>What stands on the last page of every document, in words: figures, sources, and what is unsure.</summary>
internal sealed class LastPage(Briefing briefing, Catalogue catalogue, BriefingFigures figures)
{
    private readonly Language _language = briefing.Language;

    public string Title => DocumentWords.In(_language, "附：数据与出处");

    public string FiguresHeading => DocumentWords.In(_language, "（一）数据");

    public string SourcesHeading => DocumentWords.In(_language, "（二）出处");

    public string UnsureHeading => DocumentWords.In(_language, "（三）存疑与计算");

    public string NoFigures => DocumentWords.In(_language, "本简报没有数据。");

    /// <summary>One line for each figure.</summary>
    public TextTable Figures { get; } =
        new(
            DocumentWords.Columns(
                briefing.Language,
                "序号",
                "指标",
                "区划",
                "期间",
                "数据〔列〕",
                "出处〔列〕",
                "说明"
            ),
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

    private string NothingUnsure =>
        briefing.Unsure == UnsureFigures.LeftOut
            ? DocumentWords.In(_language, "存疑、计算、来源不一和未审的数据均未列入。")
            : DocumentWords.In(_language, "无。");

    private string Reason(FigureUse use)
    {
        return DocumentWords.Format(
            _language,
            "{0}，{1}，{2}：{3}",
            Name(use, catalogue, _language),
            use.Standing.Period.ToLabel(_language),
            QuantityText.Of(use.Standing.Quantity, _language),
            MarkReason.Of(use, _language)
        );
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
            string.Join(DocumentWords.In(language, "、"), figures.NumbersOf(use.Standing.Figures)),
            MarkText.Short(use.Marks, language),
        ];
    }

    private static string Name(FigureUse use, Catalogue catalogue, Language language)
    {
        var series = use.Standing.Series;
        var district = catalogue.District(series.District).NameIn(language);
        var scope = series.Scope.Length > 0 ? $" · {series.Scope}" : "";
        var indicator = catalogue.Indicator(series.Indicator).NameIn(language);
        return DocumentWords.Format(language, "{0}{1}", district, indicator) + scope;
    }
}
