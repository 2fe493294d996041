using Bunit;
using Dashboard.Entry;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class FigureFormPageTests : StaffContext
{
    [Fact]
    public async Task Each_wrong_field_has_its_sentence_and_nothing_is_saved()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<FigureFormPage>();

        page.Find("[name=period]").Input("某年");
        await page.Find("form").SubmitAsync();

        var said = page.FindAll("small.wrong").Select(one => one.TextContent).ToList();
        Assert.Contains("请选择指标", said);
        Assert.Contains(said, text => text.StartsWith("看不懂这个期间", StringComparison.Ordinal));
        Assert.Contains("请选一篇报道，或写出文件名称、文号", said);
        Assert.Empty(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None));
    }

    [Fact]
    public async Task A_change_shows_what_is_there_and_asks_why()
    {
        var code = await Office.ApprovedAsync(Setup.Office.Entered(700));
        await SignInAsync(Setup.Office.Clerk);
        Services
            .GetRequiredService<NavigationManager>()
            .NavigateTo($"/entry/figure?replaces={code}");

        var page = Render<FigureFormPage>();

        Assert.Equal("700", page.Find("[name=value]").GetAttribute("value"));
        Assert.Equal("2023年", page.Find("[name=period]").GetAttribute("value"));
        await page.Find("form").SubmitAsync();
        Assert.Contains(
            "请写明修订的理由",
            page.Find(".problem").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(await Office.Queue.OfAsync(Setup.Office.Clerk, CancellationToken.None));
    }

    [Fact]
    public async Task A_draft_is_there_again_and_says_so()
    {
        await SignInAsync(Setup.Office.Clerk);
        await Office
            .Database.Service<global::Dashboard.Storage.Entry.Drafts>()
            .SaveAsync(
                "zhang",
                "/entry/figure",
                EntryDraft.Text(new FigureForm { Value = "25,808" }),
                CancellationToken.None
            );
        Services.GetRequiredService<NavigationManager>().NavigateTo("/entry/figure");

        var page = Render<FigureFormPage>();

        Assert.Equal("25,808", page.Find("[name=value]").GetAttribute("value"));
        Assert.Contains("已恢复", page.Find(".done").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_cannot_be_read_is_said_and_the_form_can_be_filled_in_anew()
    {
        await SignInAsync(Setup.Office.Clerk);
        await Office
            .Database.Service<global::Dashboard.Storage.Entry.Drafts>()
            .SaveAsync("zhang", "/entry/figure", "{ cut off", CancellationToken.None);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/entry/figure");

        var page = Render<FigureFormPage>();

        Assert.Contains(
            "上次留下的草稿过大或已损坏",
            page.Find(".problem").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("", page.Find("[name=value]").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task The_moment_that_is_meant_and_a_wrong_unit_are_said_while_typing()
    {
        await SignInAsync(Setup.Office.Clerk);
        Services
            .GetRequiredService<NavigationManager>()
            .NavigateTo("/entry/figure?indicator=spaces&district=zone&period=2023-12");
        var page = Render<FigureFormPage>();

        Assert.Contains("存量按期末时点：截至2023年12月底", page.Markup, StringComparison.Ordinal);
        page.Find("[name=value]").Input("500平方米");

        page.WaitForAssertion(
            () =>
                Assert.Equal(
                    ["单位应为个，您写的是平方米"],
                    page.FindAll("small.wrong").Select(one => one.TextContent)
                ),
            TimeSpan.FromSeconds(5)
        );
    }
}
