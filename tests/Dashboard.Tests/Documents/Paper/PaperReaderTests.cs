using System.Buffers.Binary;
using System.Diagnostics;
using Dashboard.Documents.Import;
using Dashboard.Documents.Paper;
using Dashboard.Reading;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Paper;

/// <summary>Pages that are printed, and scanned, here; all sentences are invented.</summary>
public sealed class PaperReaderTests : IAsyncLifetime, IDisposable
{
    private const string First = """
        <table style="font:12pt 'Noto Serif CJK SC'"><tr><td width="280"><p>上半年，某区新开工项目32个，完成投资18.6亿元，同比增长7.8%。培训网格员710余人次，新建停车位1908个，改造老旧小区12个，惠及居民3460户。</p></td><td width="40"></td>
        <td width="280"><p>截至6月底，拨付资金2250万元，规模以上工业企业达到156家，实现产值243.7亿元，办结率98.5%。</p></td></tr></table>
        """;

    private const string Second =
        "<p style=\"page-break-before:always\">下半年，某区将新建标准厂房20万平方米，签约项目45个，培训职工1200人次，走访群众860户。</p>";

    private static readonly decimal[] OnFirst =
    [
        32,
        1_860_000_000,
        7.8m,
        710,
        1908,
        12,
        3460,
        22_500_000,
        156,
        24_370_000_000,
        98.5m,
    ];

    // A third of a letter.
    private const int Margin = 8;

    private static readonly Lazy<byte[]> _printed = new(() => PrintedPage.Pdf(First + Second));
    private PaperReader _reader = null!;

    public async Task InitializeAsync() =>
        _reader = new(await PaperTools.FindAsync(PaperTools.Path, CancellationToken.None));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _reader.Dispose();

    [PaperFact]
    public async Task A_printed_page_is_read_column_by_column_and_each_figure_knows_its_page()
    {
        var (text, isScanned) = await ReadAsync(("报道.pdf", _printed.Value));

        Assert.False(isScanned);
        var figures = new ReportReader().Read(text);
        Assert.Equal(
            OnFirst,
            figures
                .Where(figure => ReportPages.PageAt(text, figure.Offset) == 1)
                .Select(figure => figure.Value)
        );
        Assert.Equal(
            [200_000, 45, 1200, 860],
            figures
                .Where(figure => ReportPages.PageAt(text, figure.Offset) == 2)
                .Select(figure => figure.Value)
        );
    }

    [PaperFact]
    public async Task A_scan_is_recognised_and_no_value_of_it_is_called_sure()
    {
        var scan = PrintedPage.Pictures(PrintedPage.Jpeg(_printed.Value, 1), 1);

        var (text, isScanned) = await ReadAsync(("扫描.PDF", scan));

        Assert.True(isScanned);
        var figures = new ReportReader().Read(text, new ReadingRequest { IsScanned = true });
        var found = figures.Select(figure => figure.Value).Intersect(OnFirst).Count();
        Assert.True(found >= OnFirst.Length - 1, text);
        Assert.All(
            figures,
            figure => Assert.True(figure.Confidences.Value < FieldConfidences.Sure)
        );
    }

    [PaperFact]
    public async Task Several_pictures_are_the_pages_of_one_report()
    {
        var (text, isScanned) = await ReadAsync(
            ("1.jpg", PrintedPage.Jpeg(_printed.Value, 1)),
            ("2.jpg", PrintedPage.Jpeg(_printed.Value, 2))
        );

        Assert.True(isScanned);
        var on = text.IndexOf("1200人次", StringComparison.Ordinal);
        Assert.True(on > 0, text);
        Assert.Equal(2, ReportPages.PageAt(text, on));
    }

    [PaperFact]
    public async Task Each_figure_of_a_printed_page_keeps_its_place_on_the_picture()
    {
        var paper = await ReadAsync(("报道.pdf", _printed.Value));

        Assert.Equal(2, paper.Pages.Count);
        Assert.All(paper.Pages, page => Assert.Equal((1241, 1754), (page.Width, page.Height)));
        Assert.All(
            paper.Pages,
            page => Assert.Equal([0xFF, 0xD8, 0xFF], page.Picture.AsSpan(0, 3).ToArray())
        );
        Assert.Equal(OnFirst.Length + 4, Misplaced(paper).Figures);
        Assert.Empty(Misplaced(paper).Wrong);
    }

    [PaperFact]
    public async Task Each_figure_of_a_scan_keeps_its_place_however_the_scan_was_brought()
    {
        var jpeg = PrintedPage.Jpeg(_printed.Value, 1);

        var picture = await ReadAsync(("1.jpg", jpeg));
        var pdf = await ReadAsync(("扫描.pdf", PrintedPage.Pictures(jpeg, 1)));

        foreach (var paper in new[] { picture, pdf })
        {
            Assert.InRange(Assert.Single(paper.Pages).Picture.Length, 10_000, 500_000);
            var (figures, wrong) = Misplaced(paper);
            Assert.InRange(figures, OnFirst.Length - 1, OnFirst.Length + 1);
            Assert.Empty(wrong);
        }
    }

    [PaperFact]
    public async Task A_crooked_and_dusty_scan_is_read_column_by_column_and_its_figures_keep_their_places()
    {
        var paper = await ReadAsync(("1.png", ScannedPage.Damaged(_printed.Value, 1)));

        var values = new ReportReader()
            .Read(paper.Text, new ReadingRequest { IsScanned = true })
            .Select(figure => figure.Value)
            .ToList();
        var found = values.Intersect(OnFirst).ToList();
        Assert.True(found.Count >= OnFirst.Length - 2, paper.Text);
        Assert.Equal(OnFirst.Intersect(values), found);
        var (figures, wrong) = Misplaced(paper);
        Assert.True(wrong.Count * 10 <= figures, string.Join('\n', wrong));
    }

    [PaperFact]
    public async Task A_page_that_lies_on_its_side_is_marked_as_it_is_read()
    {
        var upright = System.Text.Encoding.Latin1.GetString(PrintedPage.Pictures(null, 1));
        var lying = System.Text.Encoding.Latin1.GetBytes(
            upright
                .Replace("/Contents 4 0 R", "/Rotate 90/Contents 4 0 R", StringComparison.Ordinal)
                .Replace(
                    "<</XObject<</I 3 0 R>>>>",
                    "<</Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
                    StringComparison.Ordinal
                )
                .Replace(
                    "<</Length 0>>stream\n\n",
                    "<</Length 64>>stream\nBT /F 20 Tf 0 1 -1 0 200 100 Tm (Parking spaces 1908 in town) Tj ET\n",
                    StringComparison.Ordinal
                )
        );

        var paper = await ReadAsync(("a.pdf", lying));

        var page = Assert.Single(paper.Pages);
        Assert.Equal((1754, 1240), (page.Width, page.Height));
        var box = page.Words.Single(word => word.Text == "1908").Box;
        Assert.Contains(
            "1908",
            PrintedPage.TextAt(
                lying,
                1,
                box.Left - 6,
                box.Top - 6,
                box.Width + 12,
                box.Height + 12
            ),
            StringComparison.Ordinal
        );
        Assert.InRange(box.Left, 400, 800);
    }

    [PaperFact]
    public async Task Nothing_is_drawn_for_who_asks_for_the_text_alone()
    {
        var paper = await _reader.ReadAsync(
            [("报道.pdf", _printed.Value)],
            draws: false,
            CancellationToken.None
        );

        Assert.Empty(paper.Pages);
    }

    [PaperFact]
    public async Task What_is_hostile_is_refused_in_a_sentence_and_soon()
    {
        var watch = Stopwatch.StartNew();
        await RefusedAsync("不是能打开的PDF", "a.pdf", "no pdf at all"u8.ToArray());
        await RefusedAsync("不是能打开的PDF", "a.pdf", "%PDF-1.7\n%%EOF"u8.ToArray());
        await RefusedAsync("不是能打开的PDF", "a.pdf", _printed.Value[..2000]);
        await RefusedAsync("PDF超过100页", "a.pdf", PrintedPage.Pictures(null, 101));
        await RefusedAsync("扫描件超过20页", "a.pdf", PrintedPage.Pictures(null, 21));
        await RefusedAsync("加了密码", "a.pdf", PrintedPage.Pdf("<p>密</p>", "geheim"));
        await RefusedAsync("不是能打开的png", "a.png", "no picture"u8.ToArray());
        await RefusedAsync("过大（65000×65000点）", "a.png", Png(65_000, 65_000));
        await RefusedAsync(
            "过大（2147483647×2147483647点）",
            "a.png",
            Png(int.MaxValue, int.MaxValue)
        );
        await RefusedAsync("不是能打开的PDF或图片", "a.png", Png(100, 100));

        // a page as large as a field is drawn no larger than paper
        var (text, _) = await ReadAsync(
            ("a.pdf", PrintedPage.Pictures(null, 1, "9999999 9999999"))
        );
        Assert.True(string.IsNullOrWhiteSpace(text));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("a.pdf", "没有读PDF的程序（poppler-utils）")]
    [InlineData("a.png", "没有认字的程序")]
    public async Task Without_the_programs_the_sentence_says_which_are_missing(
        string name,
        string said
    )
    {
        using var bare = new PaperReader(await PaperTools.FindAsync([], CancellationToken.None));

        var refused = await Assert.ThrowsAsync<SheetRefusedException>(() =>
            bare.ReadAsync([(name, "%PDF-"u8.ToArray())], draws: true, CancellationToken.None)
        );

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_files_all_must_be_pictures()
    {
        var refused = await Assert.ThrowsAsync<SheetRefusedException>(() =>
            _reader.ReadAsync([("a.pdf", []), ("b.png", [])], draws: true, CancellationToken.None)
        );

        Assert.Contains("只能是图片", refused.Message, StringComparison.Ordinal);
    }

    private Task<PaperText> ReadAsync(params (string, byte[])[] files) =>
        _reader.ReadAsync(files, draws: true, CancellationToken.None);

    // How many figures there are, and those whose box on the picture does not hold, on the printed page, the digits that were read.
    private static (int Figures, List<string> Wrong) Misplaced(PaperText paper)
    {
        var places = new PaperPlaces(paper.Text, paper.Pages.Select(page => page.Words));
        var figures = new ReportReader().Read(
            paper.Text,
            new ReadingRequest { IsScanned = paper.IsScanned }
        );
        var wrong = new List<string>();
        foreach (var figure in figures)
        {
            var printed = string.Concat(
                places
                    .At(figure.Offset, figure.Length)
                    .Select(place =>
                        PrintedPage.TextAt(
                            _printed.Value,
                            place.Page,
                            place.Box.Left - Margin,
                            place.Box.Top - Margin,
                            place.Box.Width + 2 * Margin,
                            place.Box.Height + 2 * Margin
                        )
                    )
            );
            if (!printed.Contains(Digits(figure.Raw), StringComparison.Ordinal))
            {
                wrong.Add($"{figure.Raw} → {printed.Trim()}");
            }
        }

        return (figures.Count, wrong);
    }

    private static string Digits(string raw) =>
        string.Concat(
            raw.SkipWhile(letter => !char.IsAsciiDigit(letter))
                .TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.')
        );

    private async Task RefusedAsync(string said, string name, byte[] bytes)
    {
        var refused = await Assert.ThrowsAsync<SheetRefusedException>(() =>
            ReadAsync((name, bytes))
        );
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    // the head of a picture that says it is so large, and nothing behind it
    private static byte[] Png(int width, int height)
    {
        byte[] png =
        [
            .. (ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
            .. (ReadOnlySpan<byte>)[0, 0, 0, 13],
            .. "IHDR"u8,
            .. new byte[13],
        ];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }
}
