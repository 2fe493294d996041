using Bunit;
using Dashboard.Administration.Catalogues;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class TakeOverPageTests : StaffContext
{
    [Fact]
    public async Task A_district_of_the_country_comes_with_its_towns_in_one_step_and_once()
    {
        await SignInAsync(Setup.Office.Administrator);
        var page = Render<TakeOverPage>();
        await page.Find("[name=wanted]").ChangeAsync(new() { Value = "全椒" });
        await page.Find("form.fields").SubmitAsync();
        await page.FindAll("ul button")
            .First(button => button.TextContent == "安徽省 滁州市 全椒县")
            .ClickAsync(new());
        var lines = page.FindAll("tbody tr").Count;
        Assert.True(lines > 8);
        Assert.All(
            page.FindAll("tbody tr"),
            line => Assert.Contains("新增", line.TextContent, StringComparison.Ordinal)
        );

        await TakeAsync(page);

        page.WaitForAssertion(() =>
            Assert.Contains(
                $"新增{lines}个区划",
                page.Find(".done").TextContent,
                StringComparison.Ordinal
            )
        );
        Assert.True(
            page.FindAll("button")
                .Last(button => button.TextContent == "接收0个区划")
                .HasAttribute("disabled")
        );
        var tree = (await Office.Database.Catalogues.GetAsync(CancellationToken.None)).Districts;
        var county = tree.All.Single(district => district.Name == "全椒县");
        Assert.Equal(
            ["安徽省", "滁州市", "全椒县"],
            tree.Path(county).Select(district => district.Name).TakeLast(3)
        );
        Assert.Equal(lines - 3, tree.All.Count(district => district.Parent == county.Code));
        await using var db = await Office.Database.Contexts.CreateDbContextAsync();
        var audited = await db.Audit.SingleAsync(row => row.Act == AuditAct.Catalogue);
        Assert.Equal(county.Code, audited.Subject);
    }

    [Fact]
    public async Task What_is_not_in_the_gazetteer_is_said_in_one_sentence()
    {
        await SignInAsync(Setup.Office.Administrator);
        var page = Render<TakeOverPage>();

        await page.Find("[name=wanted]").ChangeAsync(new() { Value = "飞船" });
        await page.Find("form.fields").SubmitAsync();

        Assert.Equal("名录里没有名为“飞船”的区、县", page.Find(".problem").TextContent);
    }

    private static async Task TakeAsync(IRenderedComponent<TakeOverPage> page)
    {
        var taking = page.FindAll(".actions button")
            .Last(button => button.TextContent.StartsWith("接收", StringComparison.Ordinal))
            .ClickAsync(new());
        page.WaitForElement("dialog .danger");
        await page.Find("dialog .danger").ClickAsync(new());
        await taking;
    }
}
