namespace Dashboard.Serving;

/// <summary>
/// Marks a page that is looked at without a circuit: HTML that holds nothing of its visitor, so that it may be kept and
/// given to the next. A page so marked has no form that changes anything for a visitor who is not signed in.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WithoutCircuitAttribute : Attribute
{
    /// <summary>Whether the request is for such a page.</summary>
    public static bool Marks(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<WithoutCircuitAttribute>() is not null;

    /// <summary>Whether it asks for such a page and brings no sign-in, so that the answer is the same for everyone who asks so.</summary>
    public static bool IsForEveryone(HttpContext http) =>
        Marks(http)
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.User.Identity?.IsAuthenticated != true;
}
