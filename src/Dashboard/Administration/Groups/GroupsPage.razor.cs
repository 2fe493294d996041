using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;

namespace Dashboard.Administration.Groups;

/// <summary>区划组: districts under a name, which comparison and ranking offer at once.</summary>
public sealed partial class GroupsPage
{
    private readonly Leaving _leaving = new();
    private Catalogue? _catalogue;
    private IReadOnlyList<DistrictChoice> _options = [];
    private string? _before;
    private string _name = "";
    private IEnumerable<string> _districts = [];
    private string? _said;
    private bool _isDone;
    private ConfirmDialog? _confirm;

    public void Dispose()
    {
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.GetAsync();
        if (!actor.May(Act.Administer))
        {
            return;
        }

        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _options = DistrictChoice.Of(
            catalogue.Districts.All.Where(one => !one.IsRetired),
            catalogue,
            W.Language
        );
        _catalogue = catalogue;
    }

    private Dictionary<string, object> Label(string word) => new() { ["aria-label"] = W[word] };

    private void Edit(DistrictGroup group) =>
        (_before, _name, _districts) = (group.Name, group.Name, group.Districts);

    private void Clear() => (_before, _name, _districts) = (null, "", []);

    private Task SaveAsync() =>
        RunAsync(actor =>
            Commands.SaveAsync(
                actor,
                _before,
                new(_name ?? "", [.. _districts ?? []]),
                _leaving.Token
            )
        );

    private async Task RemoveAsync(DistrictGroup group)
    {
        var title = W.Format("删除区划组“{0}”？", group.Name);
        if (
            await _confirm!.AskAsync(
                title,
                W["只删组名；区划和数据都在，写着组名的地址会说没有这个名字。"],
                W["删除"]
            )
        )
        {
            await RunAsync(actor => Commands.RemoveAsync(actor, group.Name, _leaving.Token));
        }
    }

    private async Task RunAsync(Func<Actor, Task<Problem?>> command)
    {
        var problem = await command(await Current.GetAsync());
        _isDone = problem is null;
        _said = problem is null ? W["已保存"] : W.Of(problem);
        if (_isDone)
        {
            Clear();
            _catalogue = await Catalogues.GetAsync(_leaving.Token);
        }
    }
}
