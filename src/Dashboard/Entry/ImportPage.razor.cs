using Dashboard.Documents.Import;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Microsoft.AspNetCore.Components.Forms;

namespace Dashboard.Entry;

/// <summary>A line of the preview.</summary>
internal sealed record ImportRow(
    int Number,
    PlannedAct Act,
    string Indicator,
    string District,
    string Period,
    string Before,
    string Value,
    IReadOnlyList<string> Said
);

/// <summary>导入文件: a file is looked through, shown line by line, and taken as a whole.</summary>
public sealed partial class ImportPage
{
    private const int MostShown = 500;
    private readonly Leaving _leaving = new();
    private CancellationTokenSource? _running;
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<DistrictChoice> _districts = [];
    private IReadOnlyList<ImportedLine> _lines = [];
    private IReadOnlyList<EntryPlan> _plans = [];
    private string _file = "";
    private string _source = "";
    private string _explanation = "";
    private string? _problem;
    private bool _isBusy;
    private int _done;
    private int _total;
    private int _wrong;

    public void Dispose()
    {
        _leaving.Dispose();
        _running?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _districts = DistrictChoice.Of(
            catalogue.Districts.All.Where(one =>
                !one.IsRetired && _actor.May(Act.Enter, one.Code, catalogue.Districts)
            ),
            catalogue,
            W.Language
        );
        _catalogue = catalogue;
    }

    private int Count(PlannedAct act) => _plans.Count(plan => plan.Act == act);

    private IEnumerable<ImportRow> Shown =>
        Rows().OrderBy(row => Rank(row)).ThenBy(row => row.Number).Take(MostShown);

    private static int Rank(ImportRow row) =>
        row.Act == PlannedAct.Wrong ? 0
        : row.Said.Count > 0 ? 1
        : row.Act == PlannedAct.Same ? 3
        : 2;

    private IEnumerable<ImportRow> Rows()
    {
        var plans = _lines
            .Where(line => line.Entry is not null)
            .Zip(_plans)
            .ToDictionary(pair => pair.First.Number, pair => pair.Second);
        foreach (var line in _lines)
        {
            var plan = plans.GetValueOrDefault(line.Number);
            var catalogue = _catalogue!;
            IEnumerable<string> said =
            [
                .. line.Problems.Select(W.Of),
                .. plan?.Problem is { } problem ? [W.Of(problem)] : Array.Empty<string>(),
                .. (plan?.Findings ?? [])
                    .Where(finding => finding.Grade != Grade.Refused)
                    .Select(finding => $"{W.Of(finding.Grade)}：{W.Of(finding)}"),
            ];
            yield return new ImportRow(
                line.Number,
                plan?.Act ?? PlannedAct.Wrong,
                line.Form.Indicator.Length > 0
                    ? catalogue.Indicator(line.Form.Indicator).NameIn(W.Language)
                    : "",
                line.Form.District.Length > 0
                    ? catalogue.District(line.Form.District).NameIn(W.Language)
                    : "",
                line.Entry?.Figure.Period.ToLabel(W.Language) ?? line.Form.Period,
                plan?.There is { } there
                    ? QuantityText.Of(there.Figure.Quantity, W.Language).ToString()
                    : "",
                line.Entry is { } entry
                    ? QuantityText.Of(entry.Figure.Quantity, W.Language).ToString()
                    : line.Form.Value,
                [.. said]
            );
        }
    }

    private Task UploadAsync(InputFileChangeEventArgs chosen) =>
        RunAsync(async stop =>
        {
            (_lines, _plans, _file) = ([], [], chosen.File.Name);
            if (!Limited.Allows(Limits.Imports, _actor.Account))
            {
                throw new SheetRefusedException(TooManyPage.Sentence);
            }

            if (chosen.File.Size > SheetFile.MostBytes)
            {
                throw new SheetRefusedException("文件超过{0}MB，请分成几份", "30");
            }

            await using var stream = chosen.File.OpenReadStream(SheetFile.MostBytes, stop);
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory, stop);
            var catalogue = _catalogue!;
            var table = await Task.Run(
                () => SheetFile.Read(chosen.File.Name, memory.ToArray(), stop),
                stop
            );
            _lines = ImportedLines.Of(table, catalogue, _source.Trim());
            await PlanAsync(stop);
        });

    private async Task PlanAsync(CancellationToken stop)
    {
        var entries = _lines.Select(line => line.Entry).OfType<FigureEntry>().ToList();
        _total = entries.Count;
        _plans = await Task.Run(
            () => Entry.PlanAsync(_actor, entries, $"导入{_file}", Progress(), stop),
            stop
        );
        _wrong = _lines.Count(line => line.Entry is null) + Count(PlannedAct.Wrong);
        _problem = _lines.Count == 0 ? W["文件里没有填了数值的行"] : null;
    }

    private Task TakeAsync() =>
        RunAsync(async stop =>
        {
            _actor = await Current.GetAsync();
            var entries = _plans
                .Where(plan => plan.Act is PlannedAct.New or PlannedAct.Change)
                .Select(plan =>
                    plan.LacksExplanation
                        ? plan.Entry with
                        {
                            Explanation = _explanation,
                        }
                        : plan.Entry
                )
                .ToList();
            _total = entries.Count;
            var result = await Task.Run(
                () => Entry.ImportAsync(_actor, _file, entries, Progress(), stop),
                stop
            );
            if (result.IsSaved)
            {
                Navigation.NavigateTo("/entry?saved=import");
                return;
            }

            _problem = string.Join(
                '；',
                result
                    .Problems.Take(5)
                    .Select(problem => $"{problem.Index + 1}. {W.Of(problem.Problem)}")
            );
        });

    private async Task RunAsync(Func<CancellationToken, Task> work)
    {
        _running?.Dispose();
        _running = CancellationTokenSource.CreateLinkedTokenSource(_leaving.Token);
        (_isBusy, _problem, _done, _total) = (true, null, 0, 0);
        try
        {
            await work(_running.Token);
        }
        catch (SheetRefusedException refused)
        {
            (_lines, _plans) = ([], []);
            _problem = W.Format(refused.Text, [.. refused.Values]);
        }
        catch (OperationCanceledException) when (!_leaving.IsOver)
        {
            _problem = W["已取消，什么也没有保存"];
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, "/entry/import");
        }
        finally
        {
            _isBusy = false;
        }
    }

    private void Cancel() => _running?.Cancel();

    // Tells the page every two hundred lines; a browser need not hear of each.
    private Progress<int> Progress() =>
        new(done =>
        {
            if (done % 200 == 0 || done == _total)
            {
                _done = done;
                Background.Begin(InvokeAsync(StateHasChanged), DispatchExceptionAsync);
            }
        });
}
