using System.Globalization;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Connections;

namespace Dashboard.Administration.Connections;

/// <summary>Who is told of approvals. A secret that was made is on this page until it is left; what was typed is not shown.</summary>
public sealed partial class WebhooksPart
{
    private readonly Leaving _leaving = new();
    private IReadOnlyList<Webhook> _webhooks = [];
    private IReadOnlyList<Delivery> _deliveries = [];
    private WebhookForm _form = new();
    private ConfirmDialog? _confirm;
    private string? _made;
    private string? _said;
    private bool _isDone;

    public void Dispose() => _leaving.Dispose();

    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task AddAsync()
    {
        var typed = _form.Secret ?? "";
        var secret = typed.Length == 0 ? WebhookSecret.Make() : typed;
        if (WebhookSecret.Against(secret) is { } wrong)
        {
            (_said, _isDone, _made) = (W.Of(wrong), false, null);
            return;
        }

        var address = (_form.Address ?? "").Trim();
        await RunAsync(
            actor => Commands.AddAsync(actor, address, Secrets.Protect(secret), _leaving.Token),
            W["已新增通知地址"]
        );
        if (_isDone)
        {
            _made = typed.Length == 0 ? secret : null;
            _form = new();
        }
    }

    private async Task RemoveAsync(Webhook webhook)
    {
        if (
            await _confirm!.AskAsync(
                W.Format("删除通知地址“{0}”？", webhook.Address),
                W["从现在起不再通知它，还没有送达的通知一并丢弃。"],
                W["删除"]
            )
        )
        {
            await RunAsync(
                actor => Commands.RemoveAsync(actor, webhook.Id, _leaving.Token),
                W["已删除通知地址"]
            );
        }
    }

    private Task RetryAsync(Webhook webhook) =>
        RunAsync(
            actor => Commands.RetryAsync(actor, webhook.Id, _leaving.Token),
            W["未能送达的通知将重新发送"]
        );

    private async Task RunAsync(Func<Actor, Task<Problem?>> command, string done)
    {
        try
        {
            var problem = await command(await Current.GetAsync());
            (_said, _isDone, _made) = (
                problem is null ? done : W.Of(problem),
                problem is null,
                null
            );
            await ReadAsync();
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            (_said, _isDone) = (Faults.Say(fault, "/administration/connections"), false);
        }
    }

    private async Task ReadAsync()
    {
        _webhooks = await Webhooks.AllAsync(_leaving.Token);
        _deliveries = await Webhooks.LatestAsync(_leaving.Token);
    }

    private string Outcome(Delivery delivery) =>
        delivery.Outcome is { } outcome
            ? W.Of(outcome) + (delivery.Status is { } status ? $" · HTTP {status}" : "")
            : W["还没有发送"];

    private static string Minute(DateTime utc) =>
        utc.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
