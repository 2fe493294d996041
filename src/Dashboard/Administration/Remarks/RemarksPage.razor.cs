using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Remarks;

namespace Dashboard.Administration.Remarks;

/// <summary>备注: what must be known of an indicator from a day on. Administrators and reviewers keep them.</summary>
public sealed partial class RemarksPage
{
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<NumberedRemark> _lines = [];
    private PickList _indicators = PickList.Empty;
    private PickList _districts = PickList.Empty;
    private int? _id;
    private string _indicator = "";
    private string _district = "";
    private DateOnly _day;
    private string _text = "";
    private bool _breaks;
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
        if (!_actor.May(Act.Remark))
        {
            return;
        }

        _day = new DateOnly(Clock.GetLocalNow().Year, 1, 1);
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _indicators = PickList.OfIndicators(catalogue, W.Language);
        _districts = PickList.OfDistricts(catalogue, W.Language);
        _lines = await Remarks.AllAsync(_leaving.Token);
        _catalogue = catalogue;
    }

    private void Edit(NumberedRemark line)
    {
        (_id, _indicator, _district) = (line.Id, line.Remark.Indicator, line.Remark.District ?? "");
        (_day, _text, _breaks) = (line.Remark.Day, line.Remark.Text, line.Remark.BreaksComparison);
    }

    // Indicator and day stay: the next remark is often on the same day.
    private void Clear() => (_id, _district, _text, _breaks) = (null, "", "", false);

    private Task SaveAsync()
    {
        var remark = new DatedRemark(
            _indicator ?? "",
            string.IsNullOrEmpty(_district) ? null : _district,
            _day,
            _text ?? "",
            _breaks
        );
        return RunAsync(actor =>
            _id is { } id
                ? Commands.ChangeAsync(actor, id, remark, _leaving.Token)
                : Commands.AddAsync(actor, remark, _leaving.Token)
        );
    }

    private async Task RemoveAsync(NumberedRemark line)
    {
        var title = W.Format("删除备注“{0}”？", line.Remark.Text);
        if (
            await _confirm!.AskAsync(
                title,
                W["图和表里不再标明它；操作日志里仍查得到。"],
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
            _lines = await Remarks.AllAsync(_leaving.Token);
        }
    }
}
