using Dashboard.Serving.Pickers;
using Dashboard.Shared;
using Dashboard.Storage.Catalogues;
using Dashboard.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Comparing;

/// <summary><c>/compare/choices/indicators</c> and <c>districts</c>: what pickers list whose choice is added to those an address has already.</summary>
internal static class CompareChoices
{
    public const string Indicators = CompareState.Path + "/choices/indicators";
    public const string Districts = CompareState.Path + "/choices/districts";

    /// <summary>The same, of which one takes the place of the other: whose districts are ranked.</summary>
    public const string Within = Districts + "?to=within";

    private const int Most = 40;

    public static void MapCompareChoices(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Indicators, IndicatorsAsync).ExcludeFromDescription();
        routes.MapGet(Districts, DistrictsAsync).ExcludeFromDescription();
    }

    private static async Task<RazorComponentResult<ChoiceList>> IndicatorsAsync(
        string? q,
        string? at,
        CatalogueQuery catalogues,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var language = Languages.Current;
        return List(
            "指标",
            "indicator",
            at,
            [.. catalogue.IndicatorSearch().Find(q, int.MaxValue).Where(one => !one.IsRetired)],
            one => CompareBoards.Name(one, catalogue),
            one => (one.NameIn(language), UnitName.In(one.Unit, language))
        );
    }

    private static async Task<RazorComponentResult<ChoiceList>> DistrictsAsync(
        string? q,
        string? at,
        string? to,
        CatalogueQuery catalogues,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var language = Languages.Current;
        return List(
            "区划",
            to == "within" ? to : "district",
            at,
            [.. catalogue.DistrictSearch().Find(q, int.MaxValue).Where(one => !one.IsRetired)],
            one => ChoiceAddresses.AddressName(catalogue.Districts, one),
            one => (one.NameIn(language), catalogue.Districts.PathText(one, language))
        );
    }

    private static RazorComponentResult<ChoiceList> List<T>(
        string label,
        string parameter,
        string? at,
        IReadOnlyList<T> found,
        Func<T, string> name,
        Func<T, (string Text, string Beside)> shown
    )
    {
        var page = Address.Local(at);
        var there = NameList.Read([Address.Parameter(page, parameter)]);
        var choices = found
            .Take(Most)
            .Select(one =>
            {
                var (text, beside) = shown(one);
                var isChosen = there.Contains(name(one));
                return new Choice(
                    text,
                    Address.With(
                        page,
                        parameter,
                        parameter == "within"
                            ? name(one)
                            : NameList.Write([
                                .. there.Where(other => other != name(one)),
                                name(one),
                            ])
                    ),
                    beside,
                    IsChosen: isChosen
                );
            })
            .ToList();
        return new(
            new Dictionary<string, object?>
            {
                [nameof(ChoiceList.Label)] = label,
                [nameof(ChoiceList.Groups)] = new List<ChoiceGroup> { new("", choices) },
                [nameof(ChoiceList.More)] = found.Count - choices.Count,
            }
        );
    }
}
