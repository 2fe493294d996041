using System.Diagnostics;
using System.Text.RegularExpressions;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Export;

/// <summary>What a second office suite makes of the documents: pages, Chinese, charts and footnotes are there.</summary>
public sealed class ConvertedDocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-").FullName;

    [OfficeFact]
    public async Task A_Word_document_has_its_words_its_charts_and_its_footnotes_on_its_pages()
    {
        var pages = await PagesAsync(GivenBriefing.Full, BriefingFormat.Word);
        var all = string.Join('\n', pages);

        Assert.InRange(pages.Count, 3, 6);
        Assert.Contains("某区2022年主要指标情况通报", all, StringComparison.Ordinal);
        Assert.Contains("一、主要指标", all, StringComparison.Ordinal);
        Assert.Contains("六、说明", all, StringComparison.Ordinal);
        Assert.Contains("—1—", all, StringComparison.Ordinal);

        // The title and a label of the chart: drawn, not only stored.
        Assert.Contains("某区停车位（2022年，个）", all, StringComparison.Ordinal);
        Assert.Contains("20,874个", all, StringComparison.Ordinal);
        var noted = pages.Where(page =>
            page.Contains("early，2022年11月1日，第1段", StringComparison.Ordinal)
        );
        Assert.NotEmpty(noted);
        Assert.Contains("附：数据与出处", pages[^1] + pages[^2], StringComparison.Ordinal);
    }

    [OfficeFact]
    public async Task A_full_line_of_the_body_has_28_characters_and_a_full_page_22_lines()
    {
        var text = string.Concat(Enumerable.Repeat("一二三四五六七八九十", 140));
        var pages = await PagesAsync(
            GivenBriefing.Of(new RemarkSection("", text)),
            BriefingFormat.Word
        );

        var lines = pages[1]
            .Split('\n')
            .Where(line => line.Length > 0 && !line.StartsWith('—'))
            .ToList();
        Assert.Equal(22, lines.Count);
        Assert.All(lines, line => Assert.Equal(28, line.Length));
    }

    [OfficeTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_page_is_one_page(bool redHead)
    {
        var pages = await PagesAsync(
            GivenBriefing.Full with
            {
                Template = BriefingTemplate.OnePage,
                RedHead = redHead,
                Sections = [.. GivenBriefing.Full.Sections.Take(3)],
            },
            BriefingFormat.Word
        );

        Assert.Single(pages);
    }

    [OfficeFact]
    public async Task Slides_have_a_page_each_with_their_sources()
    {
        var pages = await PagesAsync(GivenBriefing.Full, BriefingFormat.Slides);

        Assert.Equal(9, pages.Count);
        Assert.Contains("来源：[1]early", pages[2], StringComparison.Ordinal);
        Assert.Contains("20,874个", pages[2], StringComparison.Ordinal);
    }

    [OfficeFact]
    public async Task A_workbook_shows_numbers_with_their_units_and_its_charts()
    {
        var all = string.Join('\n', await PagesAsync(GivenBriefing.Full, BriefingFormat.Workbook));

        Assert.Contains("25,808", all, StringComparison.Ordinal);
        Assert.Contains("3人次", all, StringComparison.Ordinal);
        Assert.Contains("某区停车位（2022年，个）", all, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The text of each page, without blanks.</summary>
    private async Task<List<string>> PagesAsync(Briefing briefing, BriefingFormat format)
    {
        var file = Path.Combine(_folder, "briefing" + format.Extension());
        await using (var stream = File.Create(file))
        {
            await (await briefing.FileAsync(format)).CopyToAsync(stream);
        }

        // A profile of its own: a second instance on the same one would only hand its work over and leave.
        await RunAsync(
            LibreOffice.Path,
            $"-env:UserInstallation=file://{_folder}/profile",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            _folder,
            file
        );
        var text = await RunAsync(
            LibreOffice.PdfToText,
            "-layout",
            Path.Combine(_folder, "briefing.pdf"),
            "-"
        );
        return
        [
            .. text.TrimEnd('\f', '\n')
                .Split('\f')
                .Select(page =>
                    Regex.Replace(
                        page,
                        "[ \u3000]+",
                        "",
                        RegexOptions.None,
                        TimeSpan.FromSeconds(1)
                    )
                ),
        ];
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        var said = await errors;
        Assert.True(process.ExitCode == 0, $"{program} failed: {said}");
        return output;
    }
}
