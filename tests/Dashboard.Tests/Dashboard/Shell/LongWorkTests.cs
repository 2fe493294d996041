using Bunit;
using Dashboard.Administration.Rules;
using Dashboard.Briefings;
using Dashboard.Comparing;
using Dashboard.Entry;
using Dashboard.Explore;
using Dashboard.Overview;
using Dashboard.Reports.Reading;
using Dashboard.Serving;
using Dashboard.Storage.Briefings;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Shell;

/// <summary>What takes long ends in done, failed or cancelled. The fault is a real one: the table of figures is gone.</summary>
public sealed class LongWorkTests : StaffContext
{
    [Fact]
    public async Task An_import_that_fails_says_so_and_its_bar_goes_away()
    {
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<ImportPage>();
        page.Find("input[name=source]").Change("某〔2022〕1号");
        await BreakAsync();

        page.FindComponent<InputFile>()
            .UploadFiles(
                InputFileContent.CreateFromText(
                    "指标,区划,期间,数值,单位,性质,范围,来源,备注,说明\n培训人次,某区,2022,600,人次,,,某〔2022〕1号,,\n",
                    "填报.csv"
                )
            );

        page.WaitForAssertion(() =>
            Assert.Contains("编号", page.Find(".problem").TextContent, StringComparison.Ordinal)
        );
        Assert.Empty(page.FindAll("progress"));
        Assert.Equal("某〔2022〕1号", page.Find("input[name=source]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_trial_of_rules_that_fails_says_so_and_can_be_tried_again()
    {
        await SignInAsync(Setup.Office.Administrator);
        var page = Render<RulesPage>();
        await BreakAsync();

        var buttons = page.FindAll("button");
        await buttons
            .First(one => one.TextContent.Contains("试算", StringComparison.Ordinal))
            .ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("编号", page.Markup, StringComparison.Ordinal));
        Assert.False(
            page.FindAll("button")
                .First(one => one.TextContent.Contains("试算", StringComparison.Ordinal))
                .HasAttribute("disabled")
        );
    }

    [Fact]
    public async Task A_reading_that_fails_says_so_and_keeps_the_text()
    {
        Services.AddSingleton<Readings>();
        await SignInAsync(Setup.Office.Clerk);
        var page = Render<ReadPage>();
        await page.Find("textarea[name=text]")
            .ChangeAsync(new() { Value = "2023年，某镇培训710余人次。" });
        page.Find("input[name=title]").Change("一篇");
        await BreakAsync();

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() =>
            Assert.Contains("编号", page.Find(".problem").TextContent, StringComparison.Ordinal)
        );
        Assert.Equal(
            "2023年，某镇培训710余人次。",
            page.Find("textarea[name=text]").GetAttribute("value")
        );
        Assert.False(page.Find("button[type=submit]").HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_briefing_that_is_not_written_to_its_end_says_so_and_its_bar_goes_away()
    {
        Services.AddOverview();
        Services.AddExplore();
        Services.AddComparing();
        Services.AddBriefings();
        Services.AddServing();
        await SignInAsync(Setup.Office.Clerk);
        var made = await Services
            .GetRequiredService<BriefingCommands>()
            .CreateAsync(
                Setup.Office.Clerk,
                new("通报", "", new(2026, 1, 1), "monthly"),
                Language.Chinese,
                [],
                CancellationToken.None
            );
        var page = Render<BriefingPage>(parameters => parameters.Add(one => one.Code, made.Code!));
        var key = page.Find("a[download]").GetAttribute("href")!.Split("watch=")[1];
        var writing = Services.GetRequiredService<WritingProgress>().Of(key);

        writing.Report(40);
        page.WaitForElement("progress");
        writing.End(WritingState.Failed, "ABCD2345");
        page.WaitForAssertion(() =>
            Assert.Contains(
                "ABCD2345",
                page.Find("[role=alert]").TextContent,
                StringComparison.Ordinal
            )
        );
        Assert.Empty(page.FindAll("progress"));

        writing.Report(10);
        writing.End(WritingState.Cancelled);
        page.WaitForAssertion(() =>
            Assert.Contains("取消", page.Find("[role=alert]").TextContent, StringComparison.Ordinal)
        );
        Assert.Empty(page.FindAll("progress"));
    }

    private async Task BreakAsync()
    {
        await using var db = await Office.Database.Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Figures\" RENAME TO \"Gone\"");
    }
}
