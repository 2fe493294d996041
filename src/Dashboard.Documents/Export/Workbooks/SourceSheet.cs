using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sources;

namespace Dashboard.Documents.Export.Workbooks;

/// <summary>The last sheet of a briefing: every figure with its source, and what is unsure.</summary>
internal static class SourceSheet
{
    private static readonly int[] Widths = [8, 30, 20, 20, 22, 18, 10, 18, 60, 40];

    public static void AddTo(WorkbookFile workbook, Briefing briefing, Catalogue catalogue)
    {
        var language = briefing.Language;
        var figures = new BriefingFigures(briefing, catalogue);
        var page = new LastPage(briefing, catalogue, figures);
        workbook.Add(
            DocumentWords.In(language, "来源"),
            Widths,
            [
                [SheetCell.Heading(briefing.Title)],
                [
                    SheetCell.Of(
                        $"{briefing.Unit}　{SourceText.Day(briefing.Date, language)}".Trim()
                    ),
                ],
                BriefingWorkbook.Heading(
                    DocumentWords.Columns(
                        language,
                        "序号",
                        "指标",
                        "区划",
                        "范围",
                        "期间",
                        "数值",
                        "单位",
                        "原文",
                        "出处〔列〕",
                        "说明"
                    )
                ),
                .. figures.Uses.Select((use, index) => Row(index + 1, use, catalogue, language)),
                [],
                [SheetCell.Heading(page.UnsureHeading)],
                .. page.Unsure.Select(line => (IReadOnlyList<SheetCell>)[SheetCell.Of(line)]),
            ]
        );
    }

    private static IReadOnlyList<SheetCell> Row(
        int number,
        FigureUse use,
        Catalogue catalogue,
        Language language
    )
    {
        var (series, quantity) = (use.Standing.Series, use.Standing.Quantity);
        return
        [
            SheetCell.Of(number),
            SheetCell.Of(catalogue.Indicator(series.Indicator).NameIn(language)),
            SheetCell.Of(catalogue.District(series.District).NameIn(language)),
            SheetCell.Of(series.Scope),
            SheetCell.Of(use.Standing.Period.ToLabel(language)),
            SheetCell.Of(quantity.Value),
            SheetCell.Of(quantity.Unit),
            SheetCell.Of(quantity.Printed),
            SheetCell.Of(SourceText.Of(use.Standing.Figures, catalogue, language)),
            SheetCell.Of(MarkReason.Of(use, language)),
        ];
    }
}
