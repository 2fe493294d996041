using Dashboard.Documents.Export;
using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Briefings;

/// <summary>简报: one briefing, to be put together by its owner and read by those it is shared with.</summary>
public sealed partial class BriefingPage
{
    private readonly Leaving _leaving = new();
    private WritingProgress.Watch? _watch;
    private Actor _actor = Actor.Visitor;
    private SavedBriefing? _saved;
    private Catalogue? _catalogue;
    private IReadOnlyList<DistrictChoice> _districts = [];
    private IReadOnlyList<ItemUpdate>? _updates;
    private int? _selected;
    private int? _addingAt;
    private int? _new;
    private string? _problem;
    private string? _done;
    private string? _failed;
    private int _percent;
    private bool _isLoaded;

    /// <summary>The briefing's code.</summary>
    [Parameter]
    public required string Code { get; set; }

    // The part that is open: the one that was chosen, otherwise the first.
    private SavedItem? Open =>
        _saved!.Items.FirstOrDefault(item => item.Id == _selected)
        ?? (_saved.Items.Count > 0 ? _saved.Items[0] : null);

    // What is added is looked for where the rest comes from.
    private BriefingOrigin Origin =>
        _saved!.Items.Select(item => item.Origin).OfType<BriefingOrigin>().LastOrDefault()
        ?? new(
            _actor.Districts is [var own, ..] ? own
                : _districts.Count > 0 ? _districts[0].Code
                : null,
            null
        );

    private NewBriefingItem NewRemark => new(BriefingItemKind.Remark, W["说明"], null, null, "");

    private bool IsOwner => _saved?.Owner == _actor.Account;

    public void Dispose()
    {
        _watch?.Dispose();
        _leaving.Dispose();
    }

    protected override void OnInitialized() =>
        _watch = Progress.Begin(writing =>
            Background.Begin(
                InvokeAsync(() =>
                {
                    Hear(writing);
                    StateHasChanged();
                }),
                DispatchExceptionAsync
            )
        );

    // Ends in done, failed or cancelled; the bar never stays.
    private void Hear(Writing writing)
    {
        _percent = writing.State == WritingState.Running ? writing.Percent : 0;
        _failed = writing.State switch
        {
            WritingState.Failed => W.Format(
                "文件没有写成，请再下载一次；编号{0}，日志里有。",
                writing.Reference
            ),
            WritingState.Cancelled => W["下载已取消"],
            _ => null,
        };
    }

    protected override async Task OnParametersSetAsync()
    {
        _actor = await Current.GetAsync();
        _catalogue = await Catalogues.GetAsync(_leaving.Token);
        _districts = DistrictChoice.Of(_catalogue.Districts.All, _catalogue, W.Language);
        (_problem, _done, _updates) = (null, null, null);
        await LoadAsync();
        _isLoaded = true;
        if (_saved is null)
        {
            Answer.IsMissing();
        }
    }

    private async Task LoadAsync() => _saved = await Query.FindAsync(_actor, Code, _leaving.Token);

    private async Task ChangeAsync(Func<Actor, Task<Problem?>> change)
    {
        _actor = await Current.GetAsync();
        var problem = await change(_actor);
        (_problem, _done, _updates) = (problem is null ? null : W.Of(problem), null, null);
        await LoadAsync();
    }

    private void Select(int item) => (_selected, _addingAt, _new) = (item, null, null);

    // What was added is open next, so that it can be read or written at once.
    private async Task AddAsync(int at, IReadOnlyList<NewBriefingItem> items)
    {
        await ChangeAsync(actor =>
            Items.InsertAsync(actor, Code, _saved!.Version, at, items, _leaving.Token)
        );
        if (_problem is null)
        {
            Select(_saved!.Items[at].Id);
            _new = _selected;
        }
    }

    private async Task CompareAsync()
    {
        (_problem, _done) = (null, null);
        _updates = await Updates.GetAsync(_saved!, _leaving.Token);
    }

    private async Task UpdateAsync()
    {
        var today = _updates!
            .Where(update => update.Today is not null)
            .ToDictionary(update => update.Item.Id, update => update.Today!);
        await ChangeAsync(actor =>
            Items.UpdateAsync(actor, Code, _saved!.Version, today, _leaving.Token)
        );
        _done = _problem is null ? W["已更新成今天的数据。"] : null;
    }

    private async Task CopyAsync()
    {
        _actor = await Current.GetAsync();
        var made = await Commands.CopyAsync(
            _actor,
            Code,
            W.Format("{0}（副本）", _saved!.Details.Title),
            _leaving.Token
        );
        if (made.Problem is { } problem)
        {
            _problem = W.Of(problem);
            return;
        }

        Navigation.NavigateTo($"/briefings/{made.Code}");
    }

    private string File(BriefingFormat format) =>
        $"/briefings/{Code}/file?format={EnumCode.Of(format)}&watch={_watch?.Key}";

    private static string Name(BriefingFormat format) =>
        format switch
        {
            BriefingFormat.Word => "Word",
            BriefingFormat.Slides => "PowerPoint",
            _ => "Excel",
        };
}
