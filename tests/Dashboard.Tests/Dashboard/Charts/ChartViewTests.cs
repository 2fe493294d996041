using Bunit;
using Dashboard.Charts;
using Dashboard.Tests.Documents.Export;
using Dashboard.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Charts;

public sealed class ChartViewTests : BunitContext
{
    [Fact]
    public void A_chart_stands_with_its_table_and_its_downloads()
    {
        Services.AddSingleton(new Words(Language.Chinese));

        var view = Render<ChartView>(parameters =>
            parameters
                .Add(
                    chart => chart.Keyed,
                    new KeyedChart("parts-x", ChartPictureTests.Chart(ChartForm.Parts))
                )
                .Add(chart => chart.Folder, "/overview/charts")
                .Add(chart => chart.Query, "?period=2022")
        );

        Assert.Equal(3, view.FindAll(".wide svg a").Count);
        Assert.Equal(
            ["25,808个", "1,772个", "30个"],
            view.FindAll("tbody a.figure").Select(link => link.TextContent)
        );
        Assert.Equal(
            "/overview/charts/parts-x.xlsx?period=2022",
            view.FindAll(".downloads a")
                .Single(link => link.TextContent == "Excel")
                .GetAttribute("href")
        );
        Assert.Equal(
            [("1", false), ("2", false), ("3", false), ("1", true), ("2", true), ("3", true)],
            view.FindAll("a[data-png]")
                .Select(link =>
                    (
                        link.GetAttribute("data-scale")!,
                        link.GetAttribute("data-png")!
                            .EndsWith("theme=dark", StringComparison.Ordinal)
                    )
                )
        );
        Assert.Empty(view.FindAll(".add"));
        Assert.Contains("相差1个", view.Find(".note").TextContent, StringComparison.Ordinal);
    }
}
