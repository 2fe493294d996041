using System.Globalization;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Dashboard.Entry;

/// <summary>
/// One figure by form: a new one, the correction of one that is not decided, or the change of one that is. Here: what it
/// begins with; beside it how it is looked over (.Checks) and sent, cleared and taken up again (.Sending).
/// </summary>
public sealed partial class FigureFormPage
{
    private readonly Leaving _leaving = new();
    private readonly EditContext _edit;
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private PickList _indicators = PickList.Empty;
    private PickList _districts = PickList.Empty;
    private string _onlyDistrict = "";
    private FigureForm _form = new();
    private FigureForm _usual = new();
    private EnteredFigure? _original;
    private string? _problem;
    private string _said = "";
    private DraftKeeper? _keeper;
    private ElementReference _fields;
    private IJSObjectReference? _module;
    private Focus _focus = Focus.First;

    public FigureFormPage() => _edit = new(this);

    private DraftKeeper Keeper => _keeper ??= new(Drafts, Now);

    // Where the focus goes after the next rendering.
    private enum Focus
    {
        Stay,
        First,
        Asked,
    }

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

    private bool IsNew => Code is null && Replaces is null;

    private string Heading =>
        Replaces is not null ? W["修订一条数据"]
        : Code is not null ? W["更正一条数据"]
        : W["填报一条数据"];

    // The draft's place: the page's address, whatever source is opened beside it.
    private string Place =>
        new FormAddress(Code, Replaces, Indicator, District, AskedPeriod).ToUri();

    public async ValueTask DisposeAsync()
    {
        _leaving.Dispose();
        try
        {
            if (_module is { } module)
            {
                await module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the module with it.
        }
    }

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        if (!_actor.May(Act.Enter))
        {
            return;
        }

        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        Offer(catalogue);
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
            _usual = await UsualForm.FindAsync(Drafts, _actor.Account, _leaving.Token);
            _form = Empty(catalogue);
        }

        var draft = await Keeper.FindAsync(_actor.Account, Place, EntryDraft.Form, _leaving.Token);
        _form = draft.Content ?? _form;
        _said = draft.Content is null
            ? ""
            : W.Format("已恢复{0}保存的草稿", Time(draft.SavedAtUtc));
        _problem = draft.Problem is { } problem ? W.Of(problem) : null;
        _catalogue = catalogue;
        await LookAsync(catalogue);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_catalogue is null || !RendererInfo.IsInteractive || _focus == Focus.Stay)
        {
            return;
        }

        var where = _focus;
        _focus = Focus.Stay;
        _module ??= await Script.InvokeAsync<IJSObjectReference>(
            "import",
            _leaving.Token,
            "./focus.js"
        );
        await _module.InvokeVoidAsync(
            where == Focus.Asked ? "ask" : "begin",
            _leaving.Token,
            _fields
        );
    }

    private void Offer(Catalogue catalogue)
    {
        _indicators = PickList.OfIndicators(catalogue, W.Language);
        _districts = PickList.OfDistricts(catalogue, W.Language, _actor);
        _onlyDistrict = _actor.Districts is [var only] && Offered(only, catalogue) ? only : "";
    }

    // What the address names is filled in, else what was sent last, where it is there to be chosen.
    private FigureForm Empty(Catalogue catalogue) =>
        new()
        {
            Indicator = catalogue.FindIndicator(Indicator) is { IsRetired: false } named
                ? named.Code
                : "",
            District =
                Offered(District, catalogue) ? District!
                : Offered(_usual.District, catalogue) ? _usual.District
                : _onlyDistrict,
            Period = TypedPeriod.TryParse(AskedPeriod, out var period)
                ? period.ToLabel(Language.Chinese)
                : _usual.Period,
            Report = catalogue.Report(_usual.Report) is null ? "" : _usual.Report,
            Document = _usual.Document,
        };

    private bool Offered(string? district, Catalogue catalogue) =>
        catalogue.Districts.Find(district ?? "") is { IsRetired: false } named
        && _actor.May(Act.Enter, named.Code, catalogue.Districts);

    private static string Plain(decimal factor) => factor.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTime? utc) =>
        utc is { } at
            ? DateTime
                .SpecifyKind(at, DateTimeKind.Utc)
                .ToLocalTime()
                .ToString("HH:mm:ss", CultureInfo.InvariantCulture)
            : "";
}
