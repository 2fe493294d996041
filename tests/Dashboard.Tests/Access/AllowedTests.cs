using Bunit;
using Dashboard.Access;
using Dashboard.Storage.Accounts;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Access;

public sealed class AllowedTests : StaffContext
{
    [Theory]
    [InlineData(Role.Clerk, "form")]
    [InlineData(Role.Viewer, "sorry")]
    public async Task Who_may_sees_what_is_in_it_and_the_others_are_told(Role role, string shown)
    {
        await SignInAsync(new Actor("allowed", role, []));

        var part = Show();

        part.WaitForAssertion(() => Assert.Equal(shown, part.Markup));
    }

    [Fact]
    public async Task What_the_place_around_it_knows_is_not_asked_again()
    {
        await SignInAsync(new Actor("allowed", Role.Clerk, []));

        var part = Show(known: Actor.Visitor);

        part.WaitForAssertion(() => Assert.Equal("sorry", part.Markup));
    }

    private IRenderedComponent<Allowed> Show(Actor? known = null) =>
        Render<Allowed>(parameters =>
        {
            parameters
                .Add(part => part.To, Act.Enter)
                .Add(part => part.ChildContent, "form")
                .Add(part => part.Otherwise, "sorry");
            if (known is not null)
            {
                parameters.AddCascadingValue(known);
            }
        });
}
