using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Plans;

namespace Dashboard.Administration.Plans;

/// <summary>填报计划: which indicators which districts report, how often, until when.</summary>
public sealed partial class PlansPage
{
    private const int UsualDueDays = 10;
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<NumberedPlan> _plans = [];
    private PickList _indicators = PickList.Empty;
    private IReadOnlyList<DistrictChoice> _options = [];
    private int? _id;
    private string _indicator = "";
    private IEnumerable<string> _districts = [];
    private Frequency _frequency;
    private int _dueDays = UsualDueDays;
    private DateOnly _from;
    private string? _said;
    private bool _isDone;
    private ConfirmDialog? _confirm;

    public void Dispose()
    {
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        if (!_actor.May(Act.Administer))
        {
            return;
        }

        _from = new DateOnly(Clock.GetLocalNow().Year, 1, 1);
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _indicators = PickList.OfIndicators(catalogue, W.Language);
        _options = DistrictChoice.Of(
            catalogue.Districts.All.Where(one => !one.IsRetired),
            catalogue,
            W.Language
        );
        _plans = await Plans.AllAsync(_leaving.Token);
        _catalogue = catalogue;
    }

    private Dictionary<string, object> Label(string word) => new() { ["aria-label"] = W[word] };

    private void Edit(NumberedPlan line)
    {
        (_id, _indicator, _districts) = (line.Id, line.Plan.Indicator, [line.Plan.District]);
        (_frequency, _dueDays, _from) = (line.Plan.Frequency, line.Plan.DueDays, line.Plan.From);
    }

    private void Clear() => (_id, _indicator, _districts) = (null, "", []);

    private Task SaveAsync()
    {
        var terms = new PlanTerms(_frequency, _dueDays, _from);
        return RunAsync(actor =>
            _id is { } id
                ? Commands.ChangeAsync(actor, id, terms, _leaving.Token)
                : Commands.AddAsync(
                    actor,
                    _indicator ?? "",
                    [.. _districts ?? []],
                    terms,
                    _leaving.Token
                )
        );
    }

    private async Task RemoveAsync(NumberedPlan line)
    {
        var title = W.Format(
            "删除“{0}”在{1}的填报计划？",
            _catalogue!.Indicator(line.Plan.Indicator).NameIn(W.Language),
            _catalogue.District(line.Plan.District).NameIn(W.Language)
        );
        if (
            await _confirm!.AskAsync(
                title,
                W["今后各期不再催报，完成率不再算它；已报的数据都在。"],
                W["删除"]
            )
        )
        {
            await RunAsync(actor => Commands.RemoveAsync(actor, line.Id, _leaving.Token));
        }
    }

    private async Task RunAsync(Func<Actor, Task<Problem?>> command)
    {
        _actor = await Current.GetAsync();
        var problem = await command(_actor);
        _isDone = problem is null;
        _said = problem is null ? W["已保存"] : W.Of(problem);
        if (_isDone)
        {
            Clear();
            _plans = await Plans.AllAsync(_leaving.Token);
        }
    }
}
