namespace Dashboard.Tests.Reading;

public sealed class DamageAndTablesTests
{
    [Theory]
    [InlineData("投入资金1 908万元。", "1 908万元", 19_080_000)]
    [InlineData("施划车位2 5 8 0 8个。", "2 5 8 0 8个", 25_808)]
    [InlineData("完成投资4 . 0 7亿元。", "4 . 0 7亿元", 407_000_000)]
    [InlineData("全区集中力量办实事，共投入资金19\n08万元用于阵地建设。", "19\n08万元", 19_080_000)]
    public void Blanks_and_breaks_inside_a_figure_are_mended(string text, string raw, int value)
    {
        var figure = Reads.One(text);

        Assert.Equal((raw, value), (figure.Raw, figure.Value));
    }

    [Fact]
    public void A_sentence_goes_on_over_the_edge_of_a_column()
    {
        var figure = Reads.One("全镇持续完善治理体系，配备三级\n\n网格员278名，实现全覆盖。");

        Assert.Equal(0, figure.SentenceOffset);
        Assert.Contains("网格员", figure.Metric, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_printed_twice_is_read_once()
    {
        const string paragraph = "全区累计开展各类技能培训班120期，培训学员4500人次。";

        Assert.Equal("120期 4500人次", Reads.Printed(paragraph + "\n\n" + paragraph));
    }

    [Fact]
    public void Cells_take_their_unit_from_the_head_the_row_or_the_caption()
    {
        var figures = Reads.All(
            """
            单位：万元
            指标	2022年	增速（%）
            工业总产值	1200	5.5
            用电量（亿度）	3.2	-1.4
            """
        );

        Assert.Equal(
            ["12000000元", "5.5%", "320000000度", "-1.4%"],
            figures.Select(figure =>
                QuantityText.Grouped(figure.Value).Replace(",", "", StringComparison.Ordinal)
                + figure.Unit
            )
        );
        Assert.Equal("工业总产值", figures[0].Metric);
        Assert.Equal(FigureKind.Growth, figures[1].Kind);
        Assert.Equal(Period.Year(2022), figures[2].Period?.Period);
    }

    [Fact]
    public void A_row_that_begins_with_a_place_speaks_of_it()
    {
        var figures = Reads.All("乡镇 面积(亩) 总产(吨)\n白水镇 560 250\n柳河乡 310 120");

        Assert.Equal(["白水镇", "白水镇", "柳河乡", "柳河乡"], figures.Select(one => one.Place));
        Assert.Equal("面积", figures[0].Metric);
    }
}
