using Dashboard.Briefings.Sentences;
using Dashboard.Briefings.Sources;
using Dashboard.Figures;

namespace Dashboard.Briefings.Documents.Workbooks;

/// <summary>A briefing as a workbook: a sheet for each section, numbers as numbers, and the sources on the last.</summary>
internal static class BriefingWorkbook
{
    private static readonly int[] CardWidths = [30, 18, 10, 18, 22, 24, 60, 24];
    private static readonly int[] SourceWidths = [8, 30, 20, 20, 22, 18, 10, 18, 60, 40];

    public static void Write(
        Briefing briefing,
        Catalogue catalogue,
        Stream stream,
        Action<int> done,
        CancellationToken cancellation
    )
    {
        using var workbook = new WorkbookFile(stream);
        for (var index = 0; index < briefing.Sections.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(workbook, briefing.Sections[index], catalogue, briefing.Language);
            done(index + 1);
        }

        AddSources(workbook, briefing, catalogue);
    }

    private static void Add(
        WorkbookFile workbook,
        BriefingSection section,
        Catalogue catalogue,
        Language language
    )
    {
        switch (section)
        {
            case ChartSection chart:
                ChartWorkbook.Add(
                    workbook,
                    section.Heading,
                    chart.Chart,
                    chart.Text is { } text ? [text.Text] : [],
                    catalogue,
                    language
                );
                break;
            case CardsSection cards:
                workbook.Add(
                    section.Heading,
                    CardWidths,
                    [
                        Heading(CardHeader(language)),
                        .. cards.Cards.Select(card => Row(card, catalogue, language)),
                    ]
                );
                break;
            case TableSection table:
                workbook.Add(
                    section.Heading,
                    [.. table.Columns.Select(_ => 20)],
                    [
                        Heading(table.Columns),
                        .. table.Rows.Select(row =>
                            (IReadOnlyList<SheetCell>)[.. row.Select(cell => Cell(cell, language))]
                        ),
                    ]
                );
                break;
            case RemarkSection remark:
                workbook.Add(
                    section.Heading,
                    [100],
                    remark
                        .Text.ReplaceLineEndings("\n")
                        .Split('\n')
                        .Select(line => (IReadOnlyList<SheetCell>)[SheetCell.Of(line)])
                );
                break;
        }
    }

    private static string[] CardHeader(Language language) =>
        language == Language.Chinese
            ? ["指标", "数值", "单位", "原文", "期间", "比较", "出处", "说明"]
            : ["Indicator", "Value", "Unit", "Printed", "Period", "Change", "Source", "Remark"];

    private static IReadOnlyList<SheetCell> Row(
        BriefingCard card,
        Catalogue catalogue,
        Language language
    ) =>
        [
            SheetCell.Of(card.Label),
            SheetCell.Of(card.Standing.Quantity.Value),
            SheetCell.Of(card.Standing.Quantity.Unit),
            SheetCell.Of(card.Standing.Quantity.Printed),
            SheetCell.Of(card.Standing.Period.ToLabel(language)),
            SheetCell.Of(ComparisonText.Of(card.Standing, card.Comparison, language) ?? ""),
            SheetCell.Of(SourceText.Of(card.Standing.Figures, catalogue, language)),
            SheetCell.Of(MarkText.Short(card.Standing.Marks, language)),
        ];

    private static SheetCell Cell(BriefingCell cell, Language language)
    {
        // A range is two numbers, which a cell cannot be.
        if (cell.Standing is not { Quantity: { Max: null } quantity, Marks: var marks })
        {
            return SheetCell.Of(cell.Text);
        }

        return SheetCell.Of(
            quantity.Value,
            Charts.ValueFormat.Of(
                quantity.Value,
                quantity,
                marks,
                NumberScale.One,
                quantity.Unit,
                language
            )
        );
    }

    private static void AddSources(WorkbookFile workbook, Briefing briefing, Catalogue catalogue)
    {
        var language = briefing.Language;
        var chinese = language == Language.Chinese;
        var figures = new BriefingFigures(briefing, catalogue);
        var page = new LastPage(briefing, catalogue, figures);
        workbook.Add(
            chinese ? "来源" : "Sources",
            SourceWidths,
            [
                [SheetCell.Heading(briefing.Title)],
                [
                    SheetCell.Of(
                        $"{briefing.Unit}　{SourceText.Day(briefing.Date, language)}".Trim()
                    ),
                ],
                Heading(
                    chinese
                        ?
                        [
                            "序号",
                            "指标",
                            "区划",
                            "范围",
                            "期间",
                            "数值",
                            "单位",
                            "原文",
                            "出处",
                            "说明",
                        ]
                        :
                        [
                            "No.",
                            "Indicator",
                            "District",
                            "Scope",
                            "Period",
                            "Value",
                            "Unit",
                            "Printed",
                            "Source",
                            "Remark",
                        ]
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
            SheetCell.Of(MarkText.Reason(use, language)),
        ];
    }

    private static IReadOnlyList<SheetCell> Heading(IReadOnlyList<string> names) =>
        [.. names.Select(SheetCell.Heading)];
}
