using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Web;
using Dashboard.Charts;
using Dashboard.Explore;
using Dashboard.Reports;
using Dashboard.Tests.Dashboard.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Explore;

/// <summary>The pages of an indicator and of a report as a browser without script gets them.</summary>
public sealed partial class PagesOfTheCityTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private const string Jobs = "/indicators/new-jobs";
    private const string Report = "/reports/sample-2024-12";

    [Fact]
    public async Task An_indicator_has_one_chart_over_time_for_all_chosen_districts()
    {
        var page = await GetAsync(
            $"{Jobs}?district=yunlan-ting&with=yunlan-ting-016,yunlan-ting-056"
        );

        var chart = Assert.Single(
            Charts(page),
            key => key.StartsWith("time-", StringComparison.Ordinal)
        );
        Assert.Equal("time-new-jobs-month", chart);
        Assert.Equal(
            ["澜汀区", "霁埭街道", "霁泽街道"],
            SeriesNames()
                .Matches(Chart(page, chart))
                .Select(one => one.Groups["name"].Value)
                .Distinct()
        );
    }

    [Fact]
    public async Task The_form_of_a_chart_is_in_the_address()
    {
        var table = Chart(
            await GetAsync($"{Jobs}?as=time-new-jobs-month.table"),
            "time-new-jobs-month"
        );
        var heat = Chart(
            await GetAsync($"{Jobs}?as=time-new-jobs-month.heat"),
            "time-new-jobs-month"
        );

        Assert.DoesNotContain("<svg", table, StringComparison.Ordinal);
        Assert.Contains("<table", table, StringComparison.Ordinal);
        Assert.Contains("data-kind=\"heat\"", heat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ranking_goes_on_where_its_link_leads()
    {
        var client = demo.App.CreateClient();
        var seen = new List<string>();
        string? address = $"{Jobs}?period=2024&district=yunlan-ting-016";
        while (address is not null)
        {
            var page = await GetAsync(client, address);
            var ranking = Section(page, "ranking");
            seen.AddRange(
                Places()
                    .Matches(Narrow().Replace(ranking, ""))
                    .Select(one => one.Groups["place"].Value)
            );
            address = NextLink().Match(ranking) is { Success: true } next
                ? next.Groups["address"].Value
                : null;
        }

        Assert.True(seen.Count > Ranking.PageSize, "There was one page.");
        Assert.Equal(
            Enumerable.Range(1, seen.Count),
            seen.Select(place =>
                int.Parse(
                    place.Replace("并列", "", StringComparison.Ordinal),
                    CultureInfo.InvariantCulture
                )
            )
        );
    }

    [Fact]
    public async Task The_district_looked_at_stands_out_in_the_ranking_and_no_other_does()
    {
        var looked = Section(await GetAsync($"{Jobs}?district=yunlan-ting"), "ranking");
        var unasked = Section(await GetAsync(Jobs), "ranking");

        Assert.Matches("data-label=\"▶ \\d+ 澜汀区\"", looked);
        Assert.Single(Marked().Matches(Narrow().Replace(looked, "")));
        Assert.DoesNotContain("▶", unasked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_report_is_on_one_page_of_the_list()
    {
        var client = demo.App.CreateClient();
        var seen = new List<string>();
        for (var address = "/reports"; address.Length > 0; )
        {
            var page = await GetAsync(client, address);
            seen.AddRange(Reports().Matches(page).Select(one => one.Groups["code"].Value));
            address = NextLink().Match(page).Groups["address"].Value;
        }

        await using var db = await demo.Database.Contexts.CreateDbContextAsync();
        Assert.True(seen.Count > 30, "There was one page.");
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(await db.Reports.CountAsync(), seen.Count);
    }

    [Fact]
    public async Task Every_figure_of_the_indicator_is_on_one_page_of_the_table()
    {
        var all = await AllLinesAsync(Jobs, "figures", 3);
        var ofOne = await AllLinesAsync($"{Jobs}?district=yunlan-ting", "figures", 3);
        var total = Total()
            .Match(Section(await GetAsync($"{Jobs}?district=yunlan-ting"), "figures"));

        Assert.Equal(total.Groups["total"].Value, QuantityText.Grouped(ofOne.Count));
        Assert.True(ofOne.Count > 30);
        Assert.Equal(3 * IndicatorBoards.PageSize, all.Count);
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public async Task A_past_day_shows_what_was_known_then()
    {
        await using var db = await demo.Database.Contexts.CreateDbContextAsync();
        var old = await db.Revisions.FirstAsync(row =>
            row.KnownFromUtc != null && row.KnownToUtc != null
        );
        var printed = Printed().Match(old.Snapshot).Groups["printed"].Value;
        var state = new IndicatorState { Code = old.IndicatorCode, District = old.DistrictCode };
        var day = DateOnly.FromDateTime(old.KnownFromUtc!.Value).AddDays(1);

        var then = await AnswerAsync(state with { Known = $"{day:yyyy-MM-dd}" });
        var now = await AnswerAsync(state);

        Assert.Equal(printed, Line(then).Quantity.Printed);
        Assert.NotEqual(printed, Line(now).Quantity.Printed);
        Assert.Contains(then.Differences, one => one.Then?.Code == old.FigureCode);

        Figure Line(IndicatorAnswer answer) =>
            Assert.Single(answer.Table.Figures, figure => figure.Code == old.FigureCode);
    }

    [Theory]
    [InlineData("/indicators/new-jobs")]
    [InlineData(
        "/indicators/new-jobs?district=yunlan-ting-016&skip=12&until=2024-06-30&period=2024"
    )]
    [InlineData("/indicators/new-jobs?with=yunlan-ting,yunlan-ting-016&by=target-year")]
    [InlineData("/indicators/parking-spaces?district=yunlan-ting&with=-")]
    public async Task A_chart_taken_into_a_briefing_is_found_again(string address)
    {
        var asked = HttpUtility.ParseQueryString(address.Split('?').ElementAtOrDefault(1) ?? "");
        var state = IndicatorState.Read(
            address.Split('?')[0]["/indicators/".Length..],
            asked["district"],
            asked.GetValues("with"),
            asked["period"],
            asked["by"],
            asked["until"],
            asked["skip"]
        );
        var taken = await AnswerAsync(state);

        Assert.NotEmpty(taken.Charts);
        foreach (var chart in taken.Charts)
        {
            var origin = IndicatorState.OriginOf(taken) with { Key = chart.Key };
            var again = await AnswerAsync(IndicatorState.Of(origin));
            var found = Assert.Single(again.Charts, one => one.Key == chart.Key);
            Assert.Equal(Points(chart), Points(found));
        }

        static IEnumerable<string> Points(KeyedChart chart) =>
            chart.Chart.Series.SelectMany(series =>
                series.Points.Select(point => $"{series.Name} {point.Label} {point.Text}")
            );
    }

    [Theory]
    [InlineData("?district=nowhere", "没有名为“nowhere”的区划。", HttpStatusCode.NotFound)]
    [InlineData("?with=yunlan,nowhere", "没有名为“nowhere”的区划。", HttpStatusCode.NotFound)]
    [InlineData("?period=someday", "看不懂期间“someday”", HttpStatusCode.BadRequest)]
    public async Task Wrong_input_gets_a_sentence_and_the_page(
        string query,
        string said,
        HttpStatusCode status
    )
    {
        var answer = await demo
            .App.CreateClient()
            .GetAsync(new Uri(Jobs + query, UriKind.Relative));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains("城镇新增就业人数", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_paged_and_no_figure_is_lost_or_shown_twice()
    {
        var all = await AllLinesAsync(Report, "figures", 100);
        var said = int.Parse(
            Heading()
                .Match(await GetAsync(Report))
                .Groups["total"]
                .Value.Replace(",", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );

        Assert.True(said > ReportSheet.Size * 2);
        Assert.Equal(said, all.Count);
        Assert.Equal(said, all.Distinct().Count());
    }

    [Fact]
    public async Task A_link_to_a_figure_opens_the_page_of_the_report_that_holds_it()
    {
        var third = (await AllLinesAsync(Report, "figures", 3))[ReportSheet.Size * 2 + 7];

        var page = await GetAsync($"{Report}?figure={third}");

        Assert.Contains(third, Lines(Section(page, "figures")));
        Assert.Matches("<tr class=\"current\"", page);
    }

    [Theory]
    [InlineData(Jobs)]
    [InlineData(
        Jobs
            + "?district=yunlan-ting&period=2024&with=yunlan-ting-016,yunlan-ting-056,yunlan-ting-040,yunlan-ting-000,yunlan-ting-024"
    )]
    [InlineData(Report)]
    public async Task A_page_stays_light(string address)
    {
        var page = await demo.App.CreateClient().GetByteArrayAsync(address);

        Assert.InRange(page.Length, 5_000, 300_000);
    }

    private async Task<IndicatorAnswer> AnswerAsync(IndicatorState state)
    {
        var answer = await demo
            .App.Services.GetRequiredService<IndicatorBoards>()
            .GetAsync(state, Language.Chinese, CancellationToken.None);
        return answer ?? throw new InvalidOperationException($"There is no {state.Code}.");
    }

    private Task<string> GetAsync(string address) => GetAsync(demo.App.CreateClient(), address);

    private static async Task<string> GetAsync(HttpClient client, string address) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(address));

    private async Task<List<string>> AllLinesAsync(string start, string section, int most)
    {
        var client = demo.App.CreateClient();
        var all = new List<string>();
        var address = start;
        for (var page = 0; page < most && address.Length > 0; page++)
        {
            var part = Section(await GetAsync(client, address), section);
            all.AddRange(Lines(part));
            address = NextLink().Match(part).Groups["address"].Value;
        }

        return all;
    }

    private static IEnumerable<string> Charts(string page) =>
        ChartKeys().Matches(page).Select(one => one.Groups["key"].Value);

    private static string Chart(string page, string key)
    {
        var start = page.IndexOf($"id=\"chart-{key}\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</figure>", start, StringComparison.Ordinal)];
    }

    private static string Section(string page, string id)
    {
        var start = page.IndexOf($"id=\"{id}\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    // The figures that lines of a table lead to.
    private static List<string> Lines(string section) =>
        [.. Figures().Matches(section).Select(one => one.Groups["code"].Value)];

    [GeneratedRegex("<figure [^>]*id=\"chart-(?<key>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChartKeys();

    [GeneratedRegex("data-name=\"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SeriesNames();

    [GeneratedRegex(
        "<th scope=\"row\">(▶ )?(?<place>(并列)?\\d+) ",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Places();

    [GeneratedRegex("<th scope=\"row\">▶ ", RegexOptions.None, 1000)]
    private static partial Regex Marked();

    [GeneratedRegex("<a href=\"/reports/(?<code>[^\"/]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reports();

    [GeneratedRegex("<div class=\"picture.*?</svg></div>", RegexOptions.Singleline, 1000)]
    private static partial Regex Narrow();

    [GeneratedRegex("href=\"(?<address>[^\"]+)\" rel=\"next\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NextLink();

    [GeneratedRegex(
        "<a class=\"figure\" href=\"[^\"]*[?&;]figure=(?<code>[^\"&]+)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Figures();

    [GeneratedRegex("\"Printed\":\"(?<printed>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Printed();

    [GeneratedRegex("(?<total>[\\d,]+)条</small>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Total();

    [GeneratedRegex("<span>(?<total>[\\d,]+)条数据</span>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();
}
