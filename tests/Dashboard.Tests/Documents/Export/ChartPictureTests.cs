using System.Xml.Linq;
using Dashboard.Documents.Export;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Export;

public sealed class ChartPictureTests
{
    private static readonly DateOnly Made = new(2026, 11, 20);
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_picture_carries_title_period_unit_values_note_source_and_date()
    {
        var texts = Texts(ChartPicture.Svg(Chart(ChartForm.Parts), Language.Chinese, Made));

        Assert.Contains("某区停车位", texts);
        Assert.Contains("2022年　单位：个", texts);
        Assert.Contains("25,808个", texts);
        Assert.Contains("注：相差1个", texts);
        Assert.Contains("来源：某报", texts);
        Assert.Contains("制图日期：2026年11月20日", texts);
    }

    [Theory]
    [InlineData(ChartForm.Parts)]
    [InlineData(ChartForm.OverTime)]
    [InlineData(ChartForm.OverDistricts)]
    public void Every_form_draws_one_bar_for_each_point_inside_the_picture(ChartForm form)
    {
        var picture = XDocument.Parse(ChartPicture.Svg(Chart(form), Language.Chinese, Made));

        var bars = picture
            .Descendants(Svg + "rect")
            .Where(bar => (string?)bar.Attribute("class") == "bar")
            .ToList();
        Assert.Equal(3, bars.Count);
        Assert.All(
            bars,
            bar =>
                Assert.InRange(
                    (double)bar.Attribute("x")! + (double)bar.Attribute("width")!,
                    0,
                    800
                )
        );
    }

    [Fact]
    public void Lengths_are_in_proportion()
    {
        var picture = XDocument.Parse(
            ChartPicture.Svg(Chart(ChartForm.Parts, 100, 50, 25), Language.Chinese, Made)
        );

        var widths = picture
            .Descendants(Svg + "rect")
            .Where(bar => (string?)bar.Attribute("class") == "bar")
            .Select(bar => (double)bar.Attribute("width")!)
            .ToList();
        Assert.Equal(widths[0] / 2, widths[1], 1.0);
        Assert.Equal(widths[0] / 4, widths[2], 1.0);
    }

    [Fact]
    public void A_doubtful_value_says_so_and_is_lighter()
    {
        var chart = Chart(ChartForm.Parts, marks: PointMarks.Doubtful);

        var picture = ChartPicture.Svg(chart, Language.Chinese, Made);

        Assert.Contains("25,808个（存疑）", Texts(picture));
        Assert.Contains("fill-opacity=\"0.45\"", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_page_every_point_is_a_link_to_its_source()
    {
        var picture = XDocument.Parse(
            ChartPicture.Inline(
                Chart(ChartForm.OverDistricts),
                Language.Chinese,
                figure => "/?figure=" + figure.Code
            )
        );

        Assert.Equal(
            ["/?figure=1", "/?figure=1", "/?figure=1"],
            picture.Descendants(Svg + "a").Select(link => (string?)link.Attribute("href"))
        );
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("😀 emoji \u0001 and control characters")]
    public void Any_text_is_only_text(string text)
    {
        var chart = Chart(ChartForm.Parts) with { Title = text, Sources = [text] };

        var picture = XDocument.Parse(ChartPicture.Svg(chart, Language.Chinese, Made));

        Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName == "script");
    }

    [Fact]
    public void A_very_long_title_is_broken_into_lines()
    {
        var chart = Chart(ChartForm.Parts) with { Title = new string('长', 200) };

        Assert.All(
            Texts(ChartPicture.Svg(chart, Language.Chinese, Made))
                .Where(text => text.Contains('长', StringComparison.Ordinal)),
            text => Assert.True(text.Length is <= 33 or 200)
        );
    }

    [Fact]
    public void Negative_values_and_a_single_point_are_drawn()
    {
        var chart = Chart(ChartForm.OverTime, -5);

        Assert.Contains("-5个", Texts(ChartPicture.Svg(chart, Language.Chinese, Made)));
    }

    internal static Chart Chart(ChartForm form, params ReadOnlySpan<decimal> values) =>
        Chart(form, PointMarks.None, values);

    private static Chart Chart(
        ChartForm form,
        PointMarks marks,
        params ReadOnlySpan<decimal> values
    )
    {
        decimal[] shown = values.Length > 0 ? values.ToArray() : [25808, 1772, 30];
        var figure = Given.Figure("2022", 25808, Given.Parking, "early");
        return new(
            "某区停车位",
            form,
            "个",
            "2022年",
            [
                new(
                    "停车位",
                    [
                        .. shown.Select(
                            (value, index) =>
                                new ChartPoint(
                                    $"第{index + 1}项",
                                    value,
                                    QuantityText.Grouped(value) + "个",
                                    figure,
                                    marks
                                )
                        ),
                    ]
                ),
            ],
            "一句话。",
            ["某报"],
            "相差1个"
        );
    }

    private static List<string> Texts(string svg) =>
        [
            .. XDocument
                .Parse(svg)
                .Descendants()
                .Where(element => !element.HasElements)
                .Select(element => element.Value),
        ];
}
