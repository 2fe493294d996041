using System.Globalization;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace Dashboard.Reports.Reading;

/// <summary>读报道: a report's text is read, a person says yes or no to each figure, and what they took is submitted with its citation.</summary>
public sealed partial class ReadPage
{
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private PickList _indicators = PickList.Empty;
    private PickList _districts = PickList.Empty;
    private List<BroughtText> _reports = [new()];
    private readonly List<Problem> _refused = [];
    private ReadingSheaf? _sheaf;
    private int _at;
    private string? _progress;
    private Problem? _problem;
    private string? _fault;
    private ElementReference _list;
    private ElementReference _reading;
    private IJSObjectReference? _module;
    private bool _isBusy;
    private bool _isRestored;
    private bool _wantsFocus;
    private (int, Opened) _shown = (-1, Opened.Nothing);

    private ReadingDraft Draft => new(Drafts);

    private BroughtText Brought => _reports[_at];

    private ReadingDesk? Desk => _sheaf?.Reports[_at].Desk;

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
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _indicators = PickList.OfIndicators(catalogue, W.Language);
        _districts = PickList.OfDistricts(catalogue, W.Language, _actor);
        var (kept, wasRead, problem) = await Draft.FindAsync(_actor, _leaving.Token);
        _reports = [.. kept ?? [Empty()]];
        _isRestored = kept is not null;
        _catalogue = catalogue;
        _problem = problem;
        if (wasRead)
        {
            await ReadAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Desk is not { Items.Count: > 0 } desk)
        {
            return;
        }

        if (_wantsFocus)
        {
            _wantsFocus = false;
            await _list.FocusAsync(preventScroll: true);
        }

        if (_shown != (desk.Current, desk.Opened))
        {
            _shown = (desk.Current, desk.Opened);
            _module ??= await Script.InvokeAsync<IJSObjectReference>("import", "./reading.js");
            await _module.InvokeVoidAsync("show", _leaving.Token, _reading);
        }
    }

    private BroughtText Empty() =>
        new()
        {
            District = _districts.Find("") is [var first, ..] ? first.Code : "",
            Date = DateOnly.FromDateTime(Clock.GetLocalNow().DateTime),
        };

    private async Task KeepTextAsync() =>
        _problem = await Draft.SaveAsync(_actor, _reports, _leaving.Token);

    // Several files at once are a sheaf: it takes the place of what was there.
    private Task TakeSheafAsync(IReadOnlyList<BroughtText> reports)
    {
        (_reports, _at) = ([.. reports], 0);
        return KeepTextAsync();
    }

    private void Turn(int report) =>
        (_at, _wantsFocus, _shown) = (report, _sheaf is not null, (-1, Opened.Nothing));

    private async Task ReadAsync()
    {
        var wrong = _reports.FindIndex(report => report.Against is not null);
        if (wrong >= 0)
        {
            (_at, _problem) = (wrong, _reports[wrong].Against);
            return;
        }

        if (!Limited.Allows(Limits.Reading, _actor.Account))
        {
            _problem = new Problem(TooManyPage.Sentence);
            return;
        }

        _fault = null;
        try
        {
            await ReadTextAsync();
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            (_sheaf, _fault) = (null, Faults.Say(fault, "/reports/read"));
        }
        finally
        {
            _progress = null;
        }
    }

    private async Task ReadTextAsync()
    {
        var read = new List<SheafReport>(_reports.Count);
        foreach (var brought in _reports)
        {
            await SayAsync(read.Count + 1);
            var desk = await Readings.ReadAsync(_actor, brought, _leaving.Token);
            var known = await Recognition.FindAsync(desk.Text, _leaving.Token);
            if (known is not null)
            {
                await Readings.MarkKnownAsync(desk, known, _leaving.Token);
            }

            read.Add(new(brought, desk, known));
        }

        _problem = read.TrueForAll(report => report.Desk.Items.Count == 0)
            ? new Problem("没有读出数据")
            : null;
        if (_problem is not null)
        {
            return;
        }

        var sheaf = new ReadingSheaf(read);
        await Draft.RestoreAsync(_actor, sheaf, _leaving.Token);
        foreach (var report in read)
        {
            await Readings.LookAsync(_actor, report.Desk, report.Desk.Items, _leaving.Token);
        }

        (_sheaf, _wantsFocus) = (sheaf, true);
        await KeepTextAsync();
        await KeepAnswersAsync();
    }

    // Reading keeps the circuit busy; between two reports the page is drawn.
    private async Task SayAsync(int number)
    {
        if (_reports.Count > 1)
        {
            _progress = W.Format("正在读第{0}篇，共{1}篇…", number, _reports.Count);
            StateHasChanged();
            await Task.Yield();
        }
    }

    private async Task KeepAnswersAsync()
    {
        if (_sheaf is { } sheaf)
        {
            _problem = await Draft.SaveAsync(_actor, sheaf, _leaving.Token) ?? _problem;
        }
    }

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        if (Desk is not { } desk)
        {
            return;
        }

        switch (key.Key)
        {
            case "j" or "ArrowDown":
                desk.Go(desk.Current + 1);
                break;
            case "k" or "ArrowUp":
                desk.Go(desk.Current - 1);
                break;
            case "Enter" when key.CtrlKey:
                await SubmitAsync();
                break;
            case "Enter":
                await AcceptAsync();
                break;
            case "e":
                desk.Opened = Opened.Fields;
                break;
            case "n" when desk.CurrentItem.Form.Indicator.Length == 0:
                desk.Opened = Opened.NewIndicator;
                break;
            case "a":
                await AcceptSureAsync();
                break;
            case "x":
                await DropAsync();
                break;
            case "y" when desk.Offer.Count > 0:
                await TakeOfferAsync();
                break;
            case "1"
            or "2"
            or "3"
                when int.Parse(key.Key, CultureInfo.InvariantCulture) is var n
                    && n <= desk.CurrentItem.Nearest.Count:
                await ChooseAsync(desk.Current, desk.CurrentItem.Nearest[n - 1].Code);
                break;
            default:
                break;
        }
    }

    // Takes the current figure, unless something is wrong with it or has to be explained first.
    private async Task AcceptAsync()
    {
        var (desk, item) = (Desk!, Desk!.CurrentItem);
        if (item.IsAnsweredByFirst)
        {
            return;
        }

        if (item.ToEntry(_catalogue!, desk.Cited(item)) is null)
        {
            desk.Opened = Opened.Fields;
            return;
        }

        await Readings.LookAsync(_actor, desk, [item], _leaving.Token);
        if (item is { Known: not null, IsAskedAgain: false })
        {
            (item.IsAskedAgain, item.Problem) = (
                true,
                new Problem("这条数据已在系统中；确要再采用一次，请再按一次采用")
            );
            return;
        }

        var lacks =
            item.Form.Explanation.Length == 0
            && item.Findings.Any(finding => finding.NeedsExplanation);
        if (lacks || item.Findings.Any(finding => finding.Grade == Grade.Refused))
        {
            item.Problem = lacks ? new Problem("请写说明，再采用") : null;
            desk.Opened = Opened.Fields;
            return;
        }

        desk.Answer(ReadState.Accepted);
        WantFocus();
        await KeepAnswersAsync();
    }

    // All that is sure in every field, and against which no check speaks.
    private async Task AcceptSureAsync()
    {
        var desk = Desk!;
        var sure = desk
            .Items.Where(item =>
                item is { State: ReadState.Open, IsAnsweredByFirst: false }
                && item.LeastSure() == Sureness.Sure
            )
            .ToList();
        await Readings.LookAsync(_actor, desk, sure, _leaving.Token);
        var taken = sure.FindAll(item =>
            item.Findings.Count == 0
            && item.There is null
            && item.ToEntry(_catalogue!, desk.Cited(item)) is not null
        );
        taken.ForEach(item => item.State = ReadState.Accepted);
        desk.Go(desk.NextOpen());
        _problem = taken.Count == 0 ? new Problem("没有各项都有把握、可一并采用的数据") : null;
        WantFocus();
        await KeepAnswersAsync();
    }

    private Task DropAsync()
    {
        if (Desk!.CurrentItem.IsAnsweredByFirst)
        {
            return Task.CompletedTask;
        }

        Desk.Answer(ReadState.Dropped);
        WantFocus();
        return KeepAnswersAsync();
    }

    private async Task ChooseAsync(int index, string indicator)
    {
        _catalogue = await Catalogues.GetAsync(_leaving.Token);
        _indicators = PickList.OfIndicators(_catalogue, W.Language);
        var desk = Desk!;
        desk.Items[index].ChooseIndicator(indicator, _catalogue);
        desk.Go(index);
        desk.Opened = Opened.Nothing;
        WantFocus();
        await CorrectedAsync(index);
    }

    // A correction is remembered for the next report and offered to like figures of this one.
    private async Task CorrectedAsync(int index)
    {
        var desk = Desk!;
        var item = desk.Items[index];
        await Readings.LearnAsync(_actor, item, _leaving.Token);
        desk.OfferLike(item);
        await Readings.LookAsync(_actor, desk, [item], _leaving.Token);
        await KeepAnswersAsync();
    }

    private async Task TakeOfferAsync()
    {
        await Readings.LookAsync(_actor, Desk!, Desk!.TakeOffer(), _leaving.Token);
        WantFocus();
        await KeepAnswersAsync();
    }

    private async Task SubmitAsync()
    {
        if (_isBusy || _sheaf is not { Accepted: > 0 } sheaf)
        {
            return;
        }

        _isBusy = true;
        _fault = null;
        try
        {
            _actor = await Current.GetAsync();
            _problem = await Readings.SubmitAsync(_actor, sheaf, _leaving.Token);
            if (_problem is null)
            {
                await Draft.RemoveAsync(_actor, _leaving.Token);
                await Readings.DropPagesAsync(_actor, _reports, _leaving.Token);
                Navigation.NavigateTo("/entry?saved=read");
            }
        }
        catch (Exception fault) when (!_leaving.IsOver && fault is not NavigationException)
        {
            _fault = Faults.Say(fault, "/reports/read");
        }
        finally
        {
            _isBusy = false;
        }
    }

    private async Task AnotherAsync()
    {
        await Draft.RemoveAsync(_actor, _leaving.Token);
        await Readings.DropPagesAsync(_actor, _reports, _leaving.Token);
        (_sheaf, _at, _problem, _isRestored) = (null, 0, null, false);
        _reports = [Empty()];
    }

    // It is a figure of its own after all.
    private Task PartAsync(int index)
    {
        Desk!.Items[index].IsApart = true;
        Desk.Go(index);
        WantFocus();
        return KeepAnswersAsync();
    }

    private static int There(ReadingDesk desk) => desk.Items.Count(item => item.Known is not null);

    // The keys speak to the list again.
    private void WantFocus() => _wantsFocus = true;
}
