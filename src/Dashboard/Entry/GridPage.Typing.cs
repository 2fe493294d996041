using System.Globalization;
using Microsoft.JSInterop;

namespace Dashboard.Entry;

/// <content>What is typed: it comes from the browser in batches, is kept as a draft, and then looked at.</content>
public sealed partial class GridPage
{
    private readonly Dictionary<string, GridState> _states = [];
    private int _changes;
    private string? _unmatched;
    private bool _lacksSource;
    private bool _isBusy;
    private bool _isSent;

    private FigureForm Column => new() { Period = Period ?? "", Kind = _kind };

    private IReadOnlyList<string> Bad =>
        [
            .. _lines
                .Select(line => line.Key)
                .Where(key => _states.TryGetValue(key, out var state) && state.IsBad),
        ];

    private string Summary
    {
        get
        {
            var refused = _states.Values.Count(state => state.IsRefused);
            var silent = Bad.Count - refused;
            return refused == 0 ? W.Format("{0}行要说明", silent)
                : silent == 0 ? W.Format("{0}行要改", refused)
                : W.Format("{0}行要改，{1}行要说明", refused, silent);
        }
    }

    /// <summary>Fields were typed into. False where they could not be kept; the browser then keeps them and asks again.</summary>
    [JSInvokable]
    public async Task<bool> TypedAsync(IReadOnlyList<GridChange> changes)
    {
        if (_isSent)
        {
            return true;
        }

        foreach (var change in changes)
        {
            _form.Take(change);
        }

        _lacksSource = false;
        var isKept = await KeepAsync();
        StateHasChanged();
        return isKept;
    }

    /// <summary>A block was pasted: what it fills, for the browser to write into its fields.</summary>
    /// <param name="below">The keys of the lines that are shown, from the one pasted into on.</param>
    /// <param name="text">What was copied.</param>
    [JSInvokable]
    public IReadOnlyList<GridChange> Paste(IReadOnlyList<string> below, string text)
    {
        var byKey = _lines.ToDictionary(line => line.Key);
        var fill = GridPaste.Read(
            _lines,
            [.. below.Select(key => byKey.GetValueOrDefault(key)).OfType<GridLine>()],
            Corner,
            text
        );
        (_said, _problem) = (W.Format("已填入{0}行", fill.Lines), null);
        _unmatched =
            fill.Unknown.Count == 0
                ? null
                : W.Format(
                    "有{0}行对不上：{1}",
                    fill.Unknown.Count,
                    string.Join('、', fill.Unknown.Take(5))
                );
        StateHasChanged();
        return fill.Changes;
    }

    private async Task<bool> KeepAsync()
    {
        var change = ++_changes;
        try
        {
            var refused = _isSent
                ? null
                : await Keeper.KeepAsync(
                    _actor.Account,
                    Place,
                    () => EntryDraft.Text(_form),
                    _leaving.Token
                );
            _problem = refused is null ? null : W.Of(refused);
            if (change == _changes && !_isBusy)
            {
                await CheckAsync();
            }

            return true;
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, "/entry/grid");
            return false;
        }
    }

    // Marks each line that cannot be read, and what the checks find of the others. What was typed meanwhile is looked at anew.
    private async Task<IReadOnlyList<GridMeaning>> CheckAsync()
    {
        var meant = GridMeaning.OfLines(_lines, _form, Column, _catalogue!);
        var read = meant.Where(line => line.Entry is not null).ToList();
        var change = _changes;
        var found = await Task.Run(
            () => Entry.TryAsync([.. read.Select(line => line.Entry!)], _leaving.Token),
            _leaving.Token
        );
        if (change != _changes)
        {
            return meant;
        }

        _states.Clear();
        foreach (var line in meant.Where(line => line.Entry is null))
        {
            _states[line.Line.Key] = new(W.Of(line.Problem!), [], false);
        }

        foreach (var (line, findings) in read.Zip(found))
        {
            _states[line.Line.Key] = new(
                "",
                findings,
                findings.Any(finding => finding.NeedsExplanation)
                    && string.IsNullOrWhiteSpace(line.Entry!.Explanation)
            );
        }

        return meant;
    }

    private static string Clock(DateTime at) =>
        at.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
