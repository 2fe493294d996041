using Dashboard.Storage.Accounts;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Entry;

public sealed class PermissionsTests
{
    private static readonly DistrictTree Districts = new([
        Given.District("city", level: DistrictLevel.City),
        Given.District("own", "city"),
        Given.District("below", "own", DistrictLevel.Town),
        Given.District("other", "city"),
    ]);

    [Theory]
    [InlineData(Role.Viewer, Act.Enter, false, false, false, false)]
    [InlineData(Role.Viewer, Act.Withdraw, false, false, false, false)]
    [InlineData(Role.Viewer, Act.Decide, false, false, false, false)]
    [InlineData(Role.Viewer, Act.Administer, false, false, false, false)]
    [InlineData(Role.Clerk, Act.Enter, true, true, false, false)]
    [InlineData(Role.Clerk, Act.Withdraw, true, true, false, false)]
    [InlineData(Role.Clerk, Act.Decide, false, false, false, false)]
    [InlineData(Role.Clerk, Act.Administer, false, false, false, false)]
    [InlineData(Role.Reviewer, Act.Enter, true, true, false, false)]
    [InlineData(Role.Reviewer, Act.Withdraw, true, true, false, false)]
    [InlineData(Role.Reviewer, Act.Decide, true, true, false, false)]
    [InlineData(Role.Reviewer, Act.Administer, false, false, false, false)]
    [InlineData(Role.Administrator, Act.Enter, false, false, false, false)]
    [InlineData(Role.Administrator, Act.Withdraw, false, false, false, false)]
    [InlineData(Role.Administrator, Act.Decide, false, false, false, false)]
    [InlineData(Role.Administrator, Act.Administer, true, true, false, false)]
    [InlineData(Role.Viewer, Act.Remark, false, false, false, false)]
    [InlineData(Role.Clerk, Act.Remark, false, false, false, false)]
    [InlineData(Role.Reviewer, Act.Remark, true, true, false, false)]
    [InlineData(Role.Administrator, Act.Remark, true, true, false, false)]
    public void Each_role_may_do_what_the_table_says(
        Role role,
        Act act,
        bool own,
        bool below,
        bool other,
        bool above
    )
    {
        var actor = new Actor("someone", role, ["own"]);

        Assert.Equal(own, actor.May(act, "own", Districts));
        Assert.Equal(below, actor.May(act, "below", Districts));
        Assert.Equal(other, actor.May(act, "other", Districts));
        Assert.Equal(above, actor.May(act, "city", Districts));
    }

    [Theory]
    [InlineData(Act.Enter)]
    [InlineData(Act.Withdraw)]
    [InlineData(Act.Decide)]
    [InlineData(Act.Administer)]
    [InlineData(Act.Remark)]
    public void A_visitor_may_do_nothing(Act act) => Assert.False(Actor.Visitor.May(act));

    [Fact]
    public void A_district_nobody_knows_belongs_to_nobody() =>
        Assert.False(
            new Actor("someone", Role.Clerk, ["ghost"]).May(Act.Enter, "ghost", Districts)
        );
}
