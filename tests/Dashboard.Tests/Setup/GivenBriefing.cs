using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Documents.Sentences;
using DocumentFormat.OpenXml.Packaging;

namespace Dashboard.Tests.Setup;

/// <summary>Briefings built from what matters to a test, and the files they become.</summary>
internal static class GivenBriefing
{
    public const string Hostile =
        "=cmd|' /C calc'!A0 <script>alert(1)</script> & \"quoted\" 😀🏴‍☠️ \u0001\u0008\uD800 ]]> \t\r\nnext line";

    public static Briefing Of(params BriefingSection[] sections) =>
        new(
            "某区2022年主要指标情况通报",
            "某区管委会",
            new(2026, 11, 21),
            BriefingTemplate.Monthly,
            sections
        );

    /// <summary>Cards, two forms of chart, a table and a remark.</summary>
    public static Briefing Full { get; } =
        Of(
            new CardsSection("主要指标", [Card("停车位", 25_808), Card("培训人次", 710)]),
            ChartSection("停车位的构成", Parts(25_808, 20_874, 1_772)),
            ChartSection("各区停车位", Over(ChartForm.OverDistricts, 300, 200, 100)),
            ChartSection("各年培训", Over(ChartForm.OverTime, 300, 200, 100)),
            Table("明细", 3),
            new RemarkSection("说明", "一段话。\n又一段话。")
        );

    public static ChartSection ChartSection(string heading, Chart chart) =>
        new(heading, chart, ChartSentence.Of(chart, Given.Catalogue, Language.Chinese));

    public static BriefingCard Card(string label, decimal value, string doubt = "") =>
        new(label, Standing.Of(Given.Figure("2022", value, report: "early", doubt: doubt)));

    public static TableSection Table(string heading, int rows) =>
        new(
            heading,
            ["项目", "数据"],
            [
                .. Enumerable
                    .Range(1, rows)
                    .Select(row =>
                        (IReadOnlyList<BriefingCell>)
                            [
                                new($"第{row}项"),
                                BriefingCell.Of(
                                    Given.Figure("2022", row, report: "late", code: $"row-{row}"),
                                    Language.Chinese
                                ),
                            ]
                    ),
            ]
        );

    /// <summary>A whole with its parts at the end of November 2022.</summary>
    public static Chart Parts(decimal whole, params decimal[] parts)
    {
        string[] names = ["sidewalk", "plaza", "open-communities", "residential", "roadside"];
        return Chart(
            ChartForm.Parts,
            [.. parts.Select((value, index) => Point(names[index], Stock(value, names[index])))]
        ) with
        {
            Whole = Point("停车位", Stock(whole, Given.Parking)),
        };
    }

    /// <summary>A chart of one series: trained, in years from 2020 on or by district.</summary>
    public static Chart Over(ChartForm form, params decimal[] values) =>
        Chart(
            form,
            [
                .. values.Select(
                    (value, index) =>
                    {
                        var figure = Given.Figure(
                            form == ChartForm.OverTime ? $"{2020 + index}" : "2022",
                            value,
                            report: "early",
                            code: $"over-{index}",
                            district: form == ChartForm.OverTime || index % 2 == 0 ? "a" : "b"
                        );
                        return Point(
                            form == ChartForm.OverTime ? $"{2020 + index}年" : $"第{index + 1}区",
                            figure
                        );
                    }
                ),
            ]
        );

    public static Chart Chart(ChartForm form, IReadOnlyList<ChartPoint> points) =>
        new(
            "某区停车位",
            form,
            points.Count > 0 ? points[0].Figure.Quantity.Unit : "个",
            "2022年",
            [new ChartSeries("停车位", points)],
            "一句话。",
            ["某报"]
        );

    public static ChartPoint Point(string label, Figure figure) =>
        new(
            label,
            figure.Quantity.Value,
            QuantityText.Of(figure.Quantity, Language.Chinese).ToString(),
            figure
        );

    public static Figure Stock(decimal value, string indicator, string doubt = "") =>
        Given.Figure("@2022-11-30", value, indicator, "early", "stock-" + indicator, doubt: doubt);

    /// <summary>The document a briefing becomes.</summary>
    public static async Task<MemoryStream> FileAsync(
        this Briefing briefing,
        BriefingFormat format,
        IProgress<int>? progress = null
    )
    {
        var stream = new MemoryStream();
        await BriefingDocument.WriteAsync(
            briefing,
            Given.Catalogue,
            format,
            stream,
            progress,
            CancellationToken.None
        );
        return new MemoryStream(stream.ToArray());
    }

    public static async Task<WordprocessingDocument> WordAsync(this Briefing briefing) =>
        WordprocessingDocument.Open(await briefing.FileAsync(BriefingFormat.Word), false);

    public static async Task<PresentationDocument> SlidesAsync(this Briefing briefing) =>
        PresentationDocument.Open(await briefing.FileAsync(BriefingFormat.Slides), false);

    public static async Task<SpreadsheetDocument> WorkbookAsync(this Briefing briefing) =>
        SpreadsheetDocument.Open(await briefing.FileAsync(BriefingFormat.Workbook), false);
}
