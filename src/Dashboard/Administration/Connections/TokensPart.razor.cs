using System.Globalization;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Connections;

namespace Dashboard.Administration.Connections;

/// <summary>The tokens of other systems. A new one is on this page until it is left, and nowhere else.</summary>
public sealed partial class TokensPart
{
    private readonly Leaving _leaving = new();
    private IReadOnlyList<SystemToken> _tokens = [];
    private IReadOnlyList<DistrictChoice> _options = [];
    private TokenForm _form = new();
    private ConfirmDialog? _confirm;
    private string? _made;
    private string? _said;
    private bool _isDone;

    public void Dispose() => _leaving.Dispose();

    protected override async Task OnInitializedAsync()
    {
        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _options = DistrictChoice.Of(
            catalogue.Districts.All.Where(one => !one.IsRetired),
            catalogue,
            W.Language
        );
        _tokens = await Systems.AllAsync(_leaving.Token);
    }

    private Task MakeAsync() =>
        RunAsync(async () =>
        {
            var asked = _form.ToToken(Clock);
            var (token, problem) = await Commands.MakeAsync(
                await Current.GetAsync(),
                asked,
                _leaving.Token
            );
            (_made, _isDone) = (token, problem is null);
            _said = problem is null
                ? W.Format("已给“{0}”新建令牌", asked.System.Trim())
                : W.Of(problem);
            _form = problem is null ? new() : _form;
        });

    private async Task EndAsync(SystemToken token)
    {
        var title = W.Format("停用“{0}”的令牌{1}…？", token.System, token.Start);
        if (
            await _confirm!.AskAsync(
                title,
                W["令牌立即作废，不能恢复；已经送来的数据都在。对方要再接入，须另建令牌。"],
                W["停用"]
            )
        )
        {
            await RunAsync(async () =>
            {
                var problem = await Commands.EndAsync(
                    await Current.GetAsync(),
                    token.Id,
                    _leaving.Token
                );
                (_made, _isDone) = (null, problem is null);
                _said = problem is null
                    ? W.Format("“{0}”的令牌已停用", token.System)
                    : W.Of(problem);
            });
        }
    }

    private async Task RunAsync(Func<Task> work)
    {
        try
        {
            await work();
            _tokens = await Systems.AllAsync(_leaving.Token);
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            (_said, _isDone) = (Faults.Say(fault, "/administration/connections"), false);
        }
    }

    private string Name(string code) =>
        _options.FirstOrDefault(option => option.Code == code)?.Name ?? code;

    private static string Day(DateTime utc) =>
        utc.ToLocalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Hour(DateTime utc) =>
        utc.ToLocalTime().ToString("yyyy-MM-dd HH", CultureInfo.InvariantCulture);
}
