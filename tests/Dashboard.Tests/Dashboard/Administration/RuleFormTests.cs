using Dashboard.Administration.Rules;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class RuleFormTests
{
    private static readonly CheckRule[] Set =
    [
        new(null, CheckKind.Range, Grade.Hint),
        new("trained", CheckKind.Range, Grade.Refused, 0, 19_080_000),
    ];

    [Fact]
    public void Each_check_has_a_line_with_the_rule_that_is_set_and_the_one_it_would_inherit()
    {
        var lines = RuleForm.Of("trained", Set);

        Assert.Equal(Enum.GetValues<CheckKind>(), lines.Select(line => line.Check));
        var range = lines.Single(line => line.Check == CheckKind.Range);
        Assert.Equal((Grade.Hint, Grade.Refused), (range.Inherited, range.Grade));
        Assert.Equal(("0", "19,080,000"), (range.Min, range.Max));
        Assert.Null(lines.Single(line => line.Check == CheckKind.Jump).Grade);
    }

    [Fact]
    public void What_is_shown_is_read_back_as_it_was()
    {
        var range = RuleForm.Of("trained", Set).Single(line => line.Check == CheckKind.Range);

        Assert.Equal(Set[1] with { Indicator = null }, range.ToRule("人次", out var problem));
        Assert.Null(problem);
    }

    [Fact]
    public void A_range_without_a_grade_takes_the_inherited_one()
    {
        var range = RuleForm.Of("other", Set).Single(line => line.Check == CheckKind.Range);
        range.Max = "1,908万";

        Assert.Equal(
            new CheckRule(null, CheckKind.Range, Grade.Hint, null, 19_080_000),
            range.ToRule("元", out _)
        );
    }

    [Fact]
    public void A_bound_that_cannot_be_read_is_said()
    {
        var range = RuleForm.Of("other", Set).Single(line => line.Check == CheckKind.Range);
        range.Min = "很多";

        range.ToRule("元", out var problem);

        Assert.NotNull(problem);
    }
}
