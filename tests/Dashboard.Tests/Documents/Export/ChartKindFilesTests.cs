using System.Xml.Linq;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Tests.Documents.Layout;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Tests.Documents.Export;

/// <summary>Every kind of chart leaves as every kind of file.</summary>
public sealed class ChartKindFilesTests
{
    private static readonly decimal?[] One = [3m, 5m, 4m];
    private static readonly decimal?[] Two = [2m, 1m, 6m];

    public static TheoryData<ChartKind> Kinds => [.. Enum.GetValues<ChartKind>()];

    public static TheoryData<ChartKind> KindsOfOneMarkEach =>
        [.. Enum.GetValues<ChartKind>().Where(kind => kind != ChartKind.Scatter)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_native_chart_opens_without_repair_and_holds_every_value(ChartKind kind)
    {
        var chart = Chart(kind);
        var briefing = GivenBriefing.Of(new ChartSection("图", chart));

        await using var word = await briefing.FileAsync(BriefingFormat.Word);
        await using var slides = await briefing.FileAsync(BriefingFormat.Slides);
        await using var workbook = await briefing.FileAsync(BriefingFormat.Workbook);
        using OpenXmlPackage document = WordprocessingDocument.Open(word, false);
        using OpenXmlPackage deck = PresentationDocument.Open(slides, false);
        using OpenXmlPackage book = SpreadsheetDocument.Open(workbook, false);

        Assert.All(
            new[] { document, deck, book },
            file =>
            {
                var errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(file);
                Assert.Equal(
                    [],
                    errors.Select(error => $"{error.Path?.XPath}: {error.Description}")
                );
                var part = Assert.Single(file.GetAllParts().OfType<ChartPart>());
                Assert.Equal(
                    chart.Points.Count(),
                    part.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>()
                        .Count()
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(KindsOfOneMarkEach))]
    public void A_picture_tells_of_every_mark_what_it_is(ChartKind kind)
    {
        var chart = Chart(kind);

        var picture = XDocument.Parse(
            ChartPicture.Inline(chart, Language.Chinese, figure => "/?figure=" + figure.Code)
        );

        var marks = picture
            .Descendants()
            .Where(mark => mark.Attribute("data-label") is not null)
            .ToList();
        Assert.Equal(
            chart
                .Series.SelectMany(
                    (series, index) =>
                        series.Points.Select(point =>
                            $"{index} {series.Name} {point.Label} {point.Text}"
                        )
                )
                .Order(StringComparer.Ordinal),
            marks
                .Select(mark =>
                    $"{mark.Attribute("data-series")!.Value} {mark.Attribute("data-name")!.Value} {mark.Attribute("data-label")!.Value} {mark.Attribute("data-text")!.Value}"
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.All(marks, mark => Assert.Equal("/?figure=1", (string?)mark.Attribute("href")));
        Assert.Equal(EnumCode.Of(kind), (string?)picture.Root!.Attribute("data-kind"));
    }

    [Fact]
    public void A_point_of_two_indicators_says_both_values_and_its_district()
    {
        var picture = XDocument.Parse(
            ChartPicture.Inline(
                Chart(ChartKind.Scatter),
                Language.Chinese,
                figure => "/?figure=" + figure.Code
            )
        );

        var texts = picture
            .Descendants()
            .Where(mark => mark.Attribute("data-label") is not null)
            .Select(mark =>
                $"{(string?)mark.Attribute("data-label")}: {(string?)mark.Attribute("data-text")}"
            );
        Assert.Equal(
            [
                "第1区: 2人次 · 第1组 3人次",
                "第2区: 1人次 · 第1组 5人次",
                "第3区: 6人次 · 第1组 4人次",
            ],
            texts
        );
        Assert.Equal(
            ["第1区", "第2区", "第3区"],
            picture
                .Descendants()
                .Where(text => text.Name.LocalName == "text" && text.Value.EndsWith('区'))
                .Select(text => text.Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_sparkline_needs_three_values_that_can_be_compared()
    {
        Assert.Null(Spark([1m, 2m]));
        Assert.Contains("polyline", Spark([1m, 2m, 3m]), StringComparison.Ordinal);
        var years = GivenChart.OverYears([1m]).Series[0].Points;
        var months = GivenChart.OverMonths([1m, 2m]).Series[0].Points;
        Assert.Null(Sparkline.Svg([.. years, .. months], Language.Chinese));

        static string? Spark(decimal?[] values) =>
            Sparkline.Svg(GivenChart.OverMonths(values).Series[0].Points, Language.Chinese);
    }

    private static Chart Chart(ChartKind kind)
    {
        var chart = kind switch
        {
            ChartKind.Bars => GivenChart.OverDistricts(One, Two),
            ChartKind.Columns or ChartKind.Lines or ChartKind.Heat or ChartKind.Multiples =>
                GivenChart.OverYears(One, Two),
            ChartKind.Scatter => GivenChart.OverDistricts(One, Two) with { Form = ChartForm.Pairs },
            ChartKind.StackedAreas => GivenChart.OverYears(One, Two) with
            {
                Form = ChartForm.PartsOverTime,
            },
            ChartKind.StackedBars => GivenChart.OverDistricts(One, Two) with
            {
                Form = ChartForm.PartsOverDistricts,
            },
            ChartKind.Bullet => GivenChart.OverDistricts(One, Two) with
            {
                Form = ChartForm.Completion,
            },
            ChartKind.Slope => GivenChart.OverYears([1m, 2m], [2m, 1m], [3m, 3m]),
            _ => throw new InvalidOperationException($"{kind} has no example."),
        };
        chart = chart with { Asked = kind };
        Assert.Equal(kind, chart.Kind);
        return chart;
    }
}
