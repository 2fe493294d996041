using Dashboard.Entry;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class FigureFormTests
{
    [Theory]
    [InlineData("2023年12月")]
    [InlineData("2023")]
    [InlineData("截至2023年12月底")]
    public void A_month_or_year_typed_for_a_stock_is_its_end_and_so_the_same_time(string typed)
    {
        var form = Form(Given.Parking, typed);

        Assert.Equal("@2023-12-31", form.SpokenIn(Given.Catalogue)?.ToString());
        Assert.Equal(
            "@2023-12-31",
            new FormReading(form, Given.Catalogue).ToEntry([])?.Figure.Period.ToString()
        );
    }

    [Fact]
    public void A_moment_typed_for_a_flow_is_asked_for_its_stretch_at_the_field()
    {
        var form = Form(Given.Trained, "截至2023年12月底");

        var reading = new FormReading(form, Given.Catalogue);
        Assert.Null(reading.ToEntry([]));
        Assert.Equal(SpokenTime.StretchAsked, reading.Problems[nameof(FigureForm.Period)].Text);
    }

    [Theory]
    [InlineData("2023-11-30..2023-11-30")]
    [InlineData("YTD2023-10-31")]
    [InlineData("..2023-11-30")]
    [InlineData("2023-01-15..2023-03-20")]
    public void The_form_of_a_figure_gives_its_time_back(string period)
    {
        var figure = Given.Figure(period, 7);

        var form = FigureForm.Of(figure, Given.Catalogue);

        Assert.True(form.SpokenIn(Given.Catalogue)?.IsSameTimeAs(figure.Period));
    }

    private static FigureForm Form(string indicator, string period) =>
        new()
        {
            Indicator = indicator,
            District = "a",
            Period = period,
            Value = "7",
            Document = "某〔2023〕1号",
        };
}
