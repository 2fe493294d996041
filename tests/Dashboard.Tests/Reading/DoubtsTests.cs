using System.Globalization;
using Dashboard.Reading;
using Dashboard.Reading.Doubts;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Reading;

/// <summary>A scanner's habits, put in on purpose: each is doubted with the likely reading, and the reading itself stays.</summary>
public sealed class DoubtsTests
{
    private static readonly string[] Folders = ["Texts", "UnseenTexts"];

    private static IEnumerable<string> Texts =>
        Folders
            .Select(folder =>
                Path.Combine(ProjectFolder.Root, "tests", "Dashboard.Tests", "Reading", folder)
            )
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    [Theory]
    [InlineData("2023年，某镇新增停车位1O8个。", "108个", 108)]
    [InlineData("2023年，某镇培训网格员3l2人次。", "312人次", 312)]
    [InlineData("2023年，某镇发放补贴7B5万元。", "785万元", 7_850_000)]
    [InlineData("2023年，某镇发放补贴1O.5万元。", "10.5万元", 105_000)]
    public void A_letter_among_digits_is_doubted(string text, string likely, double value)
    {
        var doubted = Assert.Single(
            Reads.All(text).SelectMany(figure => figure.Doubts),
            doubt => doubt.Cause == DoubtCause.Letter
        );

        Assert.Equal((likely, (decimal)value), (doubted.Likely, doubted.Value));
    }

    [Theory]
    [InlineData("2023年，某镇拨付资金1 908万元。")]
    [InlineData("2023年，某镇新建停车位，拨付各类资金共计19\n08万元。")]
    public void A_number_that_is_torn_is_read_as_one_and_doubted(string text)
    {
        var figure = Reads.One(text);

        Assert.Equal(19_080_000, figure.Value);
        Assert.Equal(
            new ReadingDoubt(DoubtCause.Blank, "1908万元", 19_080_000),
            Assert.Single(figure.Doubts)
        );
        Assert.True(figure.Confidences.Value < FieldConfidences.Unknown);
    }

    [Theory]
    [InlineData(
        "一季度完成投资9.6亿元，二季度完成投资10.2亿元，三季度完成投资98亿元，四季度完成投资11.3亿元。",
        "98亿元",
        "9.8亿元",
        980_000_000
    )]
    [InlineData(
        "2023年，某镇一般公共预算收入9.8亿元。会议指出，2023年一般公共预算收入98亿元，群众满意。",
        "98亿元",
        "9.8亿元",
        980_000_000
    )]
    [InlineData("2023年，某镇事项办结率985%。", "985%", "98.5%", 98.5)]
    public void A_lost_point_is_doubted_and_what_is_printed_stays(
        string text,
        string raw,
        string likely,
        double value
    )
    {
        var figures = Reads.All(text);
        var figure = Assert.Single(figures, figure => figure.Doubts.Any());

        Assert.Equal(raw, figure.Raw);
        Assert.NotEqual((decimal)value, figure.Value);
        Assert.Equal(
            new ReadingDoubt(DoubtCause.Point, likely, (decimal)value),
            Assert.Single(figure.Doubts)
        );
        Assert.True(figure.Confidences.Value < FieldConfidences.Unknown);
    }

    [Theory]
    [InlineData("一季度完成投资9.6亿元，二季度完成投资10.2亿元，全年完成投资38亿元。")]
    [InlineData("2023年，某镇事项办结率100%，产值增长985%。")]
    [InlineData("2023年，某镇在B1层和S2线旁建成5G基站12个，其中L1级3个。")]
    [InlineData("2023年，滁州市来安县建学校3所，滁州市全椒县建学校4所，南京市建学校5所。")]
    public void What_is_as_it_should_be_is_not_doubted(string text) =>
        Assert.All(Reads.All(text), figure => Assert.Empty(figure.Doubts));

    [Theory]
    [InlineData("南澳区", "南谯区")]
    [InlineData("南澳县", "南谯区")]
    [InlineData("安远县", "定远县")]
    public void A_place_one_letter_off_is_doubted_and_stays(string misread, string meant)
    {
        // Without the catalogue, which knows 南澳区 as a misprint of 南谯区.
        var figures = new ReportReader().Read(
            $"2023年，滁州市琅琊区新建学校3所。滁州市全椒县新建学校4所。\n2023年，{misread}新建学校12所。"
        );

        var figure = Assert.Single(figures, figure => figure.Doubts.Any());
        Assert.Equal(12, figure.Value);
        Assert.Equal(misread, figure.Place);
        Assert.Equal(new ReadingDoubt(DoubtCause.Place, meant, null), Assert.Single(figure.Doubts));
        Assert.True(figure.Confidences.Place < FieldConfidences.Unknown);
    }

    [Fact]
    public void Of_texts_without_damage_hardly_a_figure_is_doubted()
    {
        var figures = Texts.SelectMany(text => Reads.All(text)).ToList();
        var doubted = figures.FindAll(figure =>
            figure.Doubts.Any(doubt => doubt.Cause != DoubtCause.Blank)
        );

        Assert.True(
            doubted.Count <= 0.01 * figures.Count,
            $"{doubted.Count} of {figures.Count}: {string.Join("; ", doubted.Select(figure => figure.Raw + " " + figure.Doubts.First()))}"
        );
    }

    [Fact]
    public void Of_figures_with_a_letter_for_a_digit_most_are_doubted_with_what_was_printed()
    {
        var (right, all, wrong) = (0, 0, new List<string>());
        foreach (var text in Texts)
        {
            foreach (var figure in Reads.All(text).Where(IsPrintedInDigits))
            {
                var at = figure.Offset + figure.Raw.LastIndexOfAny(['0', '1']);
                var damaged = $"{text[..at]}{(text[at] == '0' ? 'O' : 'l')}{text[(at + 1)..]}";
                var read = Reads
                    .All(damaged)
                    .Where(again =>
                        again.Offset < figure.Offset + figure.Length
                        && figure.Offset < again.Offset + again.Length
                    )
                    .ToList();
                all++;
                if (read.Exists(again => again.Doubts.Any(doubt => doubt.Value == figure.Value)))
                {
                    right++;
                }
                else
                {
                    wrong.Add(figure.Raw);
                }
            }
        }

        Assert.True(
            right >= 0.9 * all,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{right} of {all}: {string.Join(' ', wrong)}"
            )
        );
    }

    private static bool IsPrintedInDigits(ProposedFigure figure) =>
        figure.Raw.Count(char.IsAsciiDigit) > 1
        && figure.Raw.AsSpan().ContainsAny('0', '1')
        && figure.ValueMax is null
        && figure.Raw.All(letter => char.IsAsciiDigit(letter) || letter > 0x7f || letter == '.');
}
