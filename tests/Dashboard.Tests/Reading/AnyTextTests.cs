using Dashboard.Reading;
using Dashboard.Tests.Setup;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Reading;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        .. "0123456789０９一二三四五两十百千万亿零半余多近约超%％‰.．,，、。；：！？\n\n \t|()（）“”《》〔〕-—~至到和/+".Select(
            letter => letter.ToString()
        ),
        "元",
        "个",
        "名",
        "人次",
        "亩",
        "公里",
        "分之",
        "百分之",
        "成",
        "倍",
        "翻了一番",
        "不少于",
        "以上",
        "左右",
        "年",
        "月",
        "日",
        "今年",
        "截至",
        "到2025年",
        "上半年",
        "第",
        "分别",
        "同比增长",
        "该镇",
        "某某镇",
        "全区",
        "其中",
        "单位：",
        "万元",
        "新建",
        "停车位",
        "力争",
        "比",
        "各",
        "每",
        "由",
        "将",
        "\u0000",
        "😀",
        "\uD83D",
        "A",
        "x",
        "±",
    ];

    private static readonly Gen<string> Mixtures =
        from count in Gen.Choose(0, 40)
        from pieces in Gen.Elements(Pieces).ListOf(count)
        select string.Concat(pieces);

    [Fact]
    public void Any_mixture_is_read_in_bounds_in_order_and_without_overlap() =>
        Always.Holds(Mixtures, text => AssertSound(text, Reads.All(text, "2023-06-15")));

    [Fact]
    public void Reading_twice_gives_the_same() =>
        Always.Holds(Mixtures, text => Assert.Equal(Reads.All(text), Reads.All(text)));

    [Theory]
    [InlineData("1")]
    [InlineData("一")]
    [InlineData("1 ")]
    [InlineData("万")]
    [InlineData("年")]
    [InlineData("“")]
    [InlineData("1个")]
    [InlineData("分别")]
    [InlineData("镇")]
    [InlineData("\n")]
    [InlineData("1\t")]
    public void Much_of_the_same_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        AssertSound(text, Reads.All(text));
    }

    [Fact]
    public void Nothing_is_read_from_nothing()
    {
        Assert.Empty(Reads.All(""));
        Assert.Empty(new ReportReader().Read(" \n"));
    }

    private static void AssertSound(string text, IReadOnlyList<ProposedFigure> figures)
    {
        var end = 0;
        foreach (var figure in figures)
        {
            Assert.InRange(figure.Offset, end, text.Length);
            Assert.True(figure.Length > 0);
            Assert.Equal(text.Substring(figure.Offset, figure.Length), figure.Raw);
            Assert.InRange(figure.SentenceOffset, 0, figure.Offset);
            Assert.InRange(
                figure.SentenceOffset + figure.SentenceLength,
                figure.Offset + 1,
                text.Length
            );
            Assert.InRange(figure.Confidence, 0, 1);
            end = figure.Offset + figure.Length;
        }
    }
}
