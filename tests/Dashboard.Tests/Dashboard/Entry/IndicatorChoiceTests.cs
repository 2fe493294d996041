using Dashboard.Shared;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class IndicatorChoiceTests
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

    [Fact]
    public void A_retired_indicator_is_not_offered_for_a_new_figure()
    {
        var offered = IndicatorChoice.Of(Catalogue, Language.Chinese);

        Assert.DoesNotContain(offered, choice => choice.Code == Given.Trained);
        Assert.Contains(offered, choice => choice.Code == Given.Parking);
    }

    [Fact]
    public void A_figure_of_a_retired_indicator_still_shows_its_name() =>
        Assert.Contains(
            IndicatorChoice.Of(Catalogue, Language.Chinese, retired: true),
            choice => choice.Code == Given.Trained
        );
}
