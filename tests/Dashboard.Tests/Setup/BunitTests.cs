using Bunit;

namespace Dashboard.Tests.Setup;

public sealed class BunitTests : BunitContext
{
    [Fact]
    public void A_component_renders_and_its_markup_is_compared_by_meaning()
    {
        var rendered = Render(builder =>
            builder.AddMarkupContent(0, "<p class=\"b a\">25,808</p>")
        );

        rendered.MarkupMatches("<p class=\"a b\">  25,808 </p>");
    }
}
