using Dashboard.Documents.Import;
using Dashboard.Documents.Maps;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Maps;
using Microsoft.AspNetCore.Components.Forms;

namespace Dashboard.Administration.Maps;

/// <summary>A GeoJSON of the districts is brought, looked at, and kept under its 审图号.</summary>
public sealed partial class MapFilePage
{
    private readonly Leaving _leaving = new();
    private readonly GivenApproval _given = new();
    private Catalogue? _catalogue;
    private MatchedAreas? _areas;
    private IReadOnlyList<DistrictMap> _maps = [];
    private IReadOnlyList<ListedMap> _listed = [];
    private string? _problem;
    private string? _done;
    private bool _isBusy;
    private ConfirmDialog? _confirm;

    public void Dispose() => _leaving.Dispose();

    protected override async Task OnInitializedAsync()
    {
        _catalogue = await Catalogues.GetAsync(_leaving.Token);
        _listed = await Maps.ListAsync(_leaving.Token);
    }

    private string Name(ListedMap map) =>
        _catalogue?.Districts.Find(map.Within)?.NameIn(W.Language) ?? map.Within;

    private Task ReadAsync(InputFileChangeEventArgs chosen) =>
        RunAsync(async () =>
        {
            (_areas, _maps) = (null, []);
            var actor = await Current.GetAsync();
            if (!Limited.Allows(Limits.Imports, actor.Account))
            {
                throw new SheetRefusedException(TooManyPage.Sentence);
            }

            if (chosen.File.Size > GeoJsonFile.MostBytes)
            {
                throw GeoJsonFile.TooLarge();
            }

            await using var stream = chosen.File.OpenReadStream(
                GeoJsonFile.MostBytes,
                _leaving.Token
            );
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory, _leaving.Token);
            _catalogue = await Catalogues.GetAsync(_leaving.Token);
            var districts = _catalogue.Districts;
            (_areas, _maps) = await Task.Run(
                () =>
                {
                    var areas = MatchedAreas.Match(
                        GeoJsonFile.Read(memory.ToArray(), _leaving.Token),
                        districts,
                        _leaving.Token
                    );
                    return (areas, MapDrawing.Draw(areas.Matched, _leaving.Token));
                },
                _leaving.Token
            );
        });

    private Task KeepAsync() =>
        RunAsync(async () =>
        {
            var actor = await Current.GetAsync();
            var count = _maps.Count;
            if (
                await Commands.KeepAsync(actor, _given.Approval ?? "", _maps, _leaving.Token) is
                { } problem
            )
            {
                _problem = W.Of(problem);
                return;
            }

            (_areas, _maps) = (null, []);
            _done = W.Format("已保存{0}张地图。", count);
            _listed = await Maps.ListAsync(_leaving.Token);
        });

    private async Task RemoveAsync(ListedMap map)
    {
        if (
            !await _confirm!.AskAsync(
                W.Format("删除“{0}”的地图？", Name(map)),
                W["数据不受影响；要再看地图，得重新带来文件。"],
                W["删除"]
            )
        )
        {
            return;
        }

        await RunAsync(async () =>
        {
            var actor = await Current.GetAsync();
            var problem = await Commands.RemoveAsync(actor, map.Within, _leaving.Token);
            _problem = problem is null ? null : W.Of(problem);
            _listed = await Maps.ListAsync(_leaving.Token);
        });
    }

    private async Task RunAsync(Func<Task> work)
    {
        (_isBusy, _problem, _done) = (true, null, null);
        try
        {
            await work();
        }
        catch (SheetRefusedException refused)
        {
            _problem = W.Format(refused.Text, [.. refused.Values]);
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            _problem = Faults.Say(fault, "/administration/map");
        }
        finally
        {
            _isBusy = false;
        }
    }

    private sealed class GivenApproval
    {
        public string? Approval { get; set; }
    }
}
