using Dashboard.Figures;
using Dashboard.Shared;
using Dashboard.Shell;
using Dashboard.Storage.Briefings;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Overview;

/// <summary>总览: how a district stands in a period.</summary>
public sealed partial class OverviewPage
{
    private readonly Leaving _leaving = new();
    private IReadOnlyList<DistrictOption> _districts = [];
    private IReadOnlyList<PeriodOption> _periods = [];
    private OverviewAnswer? _answer;
    private Viewing _viewing;

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

    private string Query => State.ToUri()[1..];

    private BriefingOrigin Page => new(_answer?.District?.Code, _answer?.Period?.ToString());

    private string Title =>
        $"{_answer?.District?.NameIn(W.Language)} {_answer?.Period?.ToLabel(W.Language)} · {W["政绩指标看板"]}";

    public void Dispose()
    {
        Changes.Changed -= OnFiguresChanged;
        _leaving.Dispose();
    }

    protected override void OnInitialized() => Changes.Changed += OnFiguresChanged;

    protected override Task OnParametersSetAsync() => LoadAsync();

    // An approval anywhere shows here within a second. What goes wrong is said by the page, not lost.
    private void OnFiguresChanged(object? sender, EventArgs e) =>
        Background.Begin(
            InvokeAsync(async () =>
            {
                if (!_leaving.IsOver)
                {
                    await LoadAsync();
                    StateHasChanged();
                }
            }),
            DispatchExceptionAsync
        );

    private async Task LoadAsync()
    {
        _viewing = new Viewing(Submitted, Known).For(await Current.GetAsync());
        _answer = await Boards.GetAsync(State, W.Language, _leaving.Token);
        _districts = DistrictOption.Of(_answer, W.Language);
        _periods = PeriodOption.Of(_answer, W);
        if (_answer.District is null)
        {
            Answer.IsMissing();
        }
        else if (State.HasUnreadablePeriod || _viewing.IsUnreadable)
        {
            Answer.IsUnreadable();
        }
    }

    private static Dictionary<string, object> Attributes(string label) =>
        new() { ["aria-label"] = label };

    private Dictionary<string, object> Label(string word) => Attributes(W[word]);

    private void Go(OverviewState state) => Navigation.NavigateTo(state.ToUri());

    private string? Name(string code) =>
        _answer?.Catalogue.Districts.Find(code) is { } district && Named(district)
            ? district.Name
            : code;

    // Two places may share a name (城关镇); then the address carries the code.
    private bool Named(District district) =>
        _answer?.Catalogue.Districts.Named(district.Name) == district;
}

/// <summary>A district as the picker shows it.</summary>
/// <param name="Code">The district's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What the search looks in: name, path and aliases.</param>
/// <param name="Depth">How deep it lies in the tree.</param>
/// <param name="Figures">How many figures it has.</param>
internal sealed record DistrictOption(string Code, string Name, string Text, int Depth, int Figures)
{
    public static IReadOnlyList<DistrictOption> Of(OverviewAnswer answer, Language language) =>
        [
            .. answer.Catalogue.Districts.All.Select(district => new DistrictOption(
                district.Code,
                district.NameIn(language),
                district.NameIn(language),
                answer.Catalogue.Districts.Path(district).Count - 1,
                answer.Coverage.GetValueOrDefault(district.Code)?.Figures ?? 0
            )),
        ];
}

/// <summary>A period as the picker shows it; an empty code is all time.</summary>
internal sealed record PeriodOption(string Code, string Text)
{
    /// <summary>All time, then each year there are figures for with its halves, quarters and months, the latest first.</summary>
    public static IReadOnlyList<PeriodOption> Of(OverviewAnswer answer, Words words)
    {
        var options = new List<PeriodOption> { new("", words["全部期间"]) };
        var ends = answer.Coverage.Values.Where(row => row.Latest is not null).ToList();
        if (ends.Count == 0)
        {
            return options;
        }

        var (first, last) = (
            ends.Min(row => row.Earliest)!.Value.Year,
            ends.Max(row => row.Latest)!.Value.Year
        );
        for (var year = last; year >= first; year--)
        {
            IEnumerable<Period> periods =
            [
                Dashboard.Figures.Period.Year(year),
                .. Enumerable.Range(1, 2).Select(half => Dashboard.Figures.Period.Half(year, half)),
                .. Enumerable
                    .Range(1, 4)
                    .Select(quarter => Dashboard.Figures.Period.Quarter(year, quarter)),
                .. Enumerable
                    .Range(1, 12)
                    .Select(month => Dashboard.Figures.Period.Month(year, month)),
            ];
            options.AddRange(
                periods.Select(period => new PeriodOption(
                    period.ToString(),
                    period.ToLabel(words.Language)
                ))
            );
        }

        if (
            answer.Period is { } asked
            && options.TrueForAll(option => option.Code != asked.ToString())
        )
        {
            options.Insert(1, new(asked.ToString(), asked.ToLabel(words.Language)));
        }

        return options;
    }
}
