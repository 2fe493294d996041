using Dashboard.Storage.Accounts;
using Dashboard.Storage.Connections;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Setup;

/// <summary>Other systems for tests: tokens of them, and addresses that are told.</summary>
internal static class GivenConnections
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>What a token of the office's own parking system shall be.</summary>
    public static NewToken Token => new("停车系统", Role.Clerk, ["zone"], null);

    /// <summary>A token, made by the office's administrator.</summary>
    public static async Task<string> TokenAsync(Office office, NewToken? asked = null) =>
        await TokenAsync(office.Database.Service<SystemTokenCommands>(), asked ?? Token);

    /// <summary>A token for the running app.</summary>
    public static Task<string> TokenAsync(IServiceProvider app, NewToken asked) =>
        TokenAsync(app.GetRequiredService<SystemTokenCommands>(), asked);

    /// <summary>What a request of such a system has with it; its answer are the codes.</summary>
    public static async Task<Receipt> ReceiptAsync(Office office, string? key)
    {
        var system = await office
            .Database.Service<ConnectedSystems>()
            .FindAsync(await TokenAsync(office), None);
        return new(
            system!.Token,
            key,
            "hash",
            codes => System.Text.Encoding.UTF8.GetBytes(string.Join(' ', codes))
        );
    }

    /// <summary>An address that is told; the number of it.</summary>
    public static async Task<int> WebhookAsync(
        Office office,
        string address = "https://oa.example/in",
        string secret = "protected"
    )
    {
        Assert.Null(
            await office
                .Database.Service<WebhookCommands>()
                .AddAsync(Office.Administrator, address, secret, None)
        );
        return (await office.Database.Service<WebhookQuery>().AllAsync(None))[^1].Id;
    }

    private static async Task<string> TokenAsync(SystemTokenCommands commands, NewToken asked)
    {
        var (token, problem) = await commands.MakeAsync(Office.Administrator, asked, None);
        Assert.Null(problem);
        return token!;
    }
}
