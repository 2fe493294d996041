using Dashboard.Storage.Catalogues;

namespace Dashboard.Tests.Data;

/// <summary>Holds the editor's choices in data/ to what they are for.</summary>
public sealed class EditedCatalogueTests
{
    private static readonly CatalogueFiles Files = CatalogueFiles.Read(ProjectFolder.Data);

    [Theory]
    [InlineData("anqing-jkq", 12)]
    [InlineData("nanqiao", 7)]
    [InlineData("luan-jkq", 3)]
    public void The_strip_of_a_district_has_the_headlines_that_were_chosen_for_it(
        string district,
        int count
    ) => Assert.Equal(count, Headlines(district).Count);

    [Fact]
    public void No_district_has_more_headlines_than_fit_the_strip() =>
        Assert.All(
            Files.Catalogue.Districts.All,
            district => Assert.InRange(Headlines(district.Code).Count, 0, Indicator.MostHeadlines)
        );

    [Fact]
    public void What_only_describes_is_a_detail()
    {
        var details = Files
            .Catalogue.Indicators.Where(indicator => indicator.Tier == Tier.Detail)
            .Select(indicator => indicator.Code)
            .ToList();

        Assert.Superset(
            new HashSet<string>
            {
                "slope-angle",
                "storage-rack-height",
                "service-distance",
                "years-of-service",
            },
            new HashSet<string>(details)
        );
        Assert.InRange(details.Count, 30, 45);
    }

    [Fact]
    public void Every_descriptive_figure_belongs_to_a_detail()
    {
        var others = Files
            .Figures.Where(figure => figure.Kind == FigureKind.Descriptive)
            .Select(figure => Files.Catalogue.Indicator(figure.Indicator))
            .Where(indicator => indicator.Tier == Tier.Headline)
            .Select(indicator => indicator.Code);

        Assert.Empty(others);
    }

    [Fact]
    public void The_completion_of_the_secretaries_projects_is_31_of_36_and_lags()
    {
        var lines = ProgressLines.Of(
            Files.Figures.Where(figure => figure.District == "anqing-jkq"),
            Files.Catalogue,
            Period.Year(2022),
            new DateOnly(2023, 6, 15)
        );

        var projects = lines.Single(line => line.Indicator.Code == "secretary-projects");
        Assert.Equal(("86.1%", -5.6m), (projects.Rate!.Printed, projects.Distance));
        Assert.Equal(ProgressStatus.Behind, projects.Status);
        var tasks = lines.Single(line => line.Indicator.Code == "secretary-tasks");
        Assert.Equal(("92.2%", ProgressStatus.OnTrack), (tasks.Rate!.Printed, tasks.Status));
    }

    [Fact]
    public void Hazards_fixed_have_a_rate_and_no_pace()
    {
        var line = ProgressLines
            .Of(
                Files.Figures.Where(figure => figure.District == "nanqiao"),
                Files.Catalogue,
                Period.Year(2023),
                new DateOnly(2023, 6, 15)
            )
            .Single(one => one.Indicator.Code == "hazards-found");

        Assert.Equal(("83.1%", null, null), (line.Rate!.Printed, line.Expected, line.Status));
    }

    [Fact]
    public void No_figure_was_lost_when_two_names_became_one()
    {
        Assert.Equal(292, Files.Figures.Count);
        Assert.Equal("secretary-projects", Files.Catalogue.NamedIndicator("党建重点项目数")!.Code);
        Assert.Equal(
            "enterprises-inspected",
            Files.Catalogue.NamedIndicator("检查矿山企业数")!.Code
        );
        Assert.Equal(
            "disputes-investigated",
            Files.Catalogue.NamedIndicator("排查矛盾纠纷起数")!.Code
        );
    }

    private static List<string> Headlines(string district) =>
        [
            .. Files
                .Figures.Where(figure =>
                    figure.District == district
                    && figure is { Kind: FigureKind.Actual, Scope: "" }
                    && Files.Catalogue.Indicator(figure.Indicator).Headline
                )
                .Select(figure => figure.Indicator)
                .Distinct(),
        ];
}
