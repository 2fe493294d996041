using Bunit;
using Dashboard.Administration.Connections;
using Dashboard.Storage.Connections;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration.Connections;

public sealed class ConnectionsPageTests : StaffContext
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_new_token_is_shown_once_and_never_again()
    {
        var page = await OpenAsync();
        await page.Find("[name=system]").ChangeAsync(new() { Value = "停车系统" });
        await page.Find("[name=role]").ChangeAsync(new() { Value = "Viewer" });
        await page.FindAll("form.fields")[0].SubmitAsync();

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".done")));
        var token = page.Find(".once code").TextContent;
        var system = await Services.GetRequiredService<ConnectedSystems>().FindAsync(token, None);
        Assert.Equal("api:停车系统", system!.Actor.Account);
        Assert.DoesNotContain(token, Render<ConnectionsPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lacks_something_gets_a_sentence_and_keeps_what_was_typed()
    {
        var page = await OpenAsync();
        await page.Find("[name=system]").ChangeAsync(new() { Value = "停车系统" });
        await page.FindAll("form.fields")[0].SubmitAsync();

        page.WaitForAssertion(() =>
            Assert.Contains(
                "至少要有一个区划",
                page.Find(".problem").TextContent,
                StringComparison.Ordinal
            )
        );
        Assert.Equal("停车系统", page.Find("[name=system]").GetAttribute("value"));
        Assert.Empty(page.FindAll(".once"));
    }

    [Fact]
    public async Task Ending_asks_and_names_its_effect()
    {
        var token = await GivenConnections.TokenAsync(Office);
        var page = await OpenAsync();

        var asked = page.FindAll("tbody button").Single().ClickAsync(new());
        Assert.Contains("立即作废", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.Find("dialog button.danger").ClickAsync(new());
        await asked;

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".done")));
        Assert.Null(await Services.GetRequiredService<ConnectedSystems>().FindAsync(token, None));
        Assert.Empty(page.FindAll("tbody button"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("a secret of both", false)]
    public async Task A_secret_is_shown_only_where_it_was_made_here(string typed, bool isShown)
    {
        var page = await OpenAsync();
        await page.Find("[name=address]").ChangeAsync(new() { Value = "https://oa.example/in" });
        await page.Find("[name=secret]").ChangeAsync(new() { Value = typed });
        await page.FindAll("form.fields")[1].SubmitAsync();

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".done")));
        Assert.Equal(isShown ? 1 : 0, page.FindAll(".once code").Count);
        Assert.Equal(
            "https://oa.example/in",
            Assert.Single(await Services.GetRequiredService<WebhookQuery>().AllAsync(None)).Address
        );
        Assert.DoesNotContain("a secret of both", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("whsec_", Render<ConnectionsPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_on_its_way_is_listed_with_what_became_of_it()
    {
        await GivenConnections.WebhookAsync(Office, "https://oa.example/in");
        await Office.ApprovedAsync(Setup.Office.Entered(700));
        var outbox = Office.Database.Service<Outbox>();
        var taken = await outbox.TakeAsync(Assert.Single(await outbox.DueAsync(None)), None);
        await outbox.SettleAsync(taken!, DeliveryOutcome.Refused, 503, None);

        var page = await OpenAsync();

        Assert.Contains("对方没有接收 · HTTP 503", page.Markup, StringComparison.Ordinal);
        Assert.Contains("1/9", page.Markup, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<ConnectionsPage>> OpenAsync()
    {
        Services.AddConnections(new ConfigurationBuilder().Build());
        await SignInAsync(Setup.Office.Administrator);
        return Render<ConnectionsPage>();
    }
}
