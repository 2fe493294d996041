using Dashboard.Shared;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Serving.Pickers;

/// <summary><c>/choices/districts</c> and <c>/choices/periods</c>: what pickers list, as a fragment of HTML whose links lead to the page asked from.</summary>
internal static class ChoiceAddresses
{
    private const int Most = 60;

    public static IEndpointConventionBuilder MapChoices(this IEndpointRouteBuilder routes)
    {
        var choices = routes.MapGroup("/choices").ExcludeFromDescription();
        choices.MapGet("/districts", DistrictsAsync);
        choices.MapGet("/periods", PeriodsAsync);
        return choices;
    }

    private static async Task<RazorComponentResult<ChoiceList>> DistrictsAsync(
        string? q,
        string? at,
        CatalogueQuery catalogues,
        FigureQuery figures,
        CancellationToken cancellation
    )
    {
        var language = Languages.Current;
        var catalogue = await catalogues.GetAsync(cancellation);
        var counts = (await figures.CoverageAsync(cancellation)).ToDictionary(
            row => row.District,
            row => row.Figures
        );
        var page = Address.Local(at);
        var here = catalogue.Districts.Named(Address.Parameter(page, "district"));
        var found = catalogue.DistrictSearch().Find(q, int.MaxValue);
        var shown =
            string.IsNullOrWhiteSpace(q) && here is not null
                ? Around(catalogue.Districts, here)
                : found;
        var lines = shown
            .Take(Most)
            .Select(district => new Choice(
                district.NameIn(language),
                Address.With(page, "district", AddressName(catalogue.Districts, district)),
                string.IsNullOrWhiteSpace(q)
                    ? Count(district)
                    : $"{catalogue.Districts.PathText(district, language)} {Count(district)}".Trim(),
                string.IsNullOrWhiteSpace(q) ? catalogue.Districts.Path(district).Count - 1 : 0,
                district == here
            ))
            .ToList();
        return List("区划", [new("", lines)], shown.Count - lines.Count);

        string Count(District district) =>
            counts.TryGetValue(district.Code, out var figures) ? QuantityText.Grouped(figures) : "";
    }

    private static async Task<RazorComponentResult<ChoiceList>> PeriodsAsync(
        string? q,
        string? at,
        CatalogueQuery catalogues,
        PeriodsOfDistrict periods,
        CancellationToken cancellation
    )
    {
        var language = Languages.Current;
        var catalogue = await catalogues.GetAsync(cancellation);
        var page = Address.Local(at);
        var district = catalogue.Districts.Named(Address.Parameter(page, "district"));
        var asked = Address.Parameter(page, "period");
        var text = string.Concat(
            (q ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(letter => letter != ' ')
        );
        var there = (await periods.GetAsync(district?.Code, cancellation))
            .Select(period => (Period: period, Label: period.ToLabel(language)))
            .Where(one =>
                text.Length == 0
                || one.Label.Contains(text, StringComparison.OrdinalIgnoreCase)
                || one.Period.ToString().Contains(text, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        var groups = there
            .Take(Most)
            .GroupBy(one => one.Period.Last.Year)
            .Select(year => new ChoiceGroup(
                "",
                [
                    .. year.Select(one => new Choice(
                        one.Label,
                        Address.With(page, "period", one.Period.ToString()),
                        Depth: one.Period.Kind == PeriodKind.Year ? 0 : 1,
                        IsChosen: one.Period.ToString() == asked
                    )),
                ]
            ))
            .ToList();
        return List("期间", groups, Math.Max(0, there.Count - Most));
    }

    // The way up, what lies beside it and below: what one usually goes to next.
    private static List<District> Around(DistrictTree tree, District here)
    {
        var path = tree.Path(here);
        var beside = path.Count > 1 ? tree.Children(path[^2]) : tree.Roots;
        return
        [
            .. path.SkipLast(1),
            .. beside
                .Where(district => !district.IsRetired)
                .SelectMany(district =>
                    district == here
                        ? [district, .. tree.Children(district).Where(child => !child.IsRetired)]
                        : Enumerable.Repeat(district, 1)
                ),
        ];
    }

    /// <summary>The name by which an address means a district; its code where two places share the name.</summary>
    internal static string AddressName(DistrictTree tree, District district) =>
        tree.Named(district.Name) == district ? district.Name : district.Code;

    private static RazorComponentResult<ChoiceList> List(
        string label,
        IReadOnlyList<ChoiceGroup> groups,
        int more
    ) =>
        new(
            new Dictionary<string, object?>
            {
                [nameof(ChoiceList.Label)] = label,
                [nameof(ChoiceList.Groups)] = groups,
                [nameof(ChoiceList.More)] = more,
            }
        );
}
