using Dashboard.Documents.Import;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Dashboard.Entry;

/// <summary>导入文件: a file is looked through, shown line by line, mended where it is wrong, and taken as a whole or without its bad lines.</summary>
public sealed partial class ImportPage
{
    private const int MostShown = 500;
    private const int MostOffered = 500;
    private readonly Leaving _leaving = new();
    private readonly SemaphoreSlim _mending = new(1);
    private readonly HashSet<int> _open = [];
    private CancellationTokenSource? _running;
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private IReadOnlyList<District> _districts = [];
    private PickList _places = PickList.Empty;
    private string _district = "";
    private ImportPreview _preview = ImportPreview.None;
    private string _source = "";
    private string _explanation = "";
    private string? _problem;
    private string? _said;
    private bool _isBusy;
    private bool _isRestored;
    private DraftKeeper? _keeper;
    private int _done;
    private int _total;

    private DraftKeeper Keeper => _keeper ??= new(Drafts, Now);

    public void Dispose()
    {
        _keeper?.Dispose();
        _leaving.Dispose();
        _mending.Dispose();
        _running?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _districts =
        [
            .. _actor
                .DistrictsFor(Act.Enter, catalogue.Districts)
                .Where(district => !district.IsRetired),
        ];
        _places = PickList.OfDistricts(catalogue, W.Language, _actor);
        _district = _districts.Count > 0 ? _districts[0].Code : "";
        _catalogue = catalogue;
    }

    // A file that was mended and not sent stands again.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && _actor.May(Act.Enter))
        {
            var draft = await Keeper.FindAsync(
                _actor.Account,
                ImportDraft.Place,
                ImportDraft.Read,
                _leaving.Token
            );
            if (draft.Content is { } kept)
            {
                await RunAsync(stop => RestoreAsync(kept, stop));
            }

            _problem = draft.Problem is { } problem ? W.Of(problem) : _problem;
            StateHasChanged();
        }
    }

    private IReadOnlyList<PlannedLine> Clean => _preview.Clean(_explanation);

    private IReadOnlyList<PlannedLine> Bad => _preview.Bad(_explanation);

    private Task RestoreAsync(ImportDraft kept, CancellationToken stop)
    {
        (_source, _explanation, _isRestored) = (kept.Source ?? "", kept.Explanation ?? "", true);
        return PlanAsync(kept.File ?? "", kept.Read(_catalogue!), stop);
    }

    private Task UploadAsync(InputFileChangeEventArgs chosen) =>
        RunAsync(async stop =>
        {
            (_preview, _isRestored) = (ImportPreview.None, false);
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
            await PlanAsync(
                chosen.File.Name,
                ImportedLines.Of(table, catalogue, _source.Trim()),
                stop
            );
            await Keeper.DropAsync(_actor.Account, ImportDraft.Place, stop);
        });

    private async Task PlanAsync(
        string file,
        IReadOnlyList<ImportedLine> lines,
        CancellationToken stop
    )
    {
        var plans = await PlansAsync(file, lines, Progress(), stop);
        _preview = ImportPreview.Of(file, _source.Trim(), lines, plans);
        _problem = lines.Count == 0 ? W["文件里没有填了数值的行"] : null;
        _open.Clear();
        _open.UnionWith(_preview.Bad("").Select(line => line.Number));
    }

    private Task<IReadOnlyList<EntryPlan>> PlansAsync(
        string file,
        IReadOnlyList<ImportedLine> lines,
        IProgress<int>? progress,
        CancellationToken stop
    )
    {
        var entries = lines.Select(line => line.Entry).OfType<FigureEntry>().ToList();
        _total = entries.Count;
        return Task.Run(
            () => Entry.PlanAsync(_actor, entries, W.Format("导入{0}", file), progress, stop),
            stop
        );
    }

    // The line is judged anew, and with it those of its district, which the checks compare with each other.
    private async Task MendAsync(ImportedLine line, string column, string text)
    {
        await _mending.WaitAsync(_leaving.Token);
        try
        {
            var was = _preview.Lines.First(one => one.Number == line.Number).Line;
            var mended = ImportedLines.Read(
                line.Number,
                was.With(column, text.Trim()),
                _catalogue!,
                _preview.Source
            );
            var preview = _preview.With(mended);
            var beside = preview.Beside(was, mended);
            var plans = await PlansAsync(_preview.File, beside, null, _leaving.Token);
            _preview = preview.With(beside, plans);
            await KeepAsync();
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, ImportDraft.Place);
        }
        finally
        {
            _mending.Release();
        }
    }

    private async Task KeepAsync()
    {
        if (_preview.Lines.Count == 0)
        {
            await Keeper.DropAsync(_actor.Account, ImportDraft.Place, _leaving.Token);
            return;
        }

        var refused = await Keeper.KeepAsync(
            _actor.Account,
            ImportDraft.Place,
            () => ImportDraft.Text(_preview, _explanation),
            _leaving.Token
        );
        _problem = refused is null ? null : W.Of(refused);
    }

    private async Task DropAsync()
    {
        (_preview, _isRestored, _said) = (ImportPreview.None, false, null);
        await KeepAsync();
    }

    private Task TakeAsync(IReadOnlyList<PlannedLine> lines) =>
        RunAsync(async stop =>
        {
            _actor = await Current.GetAsync();
            var sent = lines.OrderBy(line => line.Number).ToList();
            var entries = sent.Select(Explained).ToList();
            _total = entries.Count;
            var result = await Task.Run(
                () => Entry.ImportAsync(_actor, _preview.File, entries, Progress(), stop),
                stop
            );
            if (!result.IsSaved)
            {
                _problem = string.Join(
                    '；',
                    result
                        .Problems.Take(5)
                        .Select(problem =>
                            W.Format(
                                "第{0}行：{1}",
                                sent[problem.Index].Number,
                                W.Of(problem.Problem)
                            )
                        )
                );
                return;
            }

            _preview = _preview.Without(sent);
            await KeepAsync();
            if (_preview.Lines.Count == 0)
            {
                Navigation.NavigateTo("/entry?saved=import");
                return;
            }

            _said = W.Format(
                "已送审{0}条；其余{1}条在下面，可以改好再送，或下载",
                sent.Count,
                _preview.Lines.Count
            );
        });

    private FigureEntry Explained(PlannedLine line) =>
        line.LacksExplanation
            ? line.Plan!.Entry with
            {
                Explanation = _explanation,
            }
            : line.Plan!.Entry;

    // What is left, to be mended elsewhere and brought again: the template with two columns more.
    private async Task DownloadAsync()
    {
        using var stream = new MemoryStream();
        FigureTemplate.WriteRest(
            Bad.OrderBy(line => line.Number)
                .Select(line => new RefusedLine(
                    line.Number,
                    line.Line.Cells,
                    string.Join('；', Reasons(line))
                )),
            stream
        );
        stream.Position = 0;
        await using var module = await Script.InvokeAsync<IJSObjectReference>(
            "import",
            _leaving.Token,
            "./import.js"
        );
        using var file = new DotNetStreamReference(stream, leaveOpen: true);
        var name = W.Format("有误的行-{0}.xlsx", Path.GetFileNameWithoutExtension(_preview.File));
        await module.InvokeVoidAsync("save", _leaving.Token, name, file);
    }

    private IEnumerable<string> Reasons(PlannedLine line) =>
        line
            .Problems.Select(W.Of)
            .Concat(
                (line.Plan?.Findings ?? [])
                    .Where(finding => finding.NeedsExplanation)
                    .Select(finding => $"{W.Of(finding.Grade)}：{W.Of(finding)}")
            );

    private async Task RunAsync(Func<CancellationToken, Task> work)
    {
        _running?.Dispose();
        _running = CancellationTokenSource.CreateLinkedTokenSource(_leaving.Token);
        (_isBusy, _problem, _said, _done, _total) = (true, null, null, 0, 0);
        try
        {
            await work(_running.Token);
        }
        catch (SheetRefusedException refused)
        {
            _preview = ImportPreview.None;
            _problem = W.Format(refused.Text, [.. refused.Values]);
        }
        catch (OperationCanceledException) when (!_leaving.IsOver)
        {
            _problem = W["已取消，什么也没有保存"];
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, ImportDraft.Place);
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
