using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>The pages of staff in English; it has an app and a database of its own.</summary>
public sealed class EnglishTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string Shown = """
        () => {
          const said = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode())
            if (!texts.currentNode.parentElement.closest("script, style")) said.push(texts.currentNode.textContent);
          for (const name of ["placeholder", "aria-label", "title", "alt"])
            for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name));
          return said.map(text => text.trim());
        }
        """;

    private static readonly string[] Paths =
    [
        "/entry",
        "/entry/figure?indicator=parking-spaces&district=anqing-jkq&period=2023-12",
        "/entry/grid?district=安庆经开区&period=2023-12",
        "/entry/import",
        "/due",
        "/reports/read",
        "/briefings",
        "/review",
        "/review/disputes",
    ];

    [BrowserFact]
    public async Task Nothing_Chinese_stands_where_there_is_an_English_text()
    {
        var password = await dashboard.AddUserAsync("smith", "Reviewer", "安庆市");
        var page = await dashboard.SignedInAsync("smith", password, "/entry");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .Not.ToHaveTextAsync("填报");
        var known = Translated();
        var wrong = new List<string>();

        foreach (var path in Paths)
        {
            await page.OpenAsync(path);
            var said = await page.EvaluateAsync<string[]>(Shown);
            Assert.NotEmpty(said);
            wrong.AddRange(said.Where(known.Contains).Distinct().Select(text => $"{path}: {text}"));
        }

        Assert.Empty(wrong);
    }

    [BrowserFact]
    public async Task Units_and_scales_of_the_sheet_are_English()
    {
        var password = await dashboard.AddUserAsync("jones", "Clerk", "安庆经开区");
        var page = await dashboard.SignedInAsync("jones", password, "/entry");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .Not.ToHaveTextAsync("填报");
        await page.OpenAsync("/entry/grid?district=安庆经开区&period=2023-12");

        var options = await page.Locator("tr[data-row] option").AllInnerTextsAsync();

        Assert.NotEmpty(options);
        Assert.DoesNotContain(options, text => Chinese().IsMatch(text));
    }

    // Each Chinese word of the pages that has English beside it, and each name of the catalogue.
    private static HashSet<string> Translated()
    {
        var words = Path.Combine(
            RunningDashboard.ProjectRoot,
            "src",
            "Dashboard",
            "Wording",
            "Words.en.resx"
        );
        var keys = XDocument
            .Load(words)
            .Root!.Elements("data")
            .Select(word => word.Attribute("name")!.Value);
        var names = new[] { "indicators.csv", "districts.csv" }
            .SelectMany(file =>
                File.ReadLines(Path.Combine(RunningDashboard.ProjectRoot, "data", file)).Skip(1)
            )
            .Select(line => line.Split(','))
            .Where(cells => cells is [_, _, { Length: > 0 }, ..])
            .Select(cells => cells[1]);
        return [.. keys.Concat(names).Where(text => Chinese().IsMatch(text))];
    }

    private static Regex Chinese() =>
        new(@"[\u4e00-\u9fff]", RegexOptions.None, TimeSpan.FromSeconds(1));
}
