using System.Net;
using System.Xml.Linq;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Remarks;
using Dashboard.Tests.Dashboard.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Comparing;

/// <summary>The invented city, in which new jobs are counted another way from 2024 on, and three districts are kept together.</summary>
public sealed class RemarkedPagesTests(DemoFixture demo)
    : IClassFixture<DemoFixture>,
        IAsyncLifetime
{
    private const string Group = "沿湖三地";
    private const string Words = "2024-01-01 统计口径调整（前后不可比）";

    private List<District> _together = [];

    public async Task InitializeAsync()
    {
        var services = demo.App.Services;
        var catalogue = await CatalogueAsync();
        _together =
        [
            .. catalogue
                .Districts.All.Where(one => one.Level == DistrictLevel.County && !one.IsRetired)
                .Take(3),
        ];
        if (catalogue.Remarks.Count > 0)
        {
            return;
        }

        Assert.Null(
            await services
                .GetRequiredService<RemarkCommands>()
                .AddAsync(
                    Actor.System,
                    new("new-jobs", null, new(2024, 1, 1), "统计口径调整", true),
                    CancellationToken.None
                )
        );
        Assert.Null(
            await services
                .GetRequiredService<DistrictGroupCommands>()
                .SaveAsync(
                    Actor.System,
                    null,
                    new(Group, [.. _together.Select(one => one.Code)]),
                    CancellationToken.None
                )
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("/compare?indicator=new-jobs&period=2023-06,2024-05&as=line")]
    [InlineData("/compare?indicator=new-jobs&period=2023-06,2024-05&as=multiples")]
    [InlineData("/indicators/new-jobs")]
    public async Task A_chart_over_time_shows_the_remark_as_marker_note_and_line_of_its_table(
        string address
    )
    {
        var page = await GetAsync(address);

        Assert.Contains("class=\"remark\" x1=", page, StringComparison.Ordinal);
        Assert.Contains($"{Words}；线在“前后不可比”处断开", page, StringComparison.Ordinal);
        Assert.Contains("<tr class=\"remark\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_chart_say_it()
    {
        Assert.Contains(
            Words,
            await GetAsync("/compare/charts/compare.csv?indicator=new-jobs"),
            StringComparison.Ordinal
        );
        var picture = await demo
            .App.CreateClient()
            .GetStringAsync("/compare/charts/compare.svg?indicator=new-jobs");
        Assert.Contains(
            Words + "；线在“前后不可比”处断开",
            XDocument.Parse(picture).Root!.Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_change_over_it_is_shown_and_a_sentence_says_why()
    {
        const string sentence = "前后的数不可比，没有算跨过它的变化。";

        var over = await GetAsync("/compare?indicator=new-jobs&period=2024&base=percent");
        var after = await GetAsync("/compare?indicator=petitions&period=2024&base=percent");

        Assert.Contains(sentence, over, StringComparison.Ordinal);
        Assert.DoesNotContain("data-kind=", over, StringComparison.Ordinal);
        Assert.DoesNotContain(sentence, after, StringComparison.Ordinal);
        Assert.Contains("data-kind=", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_years_on_either_side_of_it_are_not_joined()
    {
        var page = await GetAsync("/compare?indicator=new-jobs&period=2023,2024");

        Assert.DoesNotContain("data-kind=\"slope\"", page, StringComparison.Ordinal);
        Assert.Contains(Words, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_are_not_compared_over_it()
    {
        const string sentence = "前后的数不可比，没有算跨过它的位次变化。";

        Assert.Contains(
            sentence,
            await GetAsync("/ranking?indicator=new-jobs&period=2024"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            sentence,
            await GetAsync("/ranking?indicator=petitions&period=2024"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_group_is_offered_and_its_name_in_the_address_means_its_districts()
    {
        var offered = await GetAsync("/compare?indicator=new-jobs&period=2024");
        var page = await GetAsync($"/compare?indicator=new-jobs&period=2024&district={Group}");

        Assert.Contains($"{Group}（3个）", offered, StringComparison.Ordinal);
        Assert.All(
            _together,
            one =>
                Assert.Contains($"<span class=\"chip\">{one.Name}", page, StringComparison.Ordinal)
        );
        Assert.Equal(
            3,
            (await CatalogueAsync()).Districts.All.Count(one =>
                page.Contains($"<span class=\"chip\">{one.Name}", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task A_group_is_ranked_by_its_name()
    {
        var offered = await GetAsync("/ranking?indicator=new-jobs&period=2024");
        var page = await GetAsync($"/ranking?indicator=new-jobs&period=2024&within={Group}");

        Assert.Contains($">{Group}</a>", offered, StringComparison.Ordinal);
        Assert.Contains($"不限于{Group}", page, StringComparison.Ordinal);
        Assert.Equal(3, _together.Count(one => page.Contains(one.Name, StringComparison.Ordinal)));
        var others = (await CatalogueAsync()).Districts.All.Where(one =>
            one.Level == DistrictLevel.County
            && _together.TrueForAll(other => other.Code != one.Code)
        );
        Assert.All(others, one => Assert.DoesNotContain(one.Name, page, StringComparison.Ordinal));
    }

    private async Task<Catalogue> CatalogueAsync() =>
        await demo
            .App.Services.GetRequiredService<CatalogueQuery>()
            .GetAsync(CancellationToken.None);

    private async Task<string> GetAsync(string address) =>
        WebUtility.HtmlDecode(await demo.App.CreateClient().GetStringAsync(address));
}
