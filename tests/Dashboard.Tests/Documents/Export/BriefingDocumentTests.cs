using System.IO.Compression;
using System.IO.Pipelines;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Documents.Sources;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Export;

public sealed class BriefingDocumentTests
{
    private static readonly Briefing Thirty = GivenBriefing.Of([
        .. Enumerable
            .Range(1, 30)
            .Select(number =>
                GivenBriefing.ChartSection(
                    $"图{number}",
                    GivenBriefing.Over(
                        number % 2 == 0 ? ChartForm.OverTime : ChartForm.OverDistricts,
                        [.. Enumerable.Range(1, 12).Select(value => (decimal)value * number)]
                    )
                )
            ),
    ]);

    [Theory]
    [InlineData(BriefingFormat.Word)]
    [InlineData(BriefingFormat.Slides)]
    [InlineData(BriefingFormat.Workbook)]
    public async Task Thirty_charts_are_thirty_native_charts(BriefingFormat format)
    {
        using var zip = new ZipArchive(await Thirty.FileAsync(format));

        Assert.Equal(
            30,
            zip.Entries.Count(entry =>
                entry.FullName.Contains("/charts/chart", StringComparison.Ordinal)
                && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void A_document_that_somebody_named_is_a_source_as_a_report_is()
    {
        var typed = Given.Figure("2023", 25_900, code: "typed") with { Document = "城管局台账" };
        var briefing = GivenBriefing.Of(
            new CardsSection(
                "主要指标",
                [GivenBriefing.Card("培训人次", 710), new("停车位", Standing.Of(typed))]
            )
        );

        var figures = new BriefingFigures(briefing, Given.Catalogue);

        Assert.Equal("城管局台账", figures.Sources[1]);
        Assert.Equal([2], figures.NumbersOf([typed]));
        Assert.Equal([1, 2], figures.NumbersOf(briefing.Sections[0]));
    }

    [Theory]
    [InlineData(BriefingFormat.Word)]
    [InlineData(BriefingFormat.Slides)]
    [InlineData(BriefingFormat.Workbook)]
    public async Task Every_format_names_a_document_that_is_held_elsewhere(BriefingFormat format)
    {
        var typed = Given.Figure("2023", 25_900, code: "typed") with { Document = "城管局台账" };
        var briefing = GivenBriefing.Of(
            new CardsSection("主要指标", [new("停车位", Standing.Of(typed))])
        );

        using var zip = new ZipArchive(await briefing.FileAsync(format));

        Assert.Contains(
            zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)),
            entry =>
            {
                using var text = new StreamReader(entry.Open());
                return text.ReadToEnd().Contains("城管局台账", StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task Progress_rises_to_a_hundred()
    {
        var told = new Told();

        await Thirty.FileAsync(BriefingFormat.Word, told);

        Assert.Equal(31, told.Percents.Count);
        Assert.Equal(told.Percents.Order(), told.Percents);
        Assert.Equal(100, told.Percents[^1]);
        Assert.All(told.Percents.SkipLast(1), percent => Assert.InRange(percent, 1, 99));
    }

    [Fact]
    public async Task The_stream_need_not_be_seekable_and_stays_open()
    {
        var pipe = new Pipe();
        await using var stream = pipe.Writer.AsStream(leaveOpen: true);
        var read = ReadAsync(pipe.Reader.AsStream());

        await BriefingDocument.WriteAsync(
            Thirty,
            Given.Catalogue,
            BriefingFormat.Slides,
            stream,
            null,
            CancellationToken.None
        );

        Assert.True(stream.CanWrite);
        await pipe.Writer.CompleteAsync();
        Assert.Equal("PK"u8.ToArray(), (await read)[..2]);
    }

    [Theory]
    [InlineData(BriefingFormat.Word)]
    [InlineData(BriefingFormat.Slides)]
    [InlineData(BriefingFormat.Workbook)]
    public async Task A_cancelled_document_leaves_nothing(BriefingFormat format)
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            BriefingDocument.WriteAsync(
                Thirty,
                Given.Catalogue,
                format,
                stream,
                null,
                new CancellationToken(canceled: true)
            )
        );
        Assert.Equal(0, stream.Length);
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }

    private sealed class Told : IProgress<int>
    {
        public List<int> Percents { get; } = [];

        public void Report(int value) => Percents.Add(value);
    }
}
