using Dashboard.Documents.Briefings;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Briefings;

/// <summary>简报: one's own briefings and those that others share, and new ones from a template.</summary>
public sealed partial class BriefingsPage
{
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private IReadOnlyList<DistrictChoice> _districts = [];
    private IReadOnlyList<BriefingLine> _lines = [];
    private string _district = "";
    private string _period = "";
    private string _template = EnumCode.Of(BriefingTemplate.Monthly);
    private string _unit = "";
    private string _unsure = EnumCode.Of(UnsureFigures.Listed);
    private bool _redHead;
    private IReadOnlyList<BriefingChoice> _choices = [];
    private HashSet<string> _chosen = [];
    private string? _problem;

    /// <summary>The district of the address: a name or a code.</summary>
    [SupplyParameterFromQuery]
    public string? District { get; set; }

    /// <summary>The period of the address.</summary>
    [SupplyParameterFromQuery]
    public string? Period { get; set; }

    private bool IsNothing => _choices.Count > 0 && _chosen.Count == 0;

    private BriefingRequest Request =>
        new(
            _district,
            _period,
            EnumCode.TryParse<BriefingTemplate>(_template, out var template)
                ? template
                : BriefingTemplate.Monthly,
            DateOnly.FromDateTime(Clock.GetLocalNow().DateTime),
            _unit,
            _redHead,
            Parts: _chosen
        );

    public void Dispose() => _leaving.Dispose();

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _districts = DistrictChoice.Of(catalogue.Districts.All, catalogue, W.Language);
        _district =
            catalogue.Districts.Named(District)?.Code
            ?? (_actor.Districts is [var own, ..] ? own : null)
            ?? (_districts.Count > 0 ? _districts[0].Code : "");
        _period = Period ?? "";
        await LoadAsync();
        if (RendererInfo.IsInteractive)
        {
            await ChooseAsync();
        }
    }

    // What there is to pick, with what the template proposes ticked.
    private async Task ChooseAsync()
    {
        var answer = await Contents.GetAsync(Request, W.Language, _leaving.Token);
        (_choices, _problem) = (answer.Choices, answer.Problem);
        _chosen = _choices
            .Where(choice => choice.IsProposed)
            .Select(choice => choice.Key)
            .ToHashSet();
    }

    private async Task LoadAsync() => _lines = await Query.ListAsync(_actor, _leaving.Token);

    private async Task CreateAsync()
    {
        var answer = await Contents.GetAsync(Request, W.Language, _leaving.Token);
        if (answer.Briefing is not { } briefing)
        {
            _problem = answer.Problem;
            return;
        }

        var details = new BriefingDetails(
            briefing.Title,
            briefing.Unit,
            briefing.Date,
            EnumCode.Of(briefing.Template),
            briefing.RedHead,
            _unsure == EnumCode.Of(UnsureFigures.LeftOut)
        );
        await OpenAsync(actor =>
            Commands.CreateAsync(actor, details, W.Language, answer.Items, _leaving.Token)
        );
    }

    private Task CopyAsync(BriefingLine line) =>
        OpenAsync(actor =>
            Commands.CopyAsync(
                actor,
                line.Code,
                W.Format("{0}（副本）", line.Title),
                _leaving.Token
            )
        );

    private async Task OpenAsync(Func<Actor, Task<BriefingMade>> make)
    {
        _actor = await Current.GetAsync();
        var made = await make(_actor);
        if (made.Problem is { } problem)
        {
            _problem = W.Of(problem);
            return;
        }

        Navigation.NavigateTo($"/briefings/{made.Code}");
    }

    private async Task DeleteAsync(BriefingLine line)
    {
        _actor = await Current.GetAsync();
        var problem = await Commands.DeleteAsync(_actor, line.Code, _leaving.Token);
        _problem = problem is null ? null : W.Of(problem);
        await LoadAsync();
    }
}
