using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>How the form is looked over while one types.</summary>
public sealed partial class FigureFormPage
{
    private const int QuietMilliseconds = 600;
    private const int MostLast = 6;
    private FieldNotes _notes = FieldNotes.None;
    private IReadOnlyList<Figure> _last = [];
    private bool _isComplete;
    private bool _wasSent;
    private int _changes;

    private bool NeedsExplanation => _notes.Findings.Any(finding => finding.NeedsExplanation);

    private string CheckedSummary =>
        !_isComplete ? W["填完各栏后核查"]
        : _notes.Findings.Count == 0 ? W["没有发现问题"]
        : W.Format("有{0}处要看，写在各栏下面", _notes.Findings.Count);

    private string PeriodHint =>
        _catalogue is { } catalogue && _form.SpokenIn(catalogue) is { } spoken
            ? TypedPeriod.TryParse(_form.Period, out var typed) && !typed.IsSameTimeAs(spoken)
                ? W.Format("存量按期末时点：{0}", spoken.ToLabel(W.Language))
                : spoken.ToLabel(W.Language)
            : "";

    private string ValueHint =>
        _catalogue is { } catalogue
        && TypedQuantity.TryRead(
            _form.Value,
            _form.UnitIn(catalogue),
            _form.ScaleIn(catalogue),
            out var quantity,
            out _
        )
            ? QuantityText.Of(quantity!, W.Language).ToString()
            : "";

    private Task ChooseIndicatorAsync(string code)
    {
        _form.Indicator = code;
        return ChangedAsync();
    }

    private Task ChooseDistrictAsync(string code)
    {
        _form.District = code;
        return ChangedAsync();
    }

    // Waits until typing pauses, then keeps the draft and looks the figure over.
    private async Task ChangedAsync()
    {
        var change = ++_changes;
        await Task.Delay(QuietMilliseconds, _leaving.Token);
        if (change != _changes || _catalogue is not { } catalogue || _isBusy)
        {
            return;
        }

        try
        {
            await KeepAsync();
            await LookAsync(catalogue);
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, "/entry/figure");
        }
    }

    private async Task LookAsync(Catalogue catalogue)
    {
        var entry = Meant(catalogue, out var problems);
        _isComplete = entry is not null;
        var findings = entry is null ? [] : (await Entry.TryAsync([entry], _leaving.Token))[0];
        Say(problems, findings);
        _last = await LastAsync();
    }

    // What is wrong with what was typed is said at its field; what is not typed yet is no mistake before it is sent.
    private void Say(IReadOnlyDictionary<string, Advice> problems, IReadOnlyList<Finding> findings)
    {
        var said = problems
            .Where(pair =>
                _wasSent
                || pair.Key switch
                {
                    nameof(FigureForm.Value) => _form.Value.Trim().Length > 0,
                    nameof(FigureForm.Period) => _form.Period.Trim().Length > 0,
                    _ => false,
                }
            )
            .ToDictionary(StringComparer.Ordinal);
        if (
            _wasSent
            && _form.Explanation.Trim().Length == 0
            && findings.Any(finding => finding.NeedsExplanation)
        )
        {
            said[nameof(FigureForm.Explanation)] = new Advice("数值无误，请在此说明缘由，再送审");
        }

        _notes = new(said, findings);
    }

    private FigureEntry? Meant(
        Catalogue catalogue,
        out IReadOnlyDictionary<string, Advice> problems
    )
    {
        var reading = new FormReading(_form, catalogue);
        var entry = reading.ToEntry(_original?.Figure.Citations ?? []);
        problems = reading.Problems;
        return entry is null ? null
            : Replaces is { } code
                ? entry with
                {
                    Replaces = code,
                    ReplacesVersion = _original?.Version,
                }
            : Code is { } corrected ? entry with { Figure = entry.Figure with { Code = corrected } }
            : entry;
    }

    // What is approved, and of what waits one's own.
    private async Task<IReadOnlyList<Figure>> LastAsync()
    {
        if (_form.Indicator.Length == 0 || _form.District.Length == 0)
        {
            return [];
        }

        var approved = await Query.OfIndicatorsAsync(
            [_form.Indicator],
            [_form.District],
            null,
            null,
            _leaving.Token
        );
        var waiting = await Own.WaitingAsync(
            _actor.Account,
            _form.Indicator,
            _form.District,
            _leaving.Token
        );
        return
        [
            .. waiting
                .Where(figure => figure.Code != Code)
                .Concat(approved)
                .OrderByDescending(figure => figure.Period.Last)
                .Take(MostLast),
        ];
    }
}
