using Dashboard.Charts;
using Dashboard.Tests.Documents.Export;

namespace Dashboard.Tests.Dashboard.Charts;

public sealed class ChartFormsTests
{
    [Theory]
    [InlineData("time-x-month.heat")]
    [InlineData("time-x-month.table~parts-x.bars")]
    [InlineData("a.b.table")]
    public void Forms_are_written_as_they_were_read(string forms) =>
        Assert.Equal(forms, ChartForms.Read(forms).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~.~")]
    [InlineData("time-x.cake")]
    [InlineData("time-x")]
    public void What_is_no_form_counts_as_not_said(string? forms) =>
        Assert.Null(ChartForms.Read(forms).ToString());

    [Fact]
    public void Changing_one_chart_leaves_the_others()
    {
        var forms = ChartForms.Read("a.table~b.lines");

        Assert.Equal("b.lines~a.heat", forms.With("a", "heat").ToString());
        Assert.Equal("b.lines", forms.With("a", null).ToString());
    }

    [Fact]
    public void A_form_that_would_not_be_truthful_is_passed_over()
    {
        var parts = new KeyedChart("parts", ChartPictureTests.Chart(ChartForm.Parts));

        var asked = ChartForms.Read("parts.lines").Of(parts);

        Assert.Equal(parts.Chart.Kind, asked.Chart.Kind);
    }
}
