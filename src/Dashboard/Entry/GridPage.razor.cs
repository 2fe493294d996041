using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Entry;

/// <summary>表格填报: the indicators of one district, or one indicator of many districts, for one period.</summary>
public sealed partial class GridPage
{
    private const int QuietMilliseconds = 700;
    private readonly Leaving _leaving = new();
    private readonly Dictionary<string, string> _wrong = [];
    private readonly Dictionary<string, IReadOnlyList<Finding>> _findings = [];
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<DistrictChoice> _districts = [];
    private IReadOnlyList<GridLine> _lines = [];
    private Period? _period;
    private GridForm _form = new();
    private ElementReference _table;
    private DotNetObjectReference<GridPage>? _self;
    private IJSObjectReference? _module;
    private bool _isListening;
    private string? _problem;
    private string? _said;
    private bool _isBusy;
    private DateTime? _keptAt;
    private int _changes;

    [SupplyParameterFromQuery]
    public string? District { get; set; }

    [SupplyParameterFromQuery]
    public string? Indicator { get; set; }

    [SupplyParameterFromQuery]
    public string? Period { get; set; }

    private string Place =>
        Address.Of(
            "/entry/grid",
            ("district", District),
            ("indicator", Indicator),
            ("period", Period)
        );

    private int Filled => _form.Lines.Values.Count(cells => cells.Value.Trim().Length > 0);

    public async ValueTask DisposeAsync()
    {
        _leaving.Dispose();
        _self?.Dispose();
        if (_module is not null)
        {
            try
            {
                await _module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser is gone, and the module with it.
            }
        }
    }

    /// <summary>A block copied in Excel arrives from the browser.</summary>
    [JSInvokable]
    public async Task PasteAsync(int row, string text)
    {
        var (filled, unknown) = GridPaste.Fill(_form, _lines, row, text);
        _said = W.Format("已填入{0}行", filled);
        _problem =
            unknown.Count == 0
                ? null
                : W.Format("有{0}行对不上：{1}", unknown.Count, string.Join('、', unknown.Take(5)));
        StateHasChanged();
        await ChangedAsync();
        StateHasChanged();
    }

    protected override async Task OnParametersSetAsync()
    {
        _actor = await Current.GetAsync();
        if (!_actor.May(Act.Enter))
        {
            return;
        }

        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _districts = DistrictChoice.Of(
            catalogue.Districts.All.Where(one =>
                !one.IsRetired && _actor.May(Act.Enter, one.Code, catalogue.Districts)
            ),
            catalogue,
            W.Language
        );
        _catalogue = catalogue;
        (_lines, _period) = ([], null);
        if (string.IsNullOrEmpty(Period))
        {
            return;
        }

        if (!TypedPeriod.TryParse(Period, out var period))
        {
            _problem = W[TypedPeriod.Forms];
            return;
        }

        _period = period;
        _lines = await LinesAsync(catalogue);
        var draft = await Drafts.FindAsync(_actor.Account, Place, EntryDraft.Grid, _leaving.Token);
        _form = draft.Content ?? new GridForm();
        _problem = draft.Problem is { } problem ? W.Of(problem) : _problem;
        _said = _form.IsEmpty ? null : W["已恢复未送审的草稿"];
        foreach (var line in _lines)
        {
            _form.Lines.TryAdd(line.Key, new GridCells());
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_lines.Count > 0 && !_isListening)
        {
            _isListening = true;
            _self = DotNetObjectReference.Create(this);
            _module = await Script.InvokeAsync<IJSObjectReference>("import", "./grid.js");
            await _module.InvokeVoidAsync("listen", _leaving.Token, _table, _self);
        }
    }

    private Task<IReadOnlyList<GridLine>> LinesAsync(Catalogue catalogue)
    {
        if (catalogue.NamedIndicator(Indicator) is { } indicator)
        {
            var places = _districts
                .Select(choice => catalogue.District(choice.Code))
                .Where(one =>
                    string.IsNullOrEmpty(District)
                    || catalogue.Districts.Path(one).Any(step => step.Code == District)
                );
            return GridLines.OfIndicatorAsync(
                indicator,
                [.. places],
                Query,
                W.Language,
                _leaving.Token
            );
        }

        if (
            catalogue.Districts.Find(District) is { } district
            && _actor.May(Act.Enter, district.Code, catalogue.Districts)
        )
        {
            return GridLines.OfDistrictAsync(
                district,
                catalogue,
                Query,
                W.Language,
                _leaving.Token
            );
        }

        _problem = W["请选择区划或指标"];
        return Task.FromResult<IReadOnlyList<GridLine>>([]);
    }

    private async Task ChangedAsync()
    {
        var change = ++_changes;
        await Task.Delay(QuietMilliseconds, _leaving.Token);
        if (change != _changes || _isBusy)
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
            await LookAsync();
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, "/entry/grid");
        }
    }

    private FigureForm Form(GridLine line) =>
        new()
        {
            Indicator = line.Indicator,
            District = line.District,
            Period = Period ?? "",
        };

    // What the column's period means for the line, where that is not what its head says.
    private string Meant(GridLine line) =>
        Form(line).SpokenIn(_catalogue!) is { } spoken && !spoken.IsSameTimeAs(_period!)
            ? spoken.ToLabel(W.Language)
            : "";

    // Marks each cell that cannot be read, and what the checks find of the others.
    private async Task<IReadOnlyList<(GridLine Line, FigureEntry Entry)>> LookAsync()
    {
        _wrong.Clear();
        _findings.Clear();
        var meant = new List<(GridLine Line, FigureEntry Entry)>();
        foreach (var line in _lines)
        {
            var cells = _form.Lines[line.Key];
            if (cells.Value.Trim().Length == 0)
            {
                continue;
            }

            var form = Form(line) with
            {
                Value = cells.Value,
                Scale = cells.Scale,
                Document = _form.Document,
                Explanation = cells.Explanation,
            };
            if (form.ToEntry(_catalogue!, [], out var problems) is { } entry)
            {
                meant.Add((line, entry));
            }
            else if (
                problems.TryGetValue(nameof(FigureForm.Period), out var problem)
                || problems.TryGetValue(nameof(FigureForm.Value), out problem)
            )
            {
                _wrong[line.Key] = W[problem];
            }
        }

        var found = await Entry.TryAsync([.. meant.Select(pair => pair.Entry)], _leaving.Token);
        foreach (var (pair, findings) in meant.Zip(found))
        {
            _findings[pair.Line.Key] = findings;
        }

        return meant;
    }

    private async Task SubmitAsync()
    {
        _isBusy = true;
        _changes++;
        (_problem, _said) = (null, null);
        try
        {
            var meant = await LookAsync();
            if (_wrong.Count > 0)
            {
                _problem = W.Format("有{0}行的数值看不懂，一条也没有送出", _wrong.Count);
                return;
            }

            if (meant.Count == 0)
            {
                _problem =
                    Filled == 0 ? W["还没有填数值"] : W["请选一篇报道，或写出文件名称、文号"];
                return;
            }

            _actor = await Current.GetAsync();
            var result = await Entry.SubmitAsync(
                _actor,
                [.. meant.Select(pair => pair.Entry)],
                null,
                _leaving.Token
            );
            if (!result.IsSaved)
            {
                foreach (var problem in result.Problems)
                {
                    _wrong[meant[problem.Index].Line.Key] = W.Of(problem.Problem);
                }

                _problem = W.Format("有{0}处要改或要说明，一条也没有送出", result.Problems.Count);
                return;
            }

            await Drafts.RemoveAsync(_actor.Account, Place, _leaving.Token);
            Navigation.NavigateTo("/entry?saved=grid");
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
}
