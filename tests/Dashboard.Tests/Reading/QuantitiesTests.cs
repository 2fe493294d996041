using System.Globalization;
using Dashboard.Reading;

namespace Dashboard.Tests.Reading;

public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("完成投资1.2万余元。", "1.2万余元", "12000", "元", Qualifier.MoreThan)]
    [InlineData("兑现资金5亿多元。", "5亿多元", "500000000", "元", Qualifier.MoreThan)]
    [InlineData("粮食总产10亿余斤。", "10亿余斤", "1000000000", "斤", Qualifier.MoreThan)]
    [InlineData("完成投资2亿3000万元。", "2亿3000万元", "230000000", "元", Qualifier.Exact)]
    [InlineData("惠及群众２１８户。", "２１８户", "218", "户", Qualifier.Exact)]
    [InlineData("办结率为９６．３％。", "９６．３％", "96.3", "%", Qualifier.Exact)]
    [InlineData("合格率百分之九十八点五。", "百分之九十八点五", "98.5", "%", Qualifier.Exact)]
    [InlineData("培训骨干两百名。", "两百名", "200", "名", Qualifier.Exact)]
    [InlineData("走访企业十余家。", "十余家", "10", "家", Qualifier.MoreThan)]
    [InlineData("办理业务三千多件。", "三千多件", "3000", "件", Qualifier.MoreThan)]
    [InlineData("组织演练百余场。", "百余场", "100", "场", Qualifier.MoreThan)]
    [InlineData("受益群众近百万人。", "近百万人", "1000000", "人", Qualifier.Nearly)]
    [InlineData("工程历时半年多。", "半年多", "0.5", "年", Qualifier.MoreThan)]
    [InlineData("路上要花1个多小时。", "1个多小时", "1", "小时", Qualifier.MoreThan)]
    [InlineData("产值翻了一番。", "翻了一番", "2", "倍", Qualifier.Exact)]
    [InlineData("效率提高一倍。", "一倍", "1", "倍", Qualifier.Exact)]
    [InlineData("党员占三成。", "三成", "30", "%", Qualifier.Exact)]
    [InlineData("以市场价七折出租。", "七折", "7", "折", Qualifier.Exact)]
    [InlineData("每年办班不低于3期。", "不低于3期", "3", "期", Qualifier.AtLeast)]
    [InlineData("引进人才不少于50名。", "不少于50名", "50", "名", Qualifier.AtLeast)]
    [InlineData("注册率超过50%。", "超过50%", "50", "%", Qualifier.MoreThan)]
    [InlineData("用时不到20分钟。", "不到20分钟", "20", "分钟", Qualifier.AtMost)]
    [InlineData("带动就业300人以上。", "300人以上", "300", "人", Qualifier.AtLeast)]
    [InlineData("帮带企业5个左右。", "5个左右", "5", "个", Qualifier.About)]
    [InlineData("亩产465公斤/亩。", "465公斤/亩", "465", "公斤/亩", Qualifier.Exact)]
    [InlineData("办理登记335个（次）。", "335个（次）", "335", "个次", Qualifier.Exact)]
    [InlineData("园区总产值4.2亿。", "4.2亿", "420000000", "元", Qualifier.Exact)]
    [InlineData("全年没有发生事故，实现零死亡。", "零死亡", "0", "人", Qualifier.Exact)]
    [InlineData(
        "PM2.5浓度为34微克/立方米。",
        "34微克/立方米",
        "34",
        "微克/立方米",
        Qualifier.Exact
    )]
    public void A_quantity_is_read_with_hedge_and_unit(
        string text,
        string printed,
        string value,
        string unit,
        Qualifier qualifier
    )
    {
        var figure = Reads.One(text);

        Assert.Equal(printed, figure.Raw);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal(unit, figure.Unit);
        Assert.Equal(qualifier, figure.Qualifier);
        Assert.Equal(printed, text.Substring(figure.Offset, figure.Length));
    }

    [Theory]
    [InlineData("租金提高50至80元/亩。", 50, 80)]
    [InlineData("每组9-10个党组织。", 9, 10)]
    [InlineData("每户补助3—5万元。", 30000, 50000)]
    [InlineData("每户补助5000至1万元。", 5000, 10000)]
    [InlineData("降幅为百分之五至百分之八。", 5, 8)]
    public void A_range_has_two_ends(string text, int low, int high)
    {
        var figure = Reads.One(text);

        Assert.Equal((low, high), (figure.Value, figure.ValueMax));
    }

    [Theory]
    [InlineData("一、二级网格员各56名。", "各56名")]
    [InlineData("早中晚稻各占36万亩、102万亩、47万亩。", "36万亩 102万亩 47万亩")]
    [InlineData("新增企业分别为12、15和18家。", "12 15 18家")]
    [InlineData("合并报表由5120张压减至190张。", "5120张 190张")]
    [InlineData("引进项目9个（其中外资2个）。", "9个 2个")]
    [InlineData("商场停车位150个；小区停车位20874；路内停车位30个。", "150个 20874 30个")]
    public void Every_member_of_a_list_is_read(string text, string printed) =>
        Assert.Equal(printed, Reads.Printed(text));

    [Fact]
    public void Members_of_a_list_share_unit_and_step() =>
        Assert.Equal(
            [12_000m, 34_000m, 56_000m],
            Reads.All("三镇分别投入1.2、3.4和5.6万元。").Select(figure => figure.Value)
        );

    [Theory]
    [InlineData("会议于2023年5月14日上午9时30分召开，10:45结束。")]
    [InlineData("获评第六届文明社区，位居前10名。")]
    [InlineData("见某政办〔2022〕47号，地址人民路18号，电话0556-5320118。")]
    [InlineData("推行“1+1+1+N”体系和543工作法，学习党的二十大精神。")]
    [InlineData("第四批指导员已到岗，牢记“四个意识”，传达两会精神。")]
    [InlineData("沿G318国道向西，年近七十的老人今年68岁，90后居多。")]
    [InlineData("这是一个新阶段，进一步走出一条新路子，打造一批品牌。")]
    [InlineData("1—7月和7-9月运行平稳，2021-2023年持续向好。")]
    public void What_counts_nothing_is_left_out(string text) => Assert.Empty(Reads.All(text));

    [Fact]
    public void A_bound_that_names_a_class_is_no_figure() =>
        Assert.Equal("43个", Reads.Printed("签约5000万元以上项目43个。"));

    [Fact]
    public void Ages_are_read_where_they_are_asked_for()
    {
        var asked = new ReadingRequest { IncludesAges = true };

        Assert.Equal("68岁", Assert.Single(Reads.Reader.Read("老人今年68岁。", asked)).Raw);
        Assert.Equal("78.6岁", Reads.Printed("人均预期寿命达78.6岁。"));
    }
}
