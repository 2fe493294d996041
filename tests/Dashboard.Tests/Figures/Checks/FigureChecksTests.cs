using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures.Checks;

public sealed class FigureChecksTests
{
    private static readonly DateOnly Today = new(2023, 12, 31);

    [Fact]
    public void A_plain_next_value_has_no_finding() =>
        Assert.Equal("", Found(Given.Figure("2022", 710), Given.Figure("2021", 700, code: "2")));

    [Theory]
    [InlineData(7_000, "unit_slip")]
    [InlineData(70, "unit_slip")]
    [InlineData(7_000_000, "unit_slip")]
    [InlineData(700_000, "jump")]
    [InlineData(5_000, "")]
    public void A_value_is_compared_with_the_one_before(decimal value, string expected) =>
        Assert.Equal(
            expected,
            Found(Given.Figure("2022", value), Given.Figure("2021", 700, code: "2"))
        );

    [Fact]
    public void The_one_before_goes_before_a_later_one() =>
        Assert.Equal(
            "",
            Found(
                Given.Figure("2022", 710),
                Given.Figure("2021", 700, code: "2"),
                Given.Figure("2023", 7_100_000, code: "3")
            )
        );

    [Fact]
    public void A_month_is_compared_with_a_month_not_with_a_year() =>
        Assert.Equal(
            "",
            Found(
                Given.Figure("2022-03", 60),
                Given.Figure("2021", 700, code: "2"),
                Given.Figure("2022-02", 58, code: "3")
            )
        );

    [Fact]
    public void The_last_month_is_the_one_before_however_many_days_it_has()
    {
        var before = Given.Figure("2025-09", 14, code: "2");

        var finding = Assert.Single(
            new FigureChecks(Given.Catalogue, CheckRules.Default, new(2026, 3, 1)).FindingsOn(
                Given.Figure("2026-01", 140),
                [Given.Figure("2025-08", 10, code: "3"), before]
            )
        );

        Assert.Equal(before, finding.Beside);
    }

    [Fact]
    public void A_running_total_must_not_fall() =>
        Assert.Equal(
            "falling",
            Found(Given.Figure("YTD2022-06-30", 650), Given.Figure("YTD2022-05-31", 700, code: "2"))
        );

    [Fact]
    public void Parts_must_not_exceed_their_whole() =>
        Assert.Equal(
            "parts",
            Found(
                Given.Figure("@2022-11-30", 900, indicator: "plaza"),
                Given.Figure("@2022-11-30", 1_000, indicator: Given.Parking, code: "2"),
                Given.Figure("@2022-11-30", 200, indicator: "roadside", code: "3")
            )
        );

    [Fact]
    public void The_same_from_the_same_source_is_refused_and_another_value_is_shown_beside()
    {
        var there = Given.Figure("2022", 700, report: "late", code: "2");

        Assert.Equal("same", Found(Given.Figure("2022", 700, report: "late"), there));
        Assert.Equal("other", Found(Given.Figure("2022", 700, report: "early"), there));
        var finding = Assert.Single(Findings(Given.Figure("2022", 701, report: "late"), there));
        Assert.Equal(there, finding.Beside);
    }

    [Fact]
    public void A_count_below_zero_is_refused_by_name_and_a_change_is_not()
    {
        var finding = Assert.Single(Findings(Given.Figure("2022", -7)));

        Assert.Equal(Grade.Refused, finding.Grade);
        Assert.StartsWith(
            "trained不能为负",
            string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                finding.Text,
                [.. finding.Values.Select(value => value.ToString())]
            ),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            Findings(Given.Figure("2022", -7, kind: FigureKind.Growth)),
            one => one.Check == CheckKind.Range
        );
    }

    [Fact]
    public void A_range_that_goes_below_zero_allows_it()
    {
        var rules = new CheckRules([new(Given.Trained, CheckKind.Range, Grade.Hint, -100, 100)]);

        Assert.Empty(
            new FigureChecks(Given.Catalogue, rules, Today).FindingsOn(Given.Figure("2022", -7), [])
        );
    }

    [Fact]
    public void A_whole_without_parts_is_not_held_against_their_sum()
    {
        var rules = new CheckRules([new(Given.Parking, CheckKind.Range, Grade.Hint, -100, 100)]);

        Assert.Empty(
            new FigureChecks(Given.Catalogue, rules, Today).FindingsOn(
                Given.Figure("@2022-11-30", -7, Given.Parking),
                []
            )
        );
    }

    [Fact]
    public void A_period_that_has_not_ended_is_refused_for_an_actual_but_not_for_a_target()
    {
        Assert.Equal("future", Found(Given.Figure("2024", 700)));
        Assert.Equal(Grade.Refused, Findings(Given.Figure("2024", 700)).Single().Grade);
        var off = new CheckRules([new(Given.Trained, CheckKind.Future, Grade.Off)]);
        Assert.Single(
            new FigureChecks(Given.Catalogue, off, Today).FindingsOn(Given.Figure("2024", 7), [])
        );
        Assert.Equal("", Found(Given.Figure("2024", 700, kind: FigureKind.Target)));
    }

    [Fact]
    public void An_indicators_own_rule_goes_before_the_one_for_all_and_can_switch_a_check_off()
    {
        var rules = new CheckRules([
            new(null, CheckKind.UnitSlip, Grade.Hint),
            new(Given.Trained, CheckKind.UnitSlip, Grade.Off),
            new(Given.Trained, CheckKind.Range, Grade.Refused, 0, 500),
        ]);
        var checks = new FigureChecks(Given.Catalogue, rules, Today);

        var found = checks.FindingsOn(
            Given.Figure("2022", 7_000),
            [Given.Figure("2021", 700, code: "2")]
        );

        var finding = Assert.Single(found);
        Assert.Equal((CheckKind.Range, Grade.Refused), (finding.Check, finding.Grade));
    }

    private static IReadOnlyList<Finding> Findings(Figure proposed, params Figure[] known) =>
        new FigureChecks(Given.Catalogue, CheckRules.Default, Today).FindingsOn(proposed, known);

    private static string Found(Figure proposed, params Figure[] known) =>
        string.Join(',', Findings(proposed, known).Select(finding => EnumCode.Of(finding.Check)));
}
