using System.Globalization;
using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Review;

/// <summary>审核: what waits, with what the checks say and who explains; and where sources disagree.</summary>
public sealed partial class ReviewPage
{
    private const int OnPage = 50;
    private readonly Leaving _leaving = new();
    private readonly HashSet<string> _chosen = [];
    private readonly Dictionary<string, string> _preferred = [];
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<EnteredFigure> _waiting = [];
    private Dictionary<string, IReadOnlyList<Finding>> _findings = [];
    private Dictionary<string, Figure> _replaced = [];
    private IReadOnlyList<Dispute> _disputes = [];
    private Dictionary<string, string> _reasons = [];
    private string? _returning;
    private string _reason = "";
    private string? _said;
    private bool _isDone;
    private int _all;

    /// <summary>The figure after which this page of the queue begins.</summary>
    [SupplyParameterFromQuery]
    public string? After { get; set; }

    private string? Next => _waiting.Count == OnPage ? _waiting[^1].Figure.Code : null;

    public void Dispose()
    {
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _actor = await Current.GetAsync();
        if (_actor.May(Act.Decide))
        {
            _catalogue = await Catalogues.GetAsync(_leaving.Token);
            await LoadAsync();
        }
    }

    private static string Moment(DateTime? utc) =>
        utc is { } at
            ? DateTime
                .SpecifyKind(at, DateTimeKind.Utc)
                .ToLocalTime()
                .ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : "";

    private static string Source(Catalogue catalogue, Figure figure) =>
        string.Join(
            "；",
            figure
                .Citations.Select(citation => catalogue.Report(citation.Report)?.Title ?? "")
                .Prepend(figure.Document)
                .Where(text => text.Length > 0)
                .Distinct()
        );

    private async Task LoadAsync()
    {
        (_waiting, _all) = await Queue.WaitingAsync(_actor, After, OnPage, _leaving.Token);
        var found = await Entry.TryAsync(
            [.. _waiting.Select(one => new FigureEntry(one.Figure, Replaces: one.Replaces))],
            _leaving.Token
        );
        _findings = _waiting
            .Zip(found)
            .ToDictionary(pair => pair.First.Figure.Code, pair => pair.Second);
        _replaced = (
            await Queue.FindAsync(
                _waiting.Select(one => one.Replaces).OfType<string>(),
                _leaving.Token
            )
        ).ToDictionary(pair => pair.Key, pair => pair.Value.Figure);

        _chosen.IntersectWith(_waiting.Select(one => one.Figure.Code));
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _disputes =
        [
            .. (await Queue.DisputesAsync(_leaving.Token)).Where(dispute =>
                _actor.May(Act.Decide, dispute.Figures[0].District, catalogue.Districts)
            ),
        ];
        _reasons = _disputes.ToDictionary(dispute => dispute.Figures[0].Code, _ => "");
    }

    private IReadOnlyList<EnteredFigure> Waiting(HashSet<string> codes) =>
        [.. _waiting.Where(one => codes.Contains(one.Figure.Code))];

    private void Choose(string code, bool isChosen)
    {
        if (isChosen)
        {
            _chosen.Add(code);
        }
        else
        {
            _chosen.Remove(code);
        }
    }

    private void ChooseClean()
    {
        _chosen.Clear();
        _chosen.UnionWith(
            _waiting
                .Where(one =>
                    one.EnteredBy != _actor.Account
                    && _findings.GetValueOrDefault(one.Figure.Code, []).Count == 0
                )
                .Select(one => one.Figure.Code)
        );
    }

    private void StartReturn(EnteredFigure one) => (_returning, _reason) = (one.Figure.Code, "");

    private Task ApproveAsync(IReadOnlyList<EnteredFigure> figures) =>
        RunAsync(
            actor =>
                Review.ApproveAsync(
                    actor,
                    [.. figures.Select(one => new Looked(one.Figure.Code, one.Version))],
                    _leaving.Token
                ),
            W.Format("已通过{0}条，已计入图表", figures.Count)
        );

    private Task ReturnAsync(EnteredFigure one) =>
        RunAsync(
            actor =>
                Review.ReturnAsync(
                    actor,
                    new Looked(one.Figure.Code, one.Version),
                    _reason,
                    _leaving.Token
                ),
            W["已退回，填报人会看到理由"]
        );

    private Task PreferAsync(string dispute) =>
        RunAsync(
            actor =>
                _preferred.TryGetValue(dispute, out var code)
                    ? Review.PreferAsync(actor, code, _reasons[dispute], _leaving.Token)
                    : Task.FromResult<Problem?>(new Problem("请先选一个来源")),
            W["已选定"]
        );

    private async Task RunAsync(Func<Actor, Task<Problem?>> command, string done)
    {
        _actor = await Current.GetAsync();
        var problem = await command(_actor);
        _isDone = problem is null;
        _said = problem is null ? done : W.Of(problem);
        _returning = _isDone ? null : _returning;
        await LoadAsync();
    }
}
