using Bunit;
using Dashboard.Administration.Groups;
using Dashboard.Administration.Remarks;
using Dashboard.Shared;
using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;
using Radzen.Blazor;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class RemarksPageTests : StaffContext
{
    [Fact]
    public async Task A_reviewer_writes_changes_and_reads_a_remark()
    {
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<RemarksPage>();
        await ChooseAsync(page, "remark-of", "trained");
        await ChooseAsync(page, "remark-in", "zone");
        await page.Find("[name=day]").ChangeAsync(new() { Value = "2023年3月1日" });
        await page.Find("[name=text]").ChangeAsync(new() { Value = "区划合并" });
        await page.Find("[name=breaks]").ChangeAsync(new() { Value = true });
        await page.Find("form.fields").SubmitAsync();

        Assert.Equal("已保存", page.Find("[role=alert]").TextContent);
        Assert.Equal(
            "2023-03-01|培训人次|某区|区划合并|不可比|li",
            string.Join('|', Cells(page).Take(6))
        );

        await page.Find("tbody button").ClickAsync(new());
        Assert.Equal("区划合并", page.Find("[name=text]").GetAttribute("value"));
        await page.Find("[name=breaks]").ChangeAsync(new() { Value = false });
        await page.Find("form.fields").SubmitAsync();

        Assert.Equal("可比", Cells(page)[4]);
    }

    [Fact]
    public async Task What_is_refused_stays_typed_beside_its_sentence()
    {
        await SignInAsync(Setup.Office.Reviewer);
        var page = Render<RemarksPage>();
        await ChooseAsync(page, "remark-of", "trained");
        await page.Find("[name=text]").ChangeAsync(new() { Value = "统计口径调整" });
        await page.Find("form.fields").SubmitAsync();

        Assert.Equal(
            "只有管理员可以写各地的备注，审核员只写自己区划的备注",
            page.Find("[role=alert]").TextContent
        );
        Assert.Equal("统计口径调整", page.Find("[name=text]").GetAttribute("value"));
    }

    [Fact]
    public async Task An_administrator_keeps_a_group()
    {
        await SignInAsync(Setup.Office.Administrator);
        var page = Render<GroupsPage>();
        await page.Find("[name=name]").ChangeAsync(new() { Value = "两区" });
        await page.Find("form.fields").SubmitAsync();
        Assert.Equal("一组应有2至60个区划", page.Find("[role=alert]").TextContent);

        var box = page.FindComponent<RadzenDropDown<IEnumerable<string>>>();
        await page.InvokeAsync(() => box.Instance.ValueChanged.InvokeAsync(["zone", "other"]));
        await page.Find("form.fields").SubmitAsync();

        Assert.Equal("两区|某区、另区", string.Join('|', Cells(page).Take(2)));
        Assert.Equal(
            ["zone", "other"],
            (await Services.GetRequiredService<CatalogueQuery>().GetAsync(CancellationToken.None))
                .DistrictsOfGroup("两区")
                .Select(one => one.Code)
        );
    }

    private static Task ChooseAsync(IRenderedComponent<RemarksPage> page, string id, string code) =>
        page.InvokeAsync(() =>
            page.FindComponents<NamePicker>()
                .Single(one => one.Instance.Id == id)
                .Instance.ValueChanged.InvokeAsync(code)
        );

    private static List<string> Cells<T>(IRenderedComponent<T> page)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        [.. page.FindAll("tbody th, tbody td").Select(one => one.TextContent.Trim())];
}
