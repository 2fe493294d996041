using Dashboard.Access;
using Dashboard.Shared;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Views;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Views;

/// <summary>Puts views into the app: what their pages' forms send is answered here.</summary>
internal static class ViewsServices
{
    public static void AddViews(this IServiceCollection services)
    {
        services.AddSingleton<ViewBoards>();
        services.AddSingleton<ViewAdditions>();
    }

    public static void MapViews(this IEndpointRouteBuilder routes)
    {
        var views = routes.MapGroup("").RequireAuthorization().ExcludeFromDescription();
        views.MapPost(ViewAddress.Parts, AddAsync);
        views.MapPost(FirstPage.Choice, ChooseAsync);
        views.MapPost(ViewAddress.All + "/{code}/briefing", BriefAsync);
    }

    private static async Task<RedirectHttpResult> AddAsync(
        [FromForm] string? district,
        [FromForm] string? period,
        [FromForm] string? indicator,
        [FromForm] string? key,
        [FromForm] string? at,
        [FromForm] string? to,
        HttpContext http,
        ViewAdditions additions,
        CancellationToken cancellation
    )
    {
        var origin = new BriefingOrigin(
            Given(district),
            Given(period),
            Given(indicator),
            key ?? ""
        );
        var actor = await http.ActorAsync();
        var page = Address.Local(at);
        if (Given(to) is null && (await additions.OwnAsync(actor, cancellation)).Count > 1)
        {
            return TypedResults.LocalRedirect(Address.Local(ViewAddress.Which(origin, page)));
        }

        var code = await additions.AddAsync(actor, origin, page, Given(to), cancellation);
        return TypedResults.LocalRedirect(
            Address.Local(Address.With(page, ViewAddress.Kept, code ?? "none"))
        );
    }

    // An empty code gives Overview its place back.
    private static async Task<IResult> ChooseAsync(
        [FromForm] string? code,
        HttpContext http,
        ViewQuery query,
        CancellationToken cancellation
    )
    {
        var actor = await http.ActorAsync();
        if (Given(code) is not { } chosen)
        {
            http.Response.Cookies.Delete(FirstPage.Cookie);
            return TypedResults.LocalRedirect(ViewAddress.All);
        }

        if (await query.FindAsync(actor, chosen, cancellation) is null)
        {
            return TypedResults.NotFound();
        }

        http.Response.Cookies.Append(
            FirstPage.Cookie,
            FirstPage.Write(chosen, actor.Account),
            new()
            {
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                HttpOnly = true,
                Secure = http.Request.IsHttps,
            }
        );
        return TypedResults.LocalRedirect(ViewAddress.Of(chosen));
    }

    private static async Task<IResult> BriefAsync(
        string code,
        [FromForm] string? district,
        [FromForm] string? period,
        HttpContext http,
        ViewQuery query,
        ViewAdditions additions,
        CancellationToken cancellation
    )
    {
        var actor = await http.ActorAsync();
        if (await query.FindAsync(actor, code, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        var asked = new ViewState(code, Given(district), Given(period));
        var made = await additions.BriefAsync(actor, view, asked, cancellation);
        return TypedResults.LocalRedirect(
            made.Code is { } briefing ? $"/briefings/{briefing}" : Address.Local(asked.ToUri())
        );
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
