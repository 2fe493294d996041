using System.Text.Json;
using Dashboard.Administration.Connections;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration.Connections;

/// <summary>The running app sends by itself what was approved.</summary>
public sealed class ToldByTheAppTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_is_approved_reaches_the_other_system()
    {
        await using var system = await ToldSystem.StartAsync();
        await using var running = app.WithWebHostBuilder(host =>
            host.UseSetting("Webhooks:AllowLoopback", "true")
        );
        var services = running.Services;
        Assert.Null(
            await services
                .GetRequiredService<WebhookCommands>()
                .AddAsync(
                    Office.Administrator,
                    system.Address,
                    services.GetRequiredService<WebhookSecret>().Protect(WebhookSecret.Make()),
                    None
                )
        );

        var entry = Office.Entered(7, "2019", "parking-spaces-added", "anqing-jkq", "个");
        var sent = await services
            .GetRequiredService<EntryCommands>()
            .SubmitAsync(
                new("told-clerk", Role.Clerk, ["anqing-jkq"]),
                [entry with { Explanation = "首次统计" }],
                null,
                None
            );
        Assert.Empty(sent.Problems);
        Assert.Null(
            await services
                .GetRequiredService<ReviewCommands>()
                .ApproveAsync(
                    new("told-reviewer", Role.Reviewer, ["anqing-jkq"]),
                    [new(sent.Codes[0], 1)],
                    None
                )
        );

        var told = await system.First.WaitAsync(TimeSpan.FromSeconds(60));
        using var body = JsonDocument.Parse(told.Body);
        Assert.Equal(
            sent.Codes[0],
            body.RootElement.GetProperty("data")
                .GetProperty("figures")[0]
                .GetProperty("code")
                .GetString()
        );
    }
}
