using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Administration.Catalogues;

/// <summary>目录, 指标: added, changed, retired, merged.</summary>
public sealed partial class IndicatorCataloguePage
{
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyDictionary<string, int> _counts = new Dictionary<string, int>();
    private PickList _all = PickList.Empty;
    private PickList _others = PickList.Empty;
    private IndicatorForm _form = new();
    private bool _isNew = true;
    private Indicator? _seen;
    private IReadOnlyList<FieldDifference> _differences = [];
    private Indicator? _merged;
    private string _into = "";
    private string _reason = "";
    private string _find = "";
    private string? _said;
    private bool _isDone;
    private ElementReference _heading;
    private bool _isOpened;
    private bool _isCodeOwn;
    private ConfirmDialog? _confirm;

    private bool IsUnitLocked => !_isNew && _counts.ContainsKey(_form.Code);

    public void Dispose()
    {
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        if (_actor.May(Act.Administer))
        {
            await LoadAsync();
        }
    }

    // What is opened from far down the list comes into view.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isOpened)
        {
            _isOpened = false;
            await _heading.FocusAsync();
        }
    }

    private async Task LoadAsync()
    {
        _counts = await Commands.FigureCountsAsync(_leaving.Token);
        _catalogue = await Catalogues.GetAsync(_leaving.Token);
        _all = PickList.OfIndicators(_catalogue, W.Language);
    }

    private IReadOnlyList<Indicator> Found(Catalogue catalogue) =>
        catalogue.EveryIndicatorSearch().Find(_find, int.MaxValue);

    private int Count(Indicator indicator) => _counts.GetValueOrDefault(indicator.Code);

    private void Edit(Indicator indicator)
    {
        Clear();
        (_form, _isNew, _seen, _said) = (IndicatorForm.Of(indicator), false, indicator, null);
        _isOpened = true;
    }

    // Only what it can be merged into is offered: of the same unit and nature, in use.
    private void StartMerge(Indicator indicator)
    {
        Clear();
        _others = PickList.OfIndicators(
            _catalogue!,
            W.Language,
            one =>
                one.Code != indicator.Code
                && one.Unit == indicator.Unit
                && one.Nature == indicator.Nature
        );
        (_merged, _said, _isOpened) = (indicator, null, true);
    }

    private void Clear()
    {
        (_form, _isNew, _merged, _into, _reason) = (new(), true, null, "", "");
        (_seen, _differences, _isCodeOwn) = (null, [], false);
    }

    // While nobody wrote a code of their own, it follows the name.
    private void ProposeCode()
    {
        if (_isNew && !_isCodeOwn)
        {
            _form.Code =
                _form.Name.Trim().Length == 0
                    ? ""
                    : CodeProposal.Of(_form.Name, _catalogue!.Indicators.Select(one => one.Code));
        }
    }

    private void KeepCode() => _isCodeOwn = _form.Code.Trim().Length > 0;

    private Task SaveAsync() =>
        RunAsync(actor =>
            _form.Unreadable() is { } problem ? Task.FromResult<Problem?>(problem)
            : _isNew ? Commands.AddAsync(actor, _form.ToIndicator(), _leaving.Token)
            : Commands.ChangeAsync(actor, _form.ToIndicator(), _seen, _leaving.Token)
        );

    private async Task MergeAsync()
    {
        var into = _catalogue!.Indicators.FirstOrDefault(one => one.Code == _into);
        if (_merged is { } merged && into is not null && _reason.Trim().Length > 0)
        {
            var effect = W.Format(
                "{0}条数据移到“{1}”名下，“{2}”停用；合并不能撤回，只能逐条修订回来。",
                Count(merged),
                into.NameIn(W.Language),
                merged.NameIn(W.Language)
            );
            var title = W.Format(
                "把“{0}”并入“{1}”？",
                merged.NameIn(W.Language),
                into.NameIn(W.Language)
            );
            if (!await _confirm!.AskAsync(title, effect, W["合并"]))
            {
                return;
            }
        }

        await RunAsync(actor =>
            Merge.RunAsync(actor, _merged?.Code ?? "", _into ?? "", _reason, _leaving.Token)
        );
    }

    private async Task RetireAsync(Indicator indicator)
    {
        var question = RetireQuestion.About(
            indicator.NameIn(W.Language),
            indicator.IsRetired,
            W.Format(
                "不能再填报新数据，各处的选择里不再出现，填报计划不再催报；已有的{0}条数据照常显示。",
                Count(indicator)
            ),
            W
        );
        if (await _confirm!.AskAsync(question.Title, question.Effect, question.Act))
        {
            await RunAsync(actor =>
                Commands.RetireAsync(actor, indicator.Code, !indicator.IsRetired, _leaving.Token)
            );
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
            await LoadAsync();
            return;
        }

        await ShowOthersAsync();
    }

    // What somebody else made of it meanwhile stands beside; who saves once more has seen it.
    private async Task ShowOthersAsync()
    {
        await LoadAsync();
        var theirs = _catalogue!.Indicators.FirstOrDefault(one => one.Code == _seen?.Code);
        if (theirs is null)
        {
            return;
        }

        _differences = FieldDifference.Between(
            IndicatorForm.Of(_seen!).Fields(W),
            IndicatorForm.Of(theirs).Fields(W),
            _form.Fields(W)
        );
        _seen = theirs;
    }
}
