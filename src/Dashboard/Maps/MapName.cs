using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Maps;

/// <summary>A name on a map and the value beneath it. In code, since Razor takes an element called text for its own.</summary>
public sealed class MapName : ComponentBase
{
    [Parameter, EditorRequired]
    public required DistrictShape Shape { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Beneath the name; empty where nothing was reported.</summary>
    [Parameter]
    public string Value { get; set; } = "";

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "aria-hidden", "true");
        builder.AddAttribute(2, "x", Shape.NameX);
        builder.AddAttribute(3, "y", Shape.NameY);
        builder.AddContent(4, Name);
        builder.OpenElement(5, "tspan");
        builder.AddAttribute(6, "x", Shape.NameX);
        builder.AddAttribute(7, "dy", "1.3em");
        builder.AddContent(8, Value);
        builder.CloseElement();
        builder.CloseElement();
    }
}
