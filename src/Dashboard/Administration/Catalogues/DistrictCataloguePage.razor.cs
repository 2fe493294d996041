using System.Globalization;
using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Administration.Catalogues;

/// <summary>目录, 区划: added, changed, retired.</summary>
public sealed partial class DistrictCataloguePage
{
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private PickList _options = PickList.Empty;
    private bool _isNew = true;
    private District? _seen;
    private IReadOnlyList<FieldDifference> _differences = [];
    private string _code = "";
    private string _name = "";
    private string _english = "";
    private DistrictLevel _level = DistrictLevel.Town;
    private string? _parent;
    private string _aliases = "";
    private string? _said;
    private bool _isDone;
    private ConfirmDialog? _confirm;
    private ElementReference _heading;
    private bool _isOpened;

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
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _options = PickList.OfDistricts(catalogue, W.Language);
        _catalogue = catalogue;
    }

    private void Edit(District one)
    {
        (_isNew, _code, _name, _english) = (false, one.Code, one.Name, one.EnglishName);
        (_level, _parent, _aliases) = (one.Level, one.Parent, AliasText.Of(one.Aliases));
        (_said, _isOpened, _seen, _differences) = (null, true, one, []);
    }

    private void Clear()
    {
        (_isNew, _code, _name, _english) = (true, "", "", "");
        (_level, _parent, _aliases) = (DistrictLevel.Town, null, "");
        (_seen, _differences) = (null, []);
    }

    private District Typed() =>
        new(
            _code.Trim(),
            _name,
            _english,
            _level,
            string.IsNullOrEmpty(_parent) ? null : _parent,
            AliasText.Read(_aliases)
        );

    private Task SaveAsync()
    {
        var district = Typed();
        return RunAsync(actor =>
            _isNew
                ? Commands.AddAsync(actor, district, _leaving.Token)
                : Commands.ChangeAsync(actor, district, _seen, _leaving.Token)
        );
    }

    private string Indent(District district) =>
        (0.75 + (1.25 * (_catalogue!.Districts.Path(district).Count - 1))).ToString(
            CultureInfo.InvariantCulture
        );

    private async Task RetireAsync(District district)
    {
        var question = RetireQuestion.About(
            district.NameIn(W.Language),
            district.IsRetired,
            W["不能再填报新数据，各处的选择里不再出现，填报计划不再催报；已有的数据照常显示。"],
            W
        );
        if (await _confirm!.AskAsync(question.Title, question.Effect, question.Act))
        {
            await RunAsync(actor =>
                Commands.RetireAsync(actor, district.Code, !district.IsRetired, _leaving.Token)
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
        if (_seen is { } seen && _catalogue!.Districts.Find(seen.Code) is { } theirs)
        {
            _differences = FieldDifference.Between(Fields(seen), Fields(theirs), Fields(Typed()));
            _seen = theirs;
        }
    }

    private List<(string Label, string Value)> Fields(District one) =>
        [
            (W["名称"], one.Name),
            (W["英文名称"], one.EnglishName),
            (W["级别"], W.Of(one.Level)),
            (W["上级"], _catalogue!.Districts.Find(one.Parent)?.NameIn(W.Language) ?? "—"),
            (W["别名（用顿号隔开）"], AliasText.Of(one.Aliases)),
        ];
}
