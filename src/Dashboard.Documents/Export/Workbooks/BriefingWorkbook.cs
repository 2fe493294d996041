using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sentences;
using Dashboard.Documents.Sources;

namespace Dashboard.Documents.Export.Workbooks;

/// <summary>A briefing as a workbook: a sheet for each section, numbers as numbers, and the sources on the last.</summary>
internal static class BriefingWorkbook
{
    private static readonly int[] CardWidths = [30, 18, 10, 18, 22, 24, 60, 24];

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

        SourceSheet.AddTo(workbook, briefing, catalogue);
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

    private static IReadOnlyList<string> CardHeader(Language language) =>
        DocumentWords.Columns(
            language,
            "指标",
            "数值",
            "单位",
            "原文",
            "期间",
            "比较",
            "出处〔列〕",
            "说明"
        );

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
            OfficeCharts.ValueFormat.Of(
                quantity.Value,
                quantity,
                marks,
                NumberScale.One,
                quantity.Unit,
                language
            )
        );
    }

    internal static IReadOnlyList<SheetCell> Heading(IReadOnlyList<string> names) =>
        [.. names.Select(SheetCell.Heading)];
}
