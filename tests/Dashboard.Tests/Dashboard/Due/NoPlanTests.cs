using Bunit;
using Dashboard.Due;
using Dashboard.Entry;
using Dashboard.Storage.Plans;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Due;

public sealed class NoPlanTests : StaffContext
{
    [Fact]
    public async Task Without_a_plan_a_clerk_is_told_so_and_not_that_nothing_is_owed()
    {
        await SignInAsync(Setup.Office.Clerk);
        await PlanAsync("other");

        var page = Render<EntryPage>();

        page.WaitForAssertion(() =>
            Assert.Contains("您的区划还没有填报计划", page.Markup, StringComparison.Ordinal)
        );
        Assert.Contains(
            "请管理员在“管理”的“填报计划”里安排",
            page.Markup,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("没有欠报的", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_plan_that_asks_nothing_yet_nothing_is_owed()
    {
        await SignInAsync(Setup.Office.Clerk);
        await PlanAsync("zone");

        var page = Render<EntryPage>();

        page.WaitForAssertion(() =>
            Assert.Contains("已按计划填报，没有欠报的。", page.Markup, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Without_any_plan_an_administrator_is_led_to_where_one_is_made()
    {
        await SignInAsync(Setup.Office.Administrator);

        var page = Render<DuePage>();

        page.WaitForAssertion(() =>
            Assert.Equal(
                "去安排填报计划",
                page.Find(".notice a[href='/administration/plans']").TextContent
            )
        );
        Assert.Contains("还没有填报计划", page.Markup, StringComparison.Ordinal);
    }

    private async Task PlanAsync(string district) =>
        Assert.Null(
            await Office
                .Database.Service<PlanCommands>()
                .AddAsync(
                    Setup.Office.Administrator,
                    "trained",
                    [district],
                    new(Frequency.Year, 10, new(2099, 1, 1)),
                    CancellationToken.None
                )
        );
}
