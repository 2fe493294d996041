using Dashboard.Charts;
using Dashboard.Documents.Export;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Charts;

public sealed class ContestedChartTests
{
    private static readonly Figure Before = Given.Figure("2021H1", 50, code: "0");

    [Fact]
    public void An_open_dispute_is_drawn_with_its_mark_and_the_note_names_what_is_shown_by_rule()
    {
        var chart = Draw(
            Given.Figure("2022H1", 60, report: "early", code: "1"),
            Given.Figure("2022H1", 70, report: "late", code: "2")
        );

        Assert.Equal(PointMarks.Contested, chart.Points.Last().Marks);
        Assert.Contains(
            "来源不一，尚未选定，按规则（后发者、上级者优先）2022年上半年暂取70人次，另有60人次",
            chart.Note,
            StringComparison.Ordinal
        );
        var picture = ChartPicture.Svg(chart, Language.Chinese, new DateOnly(2026, 11, 21));
        Assert.Contains("70人次（来源不一）", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_days_written_in_two_ways_are_one_dispute()
    {
        var chart = Draw(
            Given.Figure("2022H1", 60, code: "1"),
            Given.Figure("YTD2022-06-30", 70, code: "2")
        );

        Assert.Equal(PointMarks.Contested, chart.Points.Last().Marks);
    }

    [Fact]
    public void What_somebody_decided_is_drawn_as_sure()
    {
        var chart = Draw(
            Given.Figure("2022H1", 60, report: "early", code: "1", preferred: true),
            Given.Figure("2022H1", 70, report: "late", code: "2")
        );

        Assert.Equal(60, chart.Points.Last().Value);
        Assert.Equal(PointMarks.None, chart.Points.Last().Marks);
        Assert.Equal("", chart.Note);
    }

    private static Chart Draw(params Figure[] figures) =>
        new ChartCalculator(Given.Catalogue, Language.Chinese)
            .OverTime(SeriesOverTime.Of([Before, .. figures], Given.Catalogue).First())
            .Chart;
}
