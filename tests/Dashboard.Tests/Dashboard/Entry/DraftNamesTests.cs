using Dashboard.Entry;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Dashboard.Wording;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class DraftNamesTests
{
    [Theory]
    [InlineData("/entry/figure", "停车位总数 27,300")]
    [InlineData("/entry/figure?code=e-1", "更正一条数据 · 停车位总数 27,300")]
    [InlineData("/entry/figure?replaces=f1", "修订一条数据 · 停车位总数 27,300")]
    public void A_figure_is_called_by_its_indicator_and_value(string place, string name)
    {
        var form = new FigureForm { Indicator = Given.Parking, Value = "27300" };

        Assert.Equal(
            name.Replace(
                "停车位总数",
                Given.Catalogue.Indicator(Given.Parking).Name,
                StringComparison.Ordinal
            ),
            Name(place, EntryDraft.Text(form))
        );
    }

    [Fact]
    public void What_is_no_number_yet_stands_as_it_was_typed() =>
        Assert.EndsWith(
            " 两万",
            Name(
                "/entry/figure",
                EntryDraft.Text(new FigureForm { Indicator = Given.Parking, Value = "两万" })
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_report_is_called_by_its_title() =>
        Assert.Equal("读报道《十月情况》", Name("/reports/read", """{"Title":"十月情况"}"""));

    [Theory]
    [InlineData("/entry/figure", "填报一条数据")]
    [InlineData("/reports/read", "读报道")]
    [InlineData("/entry/grid", "表格填报")]
    public void What_cannot_be_read_is_called_by_its_page(string place, string name)
    {
        Assert.Equal(name, Name(place, null));
        Assert.Equal(name, Name(place, "{ cut off"));
    }

    private static string Name(string place, string? content) =>
        DraftNames.Of(
            new Draft(place, DateTime.UnixEpoch, content),
            Given.Catalogue,
            new Words(Language.Chinese)
        );
}
