using Dashboard.Access;
using Dashboard.Administration.Codes;
using Dashboard.Administration.House;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Administration.Accounts;

/// <summary>Puts sign-in by ASP.NET Core Identity together: no default password, sessions that end when they should.</summary>
internal static class AccountServices
{
    public static void AddAccounts(
        this IServiceCollection services,
        SignInSettings? settings = null
    )
    {
        settings ??= SignInSettings.Plain;
        services.AddSingleton(settings);
        services.AddCodes(settings.Codes);
        if (settings.House is { } house)
        {
            services.AddHouse(house);
        }

        services.AddScoped(provider =>
            provider.GetRequiredService<IDbContextFactory<DashboardContext>>().CreateDbContext()
        );
        services
            .AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.User.AllowedUserNameCharacters = "";
            })
            .AddUserStore<AccountStore>()
            .AddErrorDescriber<AccountSentences>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        var authentication = services.AddAuthentication(SystemTokens.TokenOrCookie);
        authentication.AddIdentityCookies();
        authentication.AddSystemTokens();
        services.ConfigureApplicationCookie(options =>
        {
            options.LoginPath = "/account/sign-in";
            options.ReturnUrlParameter = "back";
            options.ExpireTimeSpan = Sessions.Length;
            options.SlidingExpiration = false;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Events.OnValidatePrincipal = StillHoldsAsync;

            // The page of the way in goes on by itself; from here a Chinese address would break its header.
            options.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;

            // A program that asks the API is told so in its own way.
            options.Events.OnRedirectToLogin = context =>
            {
                if (SystemTokens.IsApi(context.Request))
                {
                    context.Response.Headers.WWWAuthenticate = "Bearer";
                    context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                }
                else
                {
                    context.Response.Redirect(context.RedirectUri);
                }

                return Task.CompletedTask;
            };
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAntiforgery(options =>
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest
        );
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, AccountRevalidation>();
        services.AddScoped<CircuitHandler, OpenPages>();
        services.AddScoped<CurrentActor>();
        services.AddSingleton<AccountCommands>();
        services.AddSingleton<BulkAccountCommands>();
        services.AddSingleton<PasswordFiles>();
        services.AddSingleton<FirstAccount>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SignInFailures>();
        services.AddSingleton<Nobody>();
        services.AddScoped<SignIns>();
    }

    // At every request: a cookie whose session has ended is worth nothing, wherever it was copied to.
    private static async Task StillHoldsAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
        if (
            context.Principal is not { } principal
            || await sessions.FindAsync(principal, context.HttpContext.RequestAborted) is null
        )
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    /// <summary>Whether anyone may look (<c>Access:PublicViewing</c>, true unless set).</summary>
    public static bool IsPublic(this IConfiguration configuration) =>
        configuration.GetValue("Access:PublicViewing", defaultValue: true);

    /// <summary>Asks for a sign-in at these addresses where viewing is closed.</summary>
    public static TBuilder ClosedUnlessPublic<TBuilder>(
        this TBuilder endpoints,
        IConfiguration configuration
    )
        where TBuilder : IEndpointConventionBuilder =>
        configuration.IsPublic() ? endpoints : endpoints.RequireAuthorization();

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapHouse();
        routes
            .MapPost(
                "/account/sign-out",
                async (
                    HttpContext http,
                    SignInManager<Account> signIn,
                    Sessions sessions,
                    IAntiforgery antiforgery,
                    Storage.Audit.AuditLog audit
                ) =>
                {
                    if (!await antiforgery.IsRequestValidAsync(http))
                    {
                        return Results.BadRequest();
                    }

                    var name = http.User.Identity?.Name ?? "";
                    await sessions.EndAsync(http.User, http.RequestAborted);
                    await signIn.SignOutAsync();
                    await audit.WriteAsync(
                        new Actor(name, Role.Viewer, []),
                        Storage.Audit.AuditAct.SignOut,
                        name,
                        "",
                        http.RequestAborted
                    );
                    return Results.LocalRedirect("/");
                }
            )
            .ExcludeFromDescription();
    }
}
