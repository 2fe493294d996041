using Dashboard.Storage;
using Dashboard.Storage.Entry;
using Microsoft.JSInterop;

namespace Dashboard.Entry;

/// <content>送审: all lines or none; where it cannot be, the first line that stands against it is gone to.</content>
public sealed partial class GridPage
{
    private async Task SubmitAsync()
    {
        (_isBusy, _problem, _unmatched, _said) = (true, null, null, null);
        try
        {
            var meant = await CheckAsync();
            if (Unready(meant) is { } problem)
            {
                _problem = W.Of(problem);
                await JumpAsync();
                return;
            }

            _actor = await Current.GetAsync();
            var result = await Entry.SubmitAsync(
                _actor,
                [.. meant.Select(line => line.Entry!)],
                null,
                _leaving.Token
            );
            if (!result.IsSaved)
            {
                Mark(meant, result.Problems);
                await JumpAsync();
                return;
            }

            await UsualForm.KeepAsync(
                Drafts,
                _actor.Account,
                Column with
                {
                    District = IsOverDistricts ? _usual.District : _here.District ?? "",
                    Document = _form.Document,
                },
                _leaving.Token
            );
            await LeaveAsync();
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, "/entry/grid");
        }
        finally
        {
            _isBusy = false;
        }
    }

    private Problem? Unready(IReadOnlyList<GridMeaning> meant)
    {
        var unread = meant.Count(line => line.Entry is null);
        _lacksSource = unread == 0 && meant.Count > 0 && string.IsNullOrWhiteSpace(_form.Document);
        return meant.Count == 0 ? new Problem("还没有填数值")
            : unread > 0 ? new Problem("有{0}行的数值看不懂，一条也没有送出", $"{unread}")
            : _lacksSource ? new Problem("请选一篇报道，或写出文件名称、文号")
            : null;
    }

    private void Mark(IReadOnlyList<GridMeaning> meant, IReadOnlyList<EntryProblem> problems)
    {
        foreach (var problem in problems.Where(problem => problem.Finding is null))
        {
            var key = meant[problem.Index].Line.Key;
            var findings = _states.GetValueOrDefault(key)?.Findings ?? [];
            _states[key] = new(W.Of(problem.Problem), findings, LacksExplanation: false);
        }

        _problem = W.Format("有{0}处要改或要说明，一条也没有送出", problems.Count);
    }

    private async Task LeaveAsync()
    {
        _isSent = true;
        await Keeper.DropAsync(_actor.Account, Place, _leaving.Token);
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("sent", _leaving.Token, _sheet);
        }

        Navigation.NavigateTo("/entry?saved=grid");
    }

    private async Task JumpAsync()
    {
        if (Bad.Any(key => !_shown.Contains(key)))
        {
            Show(GridFilter.None);
        }

        StateHasChanged();
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("jump", _leaving.Token, _sheet);
        }
    }
}
