using Dashboard.Boards;
using Dashboard.Serving.Pickers;
using Dashboard.Shared;
using Dashboard.Storage.Briefings;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Overview;

/// <summary>总览: how a district stands in a period.</summary>
public sealed partial class OverviewPage
{
    private const int MostProgress = 10;
    private const int MostInLine = 6;
    private OverviewAnswer? _answer;
    private Viewing _viewing;
    private bool _hasMap;

    /// <summary>The district of the address: a name, an alias or a code.</summary>
    [SupplyParameterFromQuery]
    public string? District { get; set; }

    /// <summary>The period of the address.</summary>
    [SupplyParameterFromQuery]
    public string? Period { get; set; }

    /// <summary>"1" to show what waits for review too.</summary>
    [SupplyParameterFromQuery]
    public string? Submitted { get; set; }

    /// <summary>The past day as of which to look.</summary>
    [SupplyParameterFromQuery]
    public string? Known { get; set; }

    private OverviewState State => new(District, Period, _viewing.Submitted, _viewing.Known);

    /// <summary>The part of a briefing that was just taken from here.</summary>
    [SupplyParameterFromQuery]
    public string? Added { get; set; }

    // With the period that is shown, so that a download says the same after the next one has begun.
    private string Query =>
        (State with { Period = _answer?.Period?.ToString() ?? OverviewState.AllTime }).ToUri()[1..];

    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    // Where they do not fit in one line, the lines are as even as can be.
    private static int Columns(int cards) =>
        (int)Math.Ceiling(cards / Math.Ceiling(cards / (double)MostInLine));

    private string Down(Catalogue catalogue, District district) =>
        (
            State with
            {
                District = ChoiceAddresses.AddressName(catalogue.Districts, district),
            }
        ).ToUri();

    // A category of lines alone leaves room for the next of its kind beside it.
    private static List<List<CategoryBoard>> Abreast(OverviewBoard board)
    {
        var lines = new List<List<CategoryBoard>>();
        foreach (var category in board.Categories)
        {
            if (lines is [.., [var before]] && IsPlain(before) && IsPlain(category))
            {
                lines[^1].Add(category);
            }
            else
            {
                lines.Add([category]);
            }
        }

        return lines;

        bool IsPlain(CategoryBoard category) => board.ChartsOn(category) == 0;
    }

    private string CategoryAddress(CategoryBoard category) =>
        new CategoryState
        {
            Name = category.Name,
            District = District,
            Period = Period,
            Submitted = _viewing.Submitted,
            Known = _viewing.Known,
        }.ToUri();

    private BriefingOrigin Page => new(_answer?.District?.Code, _answer?.Period?.ToString());

    private string Time => _answer?.Period?.ToLabel(W.Language) ?? W["全部期间"];

    private string Title =>
        $"{_answer?.District?.NameIn(W.Language)} {_answer?.Period?.ToLabel(W.Language)} · {W["政绩指标看板"]}";

    private IEnumerable<(District Place, int Figures)> Fullest =>
        _answer is not { } answer
            ? []
            : answer
                .Coverage.Values.OrderByDescending(row => row.Figures)
                .Take(12)
                .Select(row => (answer.Catalogue.District(row.District), row.Figures));

    protected override async Task OnParametersSetAsync()
    {
        _viewing = new Viewing(Submitted, Known).For(await Current.GetAsync());
        var stop = Http.HttpContext?.RequestAborted ?? CancellationToken.None;
        _answer = await Boards.FirstPageAsync(State, W.Language, stop);
        _hasMap =
            _answer is { District: { } here, Board.Below.Indicators.Count: > 0 }
            && (await Maps.WithinAsync(stop)).Contains(here.Code);
        if (_answer.District is null)
        {
            Answer.IsMissing();
        }
        else if (State.HasUnreadablePeriod || _viewing.IsUnreadable)
        {
            Answer.IsUnreadable();
        }
    }
}
