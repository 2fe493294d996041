using Dashboard.Briefings;
using Dashboard.Overview;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Views;

namespace Dashboard.Views;

/// <summary>A part of a view, and what it shows today.</summary>
/// <param name="Item">The part.</param>
/// <param name="Shown">What it shows; null where there is nothing of it for this district and period.</param>
public sealed record ShownItem(SavedViewItem Item, PagePart? Shown);

/// <summary>A view as an address asks for it.</summary>
/// <param name="Catalogue">The names.</param>
/// <param name="District">The district it was asked for; null where it is as it was saved.</param>
/// <param name="Period">The period it was asked for, as an address says it; null where it is as it was saved.</param>
/// <param name="Problem">What of the address cannot be met, or null.</param>
/// <param name="Items">Its parts.</param>
internal sealed record ViewAnswer(
    Catalogue Catalogue,
    District? District,
    string? Period,
    ViewProblem? Problem,
    IReadOnlyList<ShownItem> Items
);

/// <summary>What of an address of a view cannot be met.</summary>
internal enum ViewProblem
{
    /// <summary>There is no such district.</summary>
    District,

    /// <summary>The period cannot be read.</summary>
    Period,
}

/// <summary>Makes a view with the figures of today.</summary>
internal sealed class ViewBoards(CatalogueQuery catalogues, PageParts parts)
{
    public async Task<ViewAnswer> GetAsync(
        SavedView view,
        ViewState state,
        Language language,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var asked = new OverviewState(state.District, state.Period);
        var place = string.IsNullOrWhiteSpace(state.District)
            ? null
            : catalogue.Districts.Named(state.District);
        if (place is null && !string.IsNullOrWhiteSpace(state.District))
        {
            return new(catalogue, null, null, ViewProblem.District, []);
        }

        if (asked.HasUnreadablePeriod)
        {
            return new(catalogue, place, null, ViewProblem.Period, []);
        }

        var time = asked.IsAllTime ? OverviewState.AllTime : asked.ReadPeriod()?.ToString();
        var shown = await parts.FindAsync(
            [.. view.Items.Select(item => item.Origin.For(place?.Code, time))],
            language,
            cancellation
        );
        return new(
            catalogue,
            place,
            time,
            null,
            [.. view.Items.Zip(shown, (item, part) => new ShownItem(item, part))]
        );
    }
}
