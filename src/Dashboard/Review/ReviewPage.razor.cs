using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Dashboard.Storage.Tables;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Review;

/// <summary>审核: what waits, the riskiest first, decided by keys or clicks; what others decide meanwhile leaves with a sentence.</summary>
public sealed partial class ReviewPage
{
    private const int OnPage = 50;
    private const int MostTold = 3;
    private readonly Leaving _leaving = new();
    private readonly SemaphoreSlim _turn = new(1);
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private QueuePage? _queue;
    private ReviewDesk? _desk;
    private QueueAddress? _asked;
    private IReadOnlyList<string> _reasons = [];
    private IReadOnlyList<string> _told = [];
    private string? _said;
    private bool _isDone;
    private bool _isLoading;
    private bool _isStale;

    /// <summary>The key after which this page of the queue begins.</summary>
    [SupplyParameterFromQuery]
    public string? After { get; set; }

    /// <summary>Only of this district and those below.</summary>
    [SupplyParameterFromQuery]
    public string? District { get; set; }

    /// <summary>Only of this category.</summary>
    [SupplyParameterFromQuery]
    public string? Category { get; set; }

    /// <summary>Only what this account entered.</summary>
    [SupplyParameterFromQuery]
    public string? By { get; set; }

    /// <summary>1: only with findings; 0: only without.</summary>
    [SupplyParameterFromQuery]
    public string? Findings { get; set; }

    /// <summary>The figure whose source stands beside.</summary>
    [SupplyParameterFromQuery]
    public string? Figure { get; set; }

    private QueueAddress Here => new(After, District, Category, By, Findings);

    public void Dispose()
    {
        Changes.WaitingChanged -= OnWaitingChanged;
        _leaving.Dispose();
        _turn.Dispose();
    }

    protected override void OnInitialized() => Changes.WaitingChanged += OnWaitingChanged;

    // A source opened beside the queue is another address, and the same queue.
    protected override async Task OnParametersSetAsync()
    {
        _actor = await Current.GetAsync();
        if (!_actor.May(Act.Decide) || _asked == Here)
        {
            return;
        }

        _asked = Here;
        _catalogue = await Catalogues.GetAsync(_leaving.Token);
        _reasons = await Reasons.OfReturnsAsync(_leaving.Token);
        _desk = new(_actor.Account);
        await RefreshAsync();
    }

    private static bool IsPlain(WaitingFigure one) => one.Risk == ReviewRisk.Plain;

    private void OnWaitingChanged(object? sender, EventArgs e) =>
        Background.Begin(InvokeAsync(RefreshAsync), DispatchExceptionAsync);

    // However many changes come while one page is read, it is read once more.
    private async Task RefreshAsync()
    {
        _isStale = true;
        if (_isLoading || _desk is null)
        {
            return;
        }

        _isLoading = true;
        try
        {
            while (_isStale && !_leaving.IsOver)
            {
                _isStale = false;
                await LoadAsync(_desk);
                StateHasChanged();
            }
        }
        finally
        {
            _isLoading = false;
        }
    }

    private async Task LoadAsync(ReviewDesk desk)
    {
        _queue = await Queue.PageAsync(_actor, Here.ToFilter(), After, OnPage, _leaving.Token);
        var gone = desk.Lay(_queue.Figures);
        if (gone.Count == 0)
        {
            return;
        }

        var decisions = await Entries.DecisionsAsync(gone, _leaving.Token);
        var told = gone.Zip(decisions)
            .Where(pair =>
                pair.Second.Act
                    is RevisionAct.Approved
                        or RevisionAct.Changed
                        or RevisionAct.Returned
                        or RevisionAct.Withdrawn
            )
            .Select(pair => Sentence(pair.First, pair.Second));
        _told = [.. told.Concat(_told).Distinct().Take(MostTold)];
    }

    private string Sentence(EnteredFigure gone, Decision decision) =>
        W.Format(
            decision.Act switch
            {
                RevisionAct.Returned => "{0}退回了“{1}”（{2}，{3}）",
                RevisionAct.Withdrawn => "{0}撤回了“{1}”（{2}，{3}）",
                _ => "{0}通过了“{1}”（{2}，{3}）",
            },
            decision.By,
            _catalogue!.Indicator(gone.Figure.Indicator).NameIn(W.Language),
            _catalogue.District(gone.Figure.District).NameIn(W.Language),
            gone.Figure.Period.ToLabel(W.Language)
        );

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        if (key.CtrlKey || key.AltKey || key.MetaKey || _desk is not { Current: { } now } desk)
        {
            return;
        }

        switch (key.Key)
        {
            case "j" or "k":
                desk.Go(key.Key == "j" ? 1 : -1);
                Follow();
                break;
            case "x":
                desk.Choose(now, !desk.IsChosen(now));
                break;
            case "p":
                desk.ChooseAll(IsPlain);
                break;
            case "a":
                await ApproveAsync(desk.Chosen.Count > 0 ? desk.Chosen : [now]);
                break;
            case "r" when !desk.IsOwn(now):
                desk.AskReason(now);
                break;
            case "s":
                Open(Figure is null ? now : null);
                break;
            case "Escape":
                Open(null);
                break;
        }
    }

    private void Look(WaitingFigure one)
    {
        _desk!.Look(one);
        Follow();
    }

    // An open source is that of the row that is looked at.
    private void Follow()
    {
        if (Figure is not null)
        {
            Open(_desk?.Current);
        }
    }

    private void Open(WaitingFigure? one)
    {
        var here = "/" + Navigation.ToBaseRelativePath(Navigation.Uri);
        var there = Address.With(here, "figure", one?.Figure.Code);
        if (there != here)
        {
            Navigation.NavigateTo(there, replace: true);
        }
    }

    private Task ApproveAsync(IReadOnlyList<WaitingFigure> figures) =>
        DecideAsync(
            figures,
            actor =>
                Review.ApproveAsync(
                    actor,
                    [.. figures.Select(one => new Looked(one.Figure.Code, one.Entered.Version))],
                    _leaving.Token
                ),
            W.Format("已通过{0}条，已计入图表", figures.Count)
        );

    private async Task ReturnAsync(WaitingFigure one, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            (_said, _isDone) = (W["请写明退回的理由"], false);
            return;
        }

        await DecideAsync(
            [one],
            actor =>
                Review.ReturnAsync(
                    actor,
                    new Looked(one.Figure.Code, one.Entered.Version),
                    reason,
                    _leaving.Token
                ),
            W["已退回，填报人会看到理由"],
            reason
        );
    }

    // The rows leave before the database has answered; one deed after the other.
    private async Task DecideAsync(
        IReadOnlyList<WaitingFigure> figures,
        Func<Actor, Task<Problem?>> command,
        string done,
        string? reason = null
    )
    {
        var desk = _desk!;
        if (figures.Any(desk.IsOwn))
        {
            (_said, _isDone) = (W["不能审核自己填报的数据"], false);
            return;
        }

        desk.Begin(figures);
        Follow();
        StateHasChanged();

        // What was drawn is sent before the database is asked, which SQLite answers on this very thread.
        await Task.Yield();
        await _turn.WaitAsync(_leaving.Token);
        try
        {
            _actor = await Current.GetAsync();
            var problem = await command(_actor);
            (_said, _isDone) = problem is null ? (done, true) : (W.Of(problem), false);
            if (problem is not null)
            {
                desk.Refused(figures, reason);
                await RefreshAsync();
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
