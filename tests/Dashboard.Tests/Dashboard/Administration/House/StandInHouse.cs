using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Dashboard.Administration.House;

/// <summary>
/// An office's sign-in on a free port of this machine: it says yes to everybody as <see cref="Person"/>, and is as exact
/// about code, proof and secret as the standards ask.
/// </summary>
internal sealed class StandInHouse : IAsyncDisposable
{
    public const string ClientId = "dashboard";
    public const string Secret = "the-secret-of-the-house";
    private readonly ConcurrentDictionary<string, (string Challenge, string Back)> _codes = new();
    private readonly ConcurrentDictionary<string, bool> _tokens = new();
    private readonly WebApplication _app;

    private StandInHouse(WebApplication app) => _app = app;

    /// <summary>Whom it says it is.</summary>
    public Dictionary<string, object> Person { get; } =
        new() { ["sub"] = "E1024", ["name"] = "张三" };

    /// <summary>Whether the person says no.</summary>
    public bool Denies { get; set; }

    /// <summary>What the user information is instead of the person, where it is something else.</summary>
    public IResult? Instead { get; set; }

    /// <summary>Each challenge that was sent.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public string Address { get; private set; } = "";

    public static async Task<StandInHouse> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var house = new StandInHouse(builder.Build());
        house._app.MapGet("/authorize", house.Authorize);
        house._app.MapPost("/token", house.TokenAsync);
        house._app.MapGet("/userinfo", house.UserInformation);
        await house._app.StartAsync();
        house.Address = house
            ._app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        return house;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>The settings by which the app knows it.</summary>
    public void AddTo(IWebHostBuilder host)
    {
        host.UseSetting("SignIn:House:Name", "统一身份认证");
        host.UseSetting("SignIn:House:AuthorizationEndpoint", Address + "/authorize");
        host.UseSetting("SignIn:House:TokenEndpoint", Address + "/token");
        host.UseSetting("SignIn:House:UserInformationEndpoint", Address + "/userinfo");
        host.UseSetting("SignIn:House:ClientId", ClientId);
        host.UseSetting("SignIn:House:ClientSecret", Secret);
    }

    private IResult Authorize(HttpRequest request)
    {
        Asked.Enqueue(request.QueryString.Value ?? "");
        var asked = request.Query;
        var back = asked["redirect_uri"].ToString();
        var state = asked["state"].ToString();
        if (Denies)
        {
            return Back(back, ("error", "access_denied"), ("state", state));
        }

        if (
            asked["response_type"] != "code"
            || asked["client_id"] != ClientId
            || asked["code_challenge_method"] != "S256"
        )
        {
            return Results.BadRequest();
        }

        var code = RandomNumberGenerator.GetHexString(24);
        _codes[code] = (asked["code_challenge"].ToString(), back);
        return Back(back, ("code", code), ("state", state));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var sent = await request.ReadFormAsync();
        var proof = Base64UrlTextEncoder.Encode(
            SHA256.HashData(Encoding.ASCII.GetBytes(sent["code_verifier"].ToString()))
        );
        var isRight =
            _codes.TryRemove(sent["code"].ToString(), out var issued)
            && sent["grant_type"] == "authorization_code"
            && sent["client_id"] == ClientId
            && sent["client_secret"] == Secret
            && sent["redirect_uri"] == issued.Back
            && proof == issued.Challenge;
        if (!isRight)
        {
            return Results.Json(
                new { error = "invalid_grant", error_description = $"for {Secret}" },
                statusCode: StatusCodes.Status400BadRequest
            );
        }

        var token = RandomNumberGenerator.GetHexString(24);
        _tokens[token] = true;
        return Results.Json(new { access_token = token, token_type = "Bearer" });
    }

    private IResult UserInformation(HttpRequest request) =>
        !_tokens.ContainsKey(
            request
                .Headers.Authorization.ToString()
                .Replace("Bearer ", "", StringComparison.Ordinal)
        )
            ? Results.Unauthorized()
            : Instead ?? Results.Text(JsonSerializer.Serialize(Person), "application/json");

    private static IResult Back(string address, params (string Name, string Value)[] values) =>
        Results.Redirect(
            QueryHelpers.AddQueryString(
                address,
                values.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value))
            )
        );
}
