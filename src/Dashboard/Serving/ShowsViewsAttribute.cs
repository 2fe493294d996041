using System.Globalization;
using Dashboard.Storage.Work;

namespace Dashboard.Serving;

/// <summary>Marks a viewing page that shows views: one that was kept is not given again once any view has changed.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShowsViewsAttribute : Attribute
{
    /// <summary>What moves with each change of a view, for such a page; empty for others.</summary>
    public static string Version(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<ShowsViewsAttribute>() is null
            ? ""
            : http
                .RequestServices.GetRequiredService<ViewChanges>()
                .Count.ToString(CultureInfo.InvariantCulture);
}
