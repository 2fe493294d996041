using Bunit;
using Dashboard.Shared;
using Dashboard.Tests.Setup;
using Dashboard.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Shared;

public sealed class NamePickerTests : BunitContext
{
    private static readonly Catalogue Catalogue = new(
        Given.Catalogue.Districts,
        Given.Catalogue.Indicators.Select(one =>
            one with
            {
                IsRetired = one.Code == Given.Trained,
            }
        ),
        []
    );

    private readonly List<string> _chosen = [];

    public NamePickerTests() => Services.AddSingleton(new Words(Language.Chinese));

    [Fact]
    public void A_retired_indicator_is_not_offered_and_still_shows_its_name()
    {
        var picker = Shown(Given.Trained);

        Assert.Equal(
            Catalogue.Indicator(Given.Trained).Name,
            picker.Find("input").GetAttribute("value")
        );
        picker.Find("input").Click();
        Assert.NotEmpty(picker.FindAll("li"));
        Assert.Empty(picker.FindAll($"#x-{Given.Trained}"));
    }

    [Fact]
    public void Typing_opens_and_Enter_takes_the_best()
    {
        var picker = Shown("");

        picker.Find("input").Input(Catalogue.Indicator(Given.Parking).Name);
        picker.Find("input").KeyDown("Enter");

        Assert.Equal([Given.Parking], _chosen);
        Assert.Empty(picker.FindAll("li"));
    }

    [Fact]
    public void Who_moves_on_takes_what_is_marked()
    {
        var picker = Shown("");

        picker.Find("input").Input(Catalogue.Indicator(Given.Parking).Name);
        picker.Find(".pick").FocusOut();

        Assert.Equal([Given.Parking], _chosen);
    }

    [Fact]
    public void What_fits_nothing_says_so_stays_to_be_read_and_is_no_choice()
    {
        var picker = Shown(Given.Parking);

        picker.Find("input").Input("没有这个");
        Assert.Contains("没有找到“没有这个”", picker.Markup, StringComparison.Ordinal);
        picker.Render(parameters => parameters.Add(one => one.Value, ""));
        picker.Find(".pick").FocusOut();

        Assert.Equal([""], _chosen);
        Assert.Equal("没有这个", picker.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void Escape_leaves_what_was_chosen()
    {
        var picker = Shown(Given.Parking);

        picker.Find("input").Input("没有这个");
        picker.Find("input").KeyDown("Escape");
        picker.Find(".pick").FocusOut();

        Assert.Empty(_chosen);
        Assert.Equal(
            Catalogue.Indicator(Given.Parking).Name,
            picker.Find("input").GetAttribute("value")
        );
    }

    private IRenderedComponent<NamePicker> Shown(string value) =>
        Render<NamePicker>(parameters =>
            parameters
                .Add(picker => picker.Id, "x")
                .Add(picker => picker.Choices, PickList.OfIndicators(Catalogue, Language.Chinese))
                .Add(picker => picker.Value, value)
                .Add(picker => picker.ValueChanged, _chosen.Add)
        );
}
