using Dashboard.Briefings.Import;
using Dashboard.Figures;
using Dashboard.Reading;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Reports;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Reports.Reading;

/// <summary>A stretch of the text; with a proposed figure where it is one.</summary>
internal sealed record ReadPiece(string Text, int? Index);

/// <summary>读报道: a report's text is read, a person says yes or no to each figure, and what they took is submitted with its citation.</summary>
public sealed partial class ReadPage
{
    private const int MostCharacters = 200_000;
    private readonly CancellationTokenSource _leaving = new();
    private readonly List<ReadItem> _items = [];
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<DistrictChoice> _districts = [];
    private IReadOnlyList<ReadItem> _offer = [];
    private ElementReference _list;
    private string _text = "";
    private string _title = "";
    private string _publisher = "";
    private DateOnly _date = DateOnly.FromDateTime(DateTime.Today);
    private string _district = "";
    private string? _known;
    private string? _problem;
    private int _current;
    private int _editing = -1;
    private bool _isBusy;
    private bool _wantsFocus;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _districts = DistrictChoice.Of(
            catalogue.Districts.All.Where(one =>
                _actor.May(Act.Enter, one.Code, catalogue.Districts)
            ),
            catalogue,
            W.Language
        );
        _district = _districts.Count > 0 ? _districts[0].Code : "";
        _catalogue = catalogue;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_wantsFocus)
        {
            _wantsFocus = false;
            await _list.FocusAsync();
        }
    }

    private int Count(ReadState state) => _items.Count(item => item.State == state);

    private async Task UploadAsync(InputFileChangeEventArgs chosen)
    {
        _problem = null;
        try
        {
            await using var stream = chosen.File.OpenReadStream(
                SheetFile.MostBytes,
                _leaving.Token
            );
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory, _leaving.Token);
            _text = Text(chosen.File.Name, memory.ToArray());
            _title =
                _title.Length > 0 ? _title : Path.GetFileNameWithoutExtension(chosen.File.Name);
        }
        catch (SheetRefusedException refused)
        {
            _problem = W.Format(refused.Text, [.. refused.Values]);
        }
        catch (IOException)
        {
            _problem = W.Format("文件超过{0}MB，请分成几份", "30");
        }
    }

    private static string Text(string name, byte[] bytes)
    {
        var kind = Path.GetExtension(name).ToUpperInvariant();
        if (kind == ".DOCX")
        {
            return ReportDocument.Word(bytes);
        }

        if (ReportFile.Decode(name, bytes, out var text) is not null)
        {
            throw new SheetRefusedException(
                "“{0}”不是能读的文本：可读UTF-8、UTF-16和GB18030编码的txt，以及docx和html",
                name
            );
        }

        return kind is ".HTML" or ".HTM" ? ReportDocument.Page(text) : text;
    }

    private async Task ReadAsync()
    {
        _problem =
            string.IsNullOrWhiteSpace(_text) ? W["请粘贴报道全文，或选一个文件"]
            : _text.Length > MostCharacters ? W.Format("全文超过{0}字，请分成几篇", "200,000")
            : null;
        if (_problem is not null || _catalogue is not { } catalogue)
        {
            return;
        }

        _text = _text.ReplaceLineEndings("\n");
        _known = await Brought.RecogniseAsync(_text, _leaving.Token);
        var learned = new LearnedAliases(
            await Brought.LearnedAsync(AliasKind.Indicator, _leaving.Token),
            await Brought.LearnedAsync(AliasKind.District, _leaving.Token)
        );
        var home = catalogue.Districts.Find(_district);
        var read = new ReportReader(catalogue, learned).Read(
            _text,
            new ReadingRequest { Date = _date, District = home }
        );
        _items.Clear();
        _items.AddRange(read.Select(one => ReadItem.Of(one, catalogue, home)));
        (_current, _editing, _wantsFocus) = (0, -1, true);
        if (_items.Count == 0)
        {
            _problem = W["没有读出数据"];
            return;
        }

        await LookAsync(_items);
    }

    // Shows what is there already and what the checks say, before anything is saved.
    private async Task LookAsync(IEnumerable<ReadItem> items)
    {
        var meant = new List<(ReadItem Item, FigureEntry Entry)>();
        foreach (var item in items)
        {
            (item.There, item.Findings) = (null, []);
            if (
                item.Form.Indicator.Length > 0
                && item.ToEntry(_catalogue!, Cited("?", item)) is { } entry
            )
            {
                meant.Add((item, entry));
            }

            item.Problem = null;
        }

        var plans = await Entry.PlanAsync(
            _actor,
            [.. meant.Select(pair => pair.Entry)],
            "",
            null,
            _leaving.Token
        );
        foreach (var (pair, plan) in meant.Zip(plans))
        {
            pair.Item.There = plan.There;
            pair.Item.Findings = [.. plan.Findings.Where(finding => finding.Grade != Grade.Hint)];
        }
    }

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "j":
                _current = Math.Min(_current + 1, _items.Count - 1);
                break;
            case "k":
                _current = Math.Max(_current - 1, 0);
                break;
            case "Enter" when key.CtrlKey:
                await SubmitAsync();
                break;
            case "Enter":
                await AcceptAsync(_current);
                break;
            case "e":
                _editing = _editing == _current ? -1 : _current;
                break;
            case "x":
                _items[_current].State = ReadState.Dropped;
                Next();
                break;
            case "1"
            or "2"
            or "3"
                when int.Parse(key.Key, System.Globalization.CultureInfo.InvariantCulture) is var n
                    && n <= _items[_current].Nearest.Count:
                await ChooseAsync(_items[_current], _items[_current].Nearest[n - 1].Code);
                break;
            default:
                break;
        }
    }

    private async Task AcceptAsync(int index)
    {
        var item = _items[index];
        _current = index;
        if (item.ToEntry(_catalogue!, Cited("?", item)) is null)
        {
            _editing = index;
            return;
        }

        await LookAsync([item]);
        var lacks =
            item.Form.Explanation.Length == 0
            && item.Findings.Any(finding => finding.NeedsExplanation);
        if (lacks || item.Findings.Any(finding => finding.Grade == Grade.Refused))
        {
            item.Problem = lacks ? "请写说明，再采用" : null;
            _editing = index;
            return;
        }

        item.State = ReadState.Accepted;
        Next();
    }

    private void Next()
    {
        (_editing, _wantsFocus) = (-1, true);
        var open = _items.FindIndex(_current + 1, item => item.State == ReadState.Open);
        _current = open >= 0 ? open : Math.Min(_current + 1, _items.Count - 1);
    }

    private Task ChooseAsync(ReadItem item, string indicator)
    {
        item.Form.Indicator = indicator;
        return CorrectedAsync(item);
    }

    // A correction is remembered for the next report and offered to like figures of this one.
    private async Task CorrectedAsync(ReadItem item)
    {
        var indicator = _catalogue!.Indicators.FirstOrDefault(one =>
            one.Code == item.Form.Indicator
        );
        item.Form.Unit =
            indicator is null
            || CountWords.Agree(item.Read.Unit, indicator.Unit)
            || item.Form.Kind is FigureKind.Growth or FigureKind.Rate
                ? ""
                : item.Read.Unit;
        if (indicator is not null && item.Read.Indicator?.Indicator.Code != indicator.Code)
        {
            await Brought.LearnAsync(
                _actor,
                AliasKind.Indicator,
                item.Read.Metric,
                indicator.Code,
                _leaving.Token
            );
        }

        if (
            item.Read.Place is { Length: > 0 } place
            && item.Form.District.Length > 0
            && item.Read.District?.Code != item.Form.District
        )
        {
            await Brought.LearnAsync(
                _actor,
                AliasKind.District,
                place,
                item.Form.District,
                _leaving.Token
            );
        }

        _offer = [.. _items.Where(item.IsLike)];
        await LookAsync([item]);
    }

    private async Task ApplyOffer()
    {
        var from = _items.First(item => item.IsLike(_offer[0]));
        foreach (var item in _offer)
        {
            (item.Form.Indicator, item.Form.District, item.Form.Unit) = (
                from.Form.Indicator,
                from.Form.District,
                from.Form.Unit
            );
        }

        await LookAsync(_offer);
        (_offer, _wantsFocus) = ([], true);
    }

    private async Task SubmitAsync()
    {
        var accepted = _items.Where(item => item.State == ReadState.Accepted).ToList();
        if (_isBusy || accepted.Count == 0)
        {
            return;
        }

        _isBusy = true;
        try
        {
            _actor = await Current.GetAsync();
            var office = _catalogue!.Districts.Find(_district)?.Level ?? DistrictLevel.Town;
            var (code, problem) = await Brought.AddAsync(
                _actor,
                new BroughtReport(_title, _publisher, _date, office, _text),
                _leaving.Token
            );
            if (problem is not null)
            {
                _problem = W.Of(problem);
                return;
            }

            var result = await Entry.SubmitAsync(
                _actor,
                [.. accepted.Select(item => item.ToEntry(_catalogue!, Cited(code, item))!)],
                null,
                _leaving.Token
            );
            if (result.IsSaved)
            {
                Navigation.NavigateTo("/entry?saved=read");
                return;
            }

            foreach (var wrong in result.Problems)
            {
                accepted[wrong.Index].State = ReadState.Open;
                accepted[wrong.Index].Problem = W.Of(wrong.Problem);
            }

            _problem = W.Format("有{0}处要改或要说明，一条也没有送出", result.Problems.Count);
        }
        finally
        {
            _isBusy = false;
        }
    }

    private Citation Cited(string report, ReadItem item)
    {
        var end = _text.IndexOf('\n', item.Read.Offset);
        var before = end < 0 ? _text : _text[..end];
        return new(
            report,
            "",
            before.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line)),
            item.Read.Offset,
            item.Read.Length
        );
    }

    private IEnumerable<ReadPiece> Pieces()
    {
        var at = 0;
        for (var index = 0; index < _items.Count; index++)
        {
            var read = _items[index].Read;
            yield return new(_text[at..read.Offset], null);
            yield return new(_text.Substring(read.Offset, read.Length), index);
            at = read.Offset + read.Length;
        }

        yield return new(_text[at..], null);
    }

    private string StateClass(int index) =>
        (
            _items[index].State switch
            {
                ReadState.Accepted => "accepted",
                ReadState.Dropped => "dropped",
                _ => "open",
            }
        ) + (index == _current ? " current" : "");

    private string StateName(ReadItem item) =>
        item.State switch
        {
            ReadState.Accepted => W["采用"],
            ReadState.Dropped => W["舍去"],
            _ => W.Format("把握{0}%", (int)(item.Read.Confidence * 100)),
        };

    private string Indicator(Catalogue catalogue, ReadItem item) =>
        item.Form.Indicator.Length > 0
            ? catalogue.Indicator(item.Form.Indicator).NameIn(W.Language)
            : W["（未知指标）"];

    private string District(Catalogue catalogue, ReadItem item) =>
        catalogue.Districts.Find(item.Form.District)?.NameIn(W.Language) ?? item.Read.Place ?? "";

    private string PeriodText(ReadItem item) =>
        TypedPeriod.TryParse(item.Form.Period, out var period)
            ? period.ToLabel(W.Language)
            : W["（期间不明）"];
}
