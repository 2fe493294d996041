using Dashboard.Serving;
using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>How the form is sent, kept, cleared and taken up again.</summary>
public sealed partial class FigureFormPage
{
    private EnteredFigure? _theirs;
    private FigureForm? _cleared;
    private bool _isBusy;

    private Task SendAsync() => SendAsync(isNext: false);

    private Task SendAndNextAsync() => SendAsync(isNext: true);

    private async Task SendAsync(bool isNext)
    {
        if (_catalogue is not { } catalogue || _isBusy)
        {
            return;
        }

        (_problem, _said, _wasSent, _isBusy) = (null, "", true, true);
        _changes++;
        try
        {
            await LookAsync(catalogue);
            if (
                Meant(catalogue, out _) is not { } entry
                || _notes.Problems.Count > 0
                || _notes.Findings.Any(finding => finding.Grade == Grade.Refused)
            )
            {
                _focus = Focus.Asked;
                return;
            }

            await SendAsync(entry, isNext, catalogue);
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, "/entry/figure");
        }
        finally
        {
            _isBusy = false;
        }
    }

    private async Task SendAsync(FigureEntry entry, bool isNext, Catalogue catalogue)
    {
        _actor = await Current.GetAsync();
        var result = Code is { } code
            ? await Entry.CorrectAsync(_actor, code, _original?.Version ?? 0, entry, _leaving.Token)
            : await Entry.SubmitAsync(_actor, [entry], null, _leaving.Token);
        if (!result.IsSaved)
        {
            _theirs = await ChangedByOthersAsync();
            _problem = string.Join(
                W["；"],
                result.Problems.Select(problem => W.Of(problem.Problem))
            );
            return;
        }

        await Keeper.DropAsync(_actor.Account, Place, _leaving.Token);
        if (IsNew)
        {
            _usual = await UsualForm.KeepAsync(Drafts, _actor.Account, _form, _leaving.Token);
        }

        if (isNext)
        {
            BeginNext(entry.Figure, catalogue);
        }
        else
        {
            Navigation.NavigateTo($"/entry?saved={result.Codes[0]}");
        }
    }

    // District, period and source stay; the rest begins anew.
    private void BeginNext(Figure sent, Catalogue catalogue)
    {
        _said = W.Format(
            "已送审：{0}，{1}，{2}。请填下一条。",
            catalogue.Indicator(sent.Indicator).NameIn(W.Language),
            sent.Period.ToLabel(W.Language),
            QuantityText.Of(sent.Quantity, W.Language)
        );
        _form = UsualForm.Beginning(_form);
        (_notes, _last, _isComplete, _wasSent) = (FieldNotes.None, [], false, false);
        (_cleared, _focus) = (null, Focus.First);
    }

    private async Task KeepAsync()
    {
        var refused = await Keeper.KeepAsync(
            _actor.Account,
            Place,
            () => EntryDraft.Text(_form),
            _leaving.Token
        );
        _problem = refused is null ? _problem : W.Of(refused);
    }

    // What somebody else made of the figure in the meantime, to be shown beside what was typed here.
    private async Task<EnteredFigure?> ChangedByOthersAsync() =>
        (Code ?? Replaces) is { } code
        && await Entered.FindAsync(code, _leaving.Token) is { } latest
        && latest.Version != _original?.Version
            ? latest
            : null;

    private Task KeepMineAsync()
    {
        (_original, _theirs) = (_theirs, null);
        return SendAsync();
    }

    private async Task TakeTheirsAsync()
    {
        (_original, _theirs, _problem) = (_theirs, null, null);
        await ClearAsync();
        _cleared = null;
    }

    // One button, so that the focus stays where it was pressed.
    private Task ClearOrRestoreAsync() => _cleared is null ? ClearAsync() : RestoreClearedAsync();

    private async Task ClearAsync()
    {
        if (_catalogue is not { } catalogue)
        {
            return;
        }

        _changes++;
        await Keeper.DropAsync(_actor.Account, Place, _leaving.Token);
        _cleared = _form;
        _form = _original is { } original
            ? FigureForm.Of(original.Figure, catalogue)
            : Empty(catalogue);
        (_wasSent, _said) = (false, W["已清空"]);
        await LookAsync(catalogue);
    }

    private async Task RestoreClearedAsync()
    {
        if (_catalogue is not { } catalogue || _cleared is not { } cleared)
        {
            return;
        }

        (_form, _cleared, _said) = (cleared, null, W["已恢复清空前所填的"]);
        await KeepAsync();
        await LookAsync(catalogue);
    }
}
