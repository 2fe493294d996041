using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Entry;

/// <summary>表格填报: the indicators of one district, or one indicator of many districts, for one period.</summary>
public sealed partial class GridPage
{
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<District> _districts = [];
    private PickList _places = PickList.Empty;
    private PickList _indicators = PickList.Empty;
    private FigureForm _usual = new();

    // What the address names, in codes.
    private GridAddress _here = new();

    // What is chosen above the sheet, to be opened.
    private GridAddress _asked = new();
    private IReadOnlyList<GridLine> _lines = [];
    private Period? _period;
    private FigureKind _kind;
    private GridForm _form = new();
    private GridFilter _filter = GridFilter.None;
    private HashSet<string> _shown = [];
    private GridAddress? _opened;
    private ElementReference _sheet;
    private DotNetObjectReference<GridPage>? _self;
    private IJSObjectReference? _module;
    private bool _isListening;
    private bool _isFiltered;
    private string? _problem;
    private string? _said;
    private DraftKeeper? _keeper;

    [SupplyParameterFromQuery]
    public string? District { get; set; }

    [SupplyParameterFromQuery]
    public string? Indicator { get; set; }

    [SupplyParameterFromQuery]
    public string? Period { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    private string Place => _here.ToUri();

    private DraftKeeper Keeper => _keeper ??= new(Drafts, Now);

    private bool IsOverDistricts => !string.IsNullOrEmpty(_here.Indicator);

    private string Counted =>
        _shown.Count < _lines.Count ? $"{_shown.Count}/{_lines.Count}" : $"{_lines.Count}";

    private string Corner => IsOverDistricts ? W["区划"] : W["指标"];

    private List<string> Categories =>
        [.. _lines.Select(line => line.Category).Where(name => name.Length > 0).Distinct()];

    public async ValueTask DisposeAsync()
    {
        _leaving.Dispose();
        _keeper?.Dispose();
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

    protected override async Task OnParametersSetAsync()
    {
        // A source that opens beside the page changes its address too; what is typed stays.
        var said = new GridAddress(District, Indicator, Period, Kind);
        if (_opened == said)
        {
            return;
        }

        _opened = said;
        _actor = await Current.GetAsync();
        if (!_actor.May(Act.Enter))
        {
            return;
        }

        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _here = said.InCodes(catalogue);
        Offer(catalogue);
        _usual = await UsualForm.FindAsync(Drafts, _actor.Account, _leaving.Token);
        _asked = Beginning();
        _catalogue = catalogue;
        await OpenAsync(catalogue);
    }

    private void Offer(Catalogue catalogue)
    {
        _districts =
        [
            .. _actor
                .DistrictsFor(Act.Enter, catalogue.Districts)
                .Where(district => !district.IsRetired),
        ];
        _places = PickList.OfDistricts(catalogue, W.Language, _actor);
        _indicators = PickList.OfIndicators(catalogue, W.Language);
    }

    // What the address names; where it names nothing, the time and the place of what was sent last. Who reports one
    // district alone need not choose it.
    private GridAddress Beginning() =>
        _here == new GridAddress()
            ? new(
                _districts
                    .FirstOrDefault(one => one.Code == _usual.District || _districts.Count == 1)
                    ?.Code,
                Period: _usual.Period
            )
            : _here;

    // The page is loaded anew: what the old sheet still sends must not land in the new one.
    private void Go() => Navigation.NavigateTo(_asked.ToUri(), forceLoad: true);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_lines.Count > 0 && !_isListening)
        {
            _self ??= DotNetObjectReference.Create(this);
            _module ??= await Script.InvokeAsync<IJSObjectReference>("import", "./grid.js");
            _isListening = true;
            await _module.InvokeVoidAsync(
                "listen",
                _leaving.Token,
                _sheet,
                _self,
                $"{_actor.Account} {Place}"
            );
            StateHasChanged();
        }
        else if (_isFiltered && _module is not null)
        {
            _isFiltered = false;
            await _module.InvokeVoidAsync("filtered", _leaving.Token, _sheet);
        }
    }

    private async Task OpenAsync(Catalogue catalogue)
    {
        (_lines, _period, _problem, _unmatched, _said) = ([], null, null, null, null);
        (_filter, _isListening) = (GridFilter.None, false);
        _states.Clear();
        _kind = EnumCode.TryParse<FigureKind>(Kind, out var kind) ? kind : FigureKind.Actual;
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
        var lines = await LinesAsync(catalogue);
        var draft = await Keeper.FindAsync(_actor.Account, Place, EntryDraft.Grid, _leaving.Token);
        _form = draft.Content ?? new GridForm { Document = _usual.Document };
        _problem = draft.Problem is { } problem ? W.Of(problem) : _problem;
        _said = draft.Content is null or { IsEmpty: true } ? null : W["已恢复未送审的草稿"];
        foreach (var line in lines)
        {
            _form.Lines.TryAdd(line.Key, new GridCells());
        }

        _lines = lines;
        Show(GridFilter.None);
        if (_form.Filled > 0)
        {
            await CheckAsync();
        }
    }

    private Task<IReadOnlyList<GridLine>> LinesAsync(Catalogue catalogue)
    {
        if (catalogue.NamedIndicator(_here.Indicator) is { } indicator)
        {
            var places = _districts.Where(one =>
                string.IsNullOrEmpty(_here.District)
                || catalogue.Districts.Path(one).Any(step => step.Code == _here.District)
            );
            return GridLines.OfIndicatorAsync(
                indicator,
                [.. places],
                _kind,
                Query,
                W.Language,
                _leaving.Token
            );
        }

        if (
            string.IsNullOrEmpty(_here.Indicator)
            && catalogue.Districts.Find(_here.District) is { } district
            && _actor.May(Act.Enter, district.Code, catalogue.Districts)
        )
        {
            return GridLines.OfDistrictAsync(
                district,
                catalogue,
                _kind,
                Query,
                W.Language,
                _leaving.Token
            );
        }

        _problem =
            IsOverDistricts ? W.Format("没有名为“{0}”的指标。", AskedQuery.Short(_here.Indicator!))
            : string.IsNullOrEmpty(_here.District) ? W["请选择区划或指标"]
            : catalogue.Districts.Find(_here.District) is { } closed
                ? W.Format("您的账号不能填报{0}的数据", closed.NameIn(W.Language))
            : W.Format("没有名为“{0}”的区划。", AskedQuery.Short(_here.District));
        return Task.FromResult<IReadOnlyList<GridLine>>([]);
    }

    private void Show(GridFilter filter)
    {
        _filter = filter;
        _shown = [.. filter.Shown(_lines, _catalogue!, IsOverDistricts).Select(line => line.Key)];
        _isFiltered = true;
    }

    private HashSet<string> FilledKeys() =>
        [.. _form.Lines.Where(line => line.Value.Value.Trim().Length > 0).Select(line => line.Key)];

    // What the column's period means for the line, where that is not what its head says.
    private string Meant(GridLine line) =>
        GridMeaning.Spoken(line, Column, _catalogue!) is { } spoken
        && !spoken.IsSameTimeAs(_period!)
            ? spoken.ToLabel(W.Language)
            : "";
}
