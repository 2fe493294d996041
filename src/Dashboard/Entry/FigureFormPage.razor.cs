using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Entry;

/// <summary>One figure by form: a new one, the correction of one that is not decided, or the change of one that is.</summary>
public sealed partial class FigureFormPage
{
    private const int QuietMilliseconds = 600;
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<IndicatorChoice> _indicators = [];
    private IReadOnlyList<DistrictChoice> _districts = [];
    private FigureForm _form = new();
    private EnteredFigure? _original;
    private EnteredFigure? _theirs;
    private IReadOnlyDictionary<string, string> _wrong = new Dictionary<string, string>();
    private IReadOnlyList<Finding> _findings = [];
    private IReadOnlyList<Figure> _last = [];
    private string? _problem;
    private bool _isBusy;
    private bool _wasSent;
    private bool _isRestored;
    private DateTime? _keptAt;
    private int _changes;

    /// <summary>A figure to be corrected before it is decided.</summary>
    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    /// <summary>An approved figure to be changed.</summary>
    [SupplyParameterFromQuery]
    public string? Replaces { get; set; }

    /// <summary>For a new figure: the indicator to start with.</summary>
    [SupplyParameterFromQuery]
    public string? Indicator { get; set; }

    /// <summary>For a new figure: the district to start with.</summary>
    [SupplyParameterFromQuery]
    public string? District { get; set; }

    /// <summary>For a new figure: the period to start with.</summary>
    [SupplyParameterFromQuery(Name = "period")]
    public string? AskedPeriod { get; set; }

    private string Heading =>
        Replaces is not null ? W["修订一条数据"]
        : Code is not null ? W["更正一条数据"]
        : W["填报一条数据"];

    private string Place => "/" + Navigation.ToBaseRelativePath(Navigation.Uri);

    private string PeriodHint =>
        _catalogue is { } catalogue && _form.SpokenIn(catalogue) is { } spoken
            ? TypedPeriod.TryParse(_form.Period, out var typed) && !typed.IsSameTimeAs(spoken)
                ? W.Format("存量按期末时点：{0}", spoken.ToLabel(W.Language))
                : spoken.ToLabel(W.Language)
            : "";

    private string ValueHint =>
        _catalogue is { } catalogue
        && TypedQuantity.TryParse(
            _form.Value,
            _form.UnitIn(catalogue),
            _form.ScaleIn(catalogue),
            out var quantity,
            out _
        )
            ? QuantityText.Of(quantity!, W.Language).ToString()
            : "";

    public void Dispose()
    {
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        if (!_actor.May(Act.Enter))
        {
            return;
        }

        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        var isNew = Code is null && Replaces is null;
        _indicators = IndicatorChoice.Of(catalogue, W.Language, retired: !isNew);
        _districts = DistrictChoice.Of(
            catalogue.Districts.All.Where(one =>
                !(isNew && one.IsRetired) && _actor.May(Act.Enter, one.Code, catalogue.Districts)
            ),
            catalogue,
            W.Language
        );
        if ((Code ?? Replaces) is { } code)
        {
            _original = await Entered.FindAsync(code, _leaving.Token);
            if (_original is null)
            {
                _problem = W["没有这条数据"];
                return;
            }

            _form = FigureForm.Of(_original.Figure, catalogue);
            _form.Explanation = _original.Explanation;
        }
        else
        {
            _form = Empty();
        }

        var draft = await Drafts.FindAsync(_actor.Account, Place, EntryDraft.Form, _leaving.Token);
        _form = draft.Content ?? _form;
        (_isRestored, _keptAt) = (draft.Content is not null, draft.SavedAtUtc);
        _problem = draft.Problem is { } problem ? W.Of(problem) : null;

        _catalogue = catalogue;
        await LookAsync(catalogue);
    }

    // What the address names is filled in, where it is there to be chosen.
    private FigureForm Empty() =>
        new()
        {
            Indicator = _indicators.FirstOrDefault(one => one.Code == Indicator)?.Code ?? "",
            District =
                _districts.FirstOrDefault(one => one.Code == District)?.Code
                ?? (_districts.Count == 1 ? _districts[0].Code : ""),
            Period = TypedPeriod.TryParse(AskedPeriod, out var period)
                ? period.ToLabel(Language.Chinese)
                : "",
        };

    private static Dictionary<string, object> Attributes(string label) =>
        new() { ["aria-label"] = label };

    private static string Clock(DateTime? utc) =>
        utc is { } at
            ? DateTime
                .SpecifyKind(at, DateTimeKind.Utc)
                .ToLocalTime()
                .ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)
            : "";

    private Dictionary<string, object> Label(string word) => Attributes(W[word]);

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
            var refused = await Drafts.SaveAsync(
                _actor.Account,
                Place,
                EntryDraft.Text(_form),
                _leaving.Token
            );
            _problem = refused is null ? _problem : W.Of(refused);
            _keptAt = refused is null ? Now.GetUtcNow().UtcDateTime : _keptAt;
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
        // What is wrong with what was typed is said at its field; what is not typed yet is no mistake before it is sent.
        _wrong = problems
            .Where(pair =>
                _wasSent
                || pair.Key switch
                {
                    nameof(FigureForm.Value) => _form.Value.Trim().Length > 0,
                    nameof(FigureForm.Period) => _form.Period.Trim().Length > 0,
                    _ => false,
                }
            )
            .ToDictionary();
        _findings = entry is null ? [] : (await Entry.TryAsync([entry], _leaving.Token))[0];
        _last =
            _form.Indicator.Length == 0 || _form.District.Length == 0
                ? []
                :
                [
                    .. (
                        await Query.OfIndicatorsAsync(
                            [_form.Indicator],
                            [_form.District],
                            null,
                            null,
                            _leaving.Token
                        )
                    )
                        .OrderByDescending(figure => figure.Period.Last)
                        .Take(6),
                ];
    }

    private FigureEntry? Meant(
        Catalogue catalogue,
        out IReadOnlyDictionary<string, string> problems
    )
    {
        var entry = _form.ToEntry(catalogue, _original?.Figure.Citations ?? [], out problems);
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

    private async Task SubmitAsync()
    {
        if (_catalogue is not { } catalogue || _isBusy)
        {
            return;
        }

        _problem = null;
        _wasSent = true;
        if (Meant(catalogue, out _wrong) is not { } entry)
        {
            return;
        }

        _isBusy = true;
        _changes++;
        try
        {
            await SubmitAsync(entry);
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

    private async Task SubmitAsync(FigureEntry entry)
    {
        _actor = await Current.GetAsync();
        var result = Code is { } code
            ? await Entry.CorrectAsync(_actor, code, _original?.Version ?? 0, entry, _leaving.Token)
            : await Entry.SubmitAsync(_actor, [entry], null, _leaving.Token);
        if (!result.IsSaved)
        {
            _theirs = await ChangedByOthersAsync();
            _findings = (await Entry.TryAsync([entry], _leaving.Token))[0];
            _problem = string.Join(
                W["；"],
                result.Problems.Select(problem => W.Of(problem.Problem))
            );
            return;
        }

        await Drafts.RemoveAsync(_actor.Account, Place, _leaving.Token);
        Navigation.NavigateTo($"/entry?saved={result.Codes[0]}");
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
        return SubmitAsync();
    }

    private async Task TakeTheirsAsync()
    {
        (_original, _theirs, _problem) = (_theirs, null, null);
        await DiscardAsync();
    }

    private async Task DiscardAsync()
    {
        _changes++;
        await Drafts.RemoveAsync(_actor.Account, Place, _leaving.Token);
        _form =
            _original is { } original && _catalogue is { } catalogue
                ? FigureForm.Of(original.Figure, catalogue)
                : Empty();
        (_isRestored, _keptAt, _findings) = (false, null, []);
    }
}
