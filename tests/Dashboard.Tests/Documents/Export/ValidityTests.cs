using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Documents.Sentences;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Tests.Documents.Export;

/// <summary>No Office from 2016 on asks to repair what leaves here, whatever people brought.</summary>
public sealed class ValidityTests
{
    private static readonly FileFormatVersions[] Versions =
    [
        FileFormatVersions.Office2016,
        FileFormatVersions.Office2019,
        FileFormatVersions.Office2021,
        FileFormatVersions.Microsoft365,
    ];

    private static readonly Dictionary<string, Briefing> Briefings = new()
    {
        ["full"] = GivenBriefing.Full,
        ["red head"] = GivenBriefing.Full with { RedHead = true },
        ["one page"] = GivenBriefing.Full with { Template = BriefingTemplate.OnePage },
        ["English"] = GivenBriefing.Full with { Language = Language.English },
        ["nothing"] = GivenBriefing.Of(),
        ["no data"] = GivenBriefing.Of(
            new ChartSection("空图", GivenBriefing.Over(ChartForm.OverTime)),
            new CardsSection("", []),
            new TableSection("空表", ["项目"], []),
            new TableSection(
                "无列",
                [],
                [
                    [],
                ]
            ),
            new RemarkSection("空", "")
        ),
        ["a thousand rows"] = GivenBriefing.Of(GivenBriefing.Table("明细", 1000)),
        ["hostile"] = Hostile(GivenBriefing.Hostile),
        ["long"] = Hostile(new string('长', 3000)),
        ["two series"] = GivenBriefing.Of(new ChartSection("两组", TwoSeries())),
        ["a long line"] = GivenBriefing.Of(
            new ChartSection(
                "折线",
                GivenBriefing.Over(
                    ChartForm.OverTime,
                    [.. Enumerable.Range(1, 40).Select(value => value * 10_000_000m)]
                )
            )
        ),
    };

    public static TheoryData<string, BriefingFormat> Cases
    {
        get
        {
            var cases = new TheoryData<string, BriefingFormat>();
            foreach (var name in Briefings.Keys)
            {
                foreach (var format in Enum.GetValues<BriefingFormat>())
                {
                    cases.Add(name, format);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_part_is_valid_for_every_Office_since_2016(
        string briefing,
        BriefingFormat format
    )
    {
        var file = await Briefings[briefing].FileAsync(format);
        using OpenXmlPackage document = format switch
        {
            BriefingFormat.Word => WordprocessingDocument.Open(file, false),
            BriefingFormat.Slides => PresentationDocument.Open(file, false),
            _ => SpreadsheetDocument.Open(file, false),
        };

        Assert.Equal([], Errors(document));
        foreach (var part in document.GetAllParts().OfType<EmbeddedPackagePart>())
        {
            using var embedded = SpreadsheetDocument.Open(part.GetStream(), false);
            Assert.Equal([], Errors(embedded));
        }
    }

    private static List<string> Errors(OpenXmlPackage document) =>
        [
            .. Versions
                .SelectMany(version => new OpenXmlValidator(version).Validate(document))
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
                .Distinct(),
        ];

    private static Chart TwoSeries()
    {
        var chart = GivenBriefing.Over(ChartForm.OverTime, 1, 2, 3);
        return chart with
        {
            Series =
            [
                .. chart.Series,
                new ChartSeries("另一组", [.. chart.Series[0].Points.Skip(1)]),
            ],
        };
    }

    private static Briefing Hostile(string text)
    {
        var chart = GivenBriefing.Over(ChartForm.OverDistricts, 1, 2) with
        {
            Title = text,
            Summary = text,
            Note = text,
            Period = text,
        };
        chart = chart with
        {
            Series = [new(text, [chart.Series[0].Points[0] with { Label = text }])],
        };
        return GivenBriefing.Of(
            new ChartSection(text, chart, Sentence.Written(text)),
            new CardsSection(text, [GivenBriefing.Card(text, 1, doubt: text)]),
            new TableSection(
                text,
                [text, text],
                [
                    [new(text), new(text), new(text)],
                    [],
                ]
            ),
            new RemarkSection(text, text)
        ) with
        {
            Title = text,
            Unit = text,
            RedHead = true,
        };
    }
}
