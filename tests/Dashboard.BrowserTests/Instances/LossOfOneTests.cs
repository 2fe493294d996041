using System.Diagnostics;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;
using Xunit.Abstractions;

namespace Dashboard.BrowserTests.Instances;

/// <summary>One of two instances is killed while people work behind a proxy with the settings of <c>src/deploy</c>.</summary>
[Trait("Engine", "PostgreSQL")]
public sealed class LossOfOneTests(TwoInstances office, ITestOutputHelper output)
    : IClassFixture<TwoInstances>,
        IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    // The next test finds both.
    public Task DisposeAsync()
    {
        output.WriteLine(string.Join('\n', office.Faults));
        return office.CompleteAsync();
    }

    private const string Indicator = "培训参训人次";
    private const string District = "安庆经开区";
    private const float WithinASecond = 2_000;
    private const float AfterALoss = 30_000;

    [InstancesTheory]
    [InlineData(ProxyProcess.Nginx)]
    [InlineData(ProxyProcess.HaProxy)]
    public async Task What_a_clerk_has_signed_in_for_and_typed_goes_on_at_the_other(string proxy)
    {
        var name = "clerk-" + Path.GetFileName(proxy);
        var password = await office.AddUserAsync(name, "Clerk", District);
        var clerk = await office.Browser.SignedInAsync(
            office.Behind(proxy),
            name,
            password,
            EntryFormPage.Path
        );

        // A changed password is another sign-in, which may lead to the other instance: only what comes now counts.
        office.Forget();
        await clerk.OpenAsync(EntryFormPage.Path);
        var form = new EntryFormPage(clerk);
        await form.PickAsync("指标", "PXCXRC", Indicator);
        await form.Period.FillAsync(proxy == ProxyProcess.Nginx ? "2019" : "2018");
        await form.Value.FillAsync("2345");
        await form.Document.FillAsync("台账");
        await Expect(clerk.GetByText("草稿已于")).ToBeVisibleAsync();

        var (serving, _) = office.Asked("/_blazor?id=");
        await serving.KillAsync();

        // The page finds its circuit gone and loads itself again, at the other.
        await Expect(form.Done.Filter(new() { HasText = "已恢复" }).First)
            .ToBeVisibleAsync(new() { Timeout = AfterALoss });
        await clerk.SettleAsync();
        Assert.True(office.IsAskedBeside(serving, "/_blazor?id="));
        await Expect(form.Head).ToContainTextAsync(name);
        await Expect(form.Value).ToHaveValueAsync("2345");
        await Expect(form.Document).ToHaveValueAsync("台账");
        await form.SendAsync();
        await form.SaysAsync("已送审");
        await Expect(form.Rows(Indicator)).ToContainTextAsync("2,345");
    }

    [InstancesTheory]
    [InlineData(ProxyProcess.Nginx)]
    [InlineData(ProxyProcess.HaProxy)]
    public async Task Who_looks_is_shown_what_is_approved_before_and_after_and_meets_no_error(
        string proxy
    )
    {
        var (year, district) = (
            proxy == ProxyProcess.Nginx ? "2016" : "2015",
            Uri.EscapeDataString(District)
        );
        office.Forget();
        var visitor = await office.Browser.OpenAsync(
            office.Behind(proxy),
            $"/?district={district}&period={year}"
        );
        var rows = visitor
            .Locator("table.measures tr, article")
            .Filter(new() { HasText = Indicator });
        await Expect(rows).ToHaveCountAsync(0);
        var (telling, other) = office.Asked("/changes");
        var approvals = await Approvals.BeginAsync(office, other, Path.GetFileName(proxy));
        await approvals.SendAsync(Indicator, District, year, "1234");

        await approvals.ApproveAsync(Indicator);
        await Expect(rows.Filter(new() { HasText = "1,234" }))
            .ToHaveCountAsync(1, new() { Timeout = WithinASecond });

        await approvals.SendAsync(Indicator, District, year, "5678");
        await using var others = office.Visitors(
            proxy,
            $"/?district={district}&period={year}",
            "/indicators",
            "/api/districts",
            "/app.css"
        );
        await others.AskedAsync(40);
        var loss = Stopwatch.StartNew();
        await telling.KillAsync();
        await approvals.ApproveAsync(Indicator);
        await Expect(rows.Filter(new() { HasText = "5,678" }).First)
            .ToBeVisibleAsync(new() { Timeout = AfterALoss });
        await others.AskedAsync(40);

        Assert.Empty(await others.EndAsync());
        Assert.True(loss.Elapsed < TimeSpan.FromSeconds(20), $"It took {loss.Elapsed}.");
        await Expect(visitor.Locator("[data-connection]")).ToBeHiddenAsync();
    }
}
