using Dashboard.Administration.Accounts;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.House;

/// <summary>Puts the house's own sign-in into the app, where there is one.</summary>
internal static class HouseServices
{
    private const int LargestAnswer = 256 * 1024;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public static void AddHouse(this IServiceCollection services, HouseSettings house)
    {
        services.AddSingleton(house);
        services.AddScoped<HouseSignIns>();
        services.AddScoped<HouseEvents>();
        services
            .AddAuthentication()
            .AddOAuth<OAuthOptions, HouseHandler>(
                HouseSettings.Scheme,
                house.Name,
                options => Set(options, house)
            );
    }

    public static void MapHouse(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/account/house",
                (string? back, SignInSettings settings) =>
                    settings.House is null
                        ? Results.NotFound()
                        : Results.Challenge(HouseEvents.Begin(back), [HouseSettings.Scheme])
            )
            .ExcludeFromDescription();

    private static void Set(OAuthOptions options, HouseSettings house)
    {
        options.AuthorizationEndpoint = house.AuthorizationEndpoint;
        options.TokenEndpoint = house.TokenEndpoint;
        options.UserInformationEndpoint = house.UserInformationEndpoint;
        options.ClientId = house.ClientId;
        options.ClientSecret = house.ClientSecret;
        options.UsePkce = true;
        options.Scope.Clear();
        foreach (var scope in house.Scopes)
        {
            options.Scope.Add(scope);
        }

        options.CallbackPath = HouseSettings.ReturnPath;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.EventsType = typeof(HouseEvents);

        // The house sends the browser back by a link, which Lax lets through; None would need https.
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Backchannel = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                PooledConnectionLifetime = _patience,
            }
        )
        {
            Timeout = _patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
    }
}
