using System.Net.Http.Headers;
using System.Text.Json;
using Dashboard.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.House;

/// <summary>
/// What happens between the framework's handler and this app: the user information is asked for, the person comes in or is
/// told in one sentence on the page of the way in why not. The log has the kind of a fault, never what was sent.
/// </summary>
internal sealed partial class HouseEvents(
    HouseSettings house,
    HouseSignIns signIns,
    ILogger<HouseEvents> log
) : OAuthEvents
{
    private const string Back = "back";
    private const string Person = "person";
    private const int LongestBack = 1_000;

    /// <summary>What a sign-in is begun with: where to go afterwards.</summary>
    public static AuthenticationProperties Begin(string? back)
    {
        var page = Address.Local(back);
        return new(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                [Back] = page.Length > LongestBack ? "/" : page,
            }
        );
    }

    public override async Task CreatingTicket(OAuthCreatingTicketContext context)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            context.Options.UserInformationEndpoint
        );
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            context.AccessToken
        );
        request.Headers.Accept.Add(new("application/json"));
        using var answer = await context.Backchannel.SendAsync(
            request,
            context.HttpContext.RequestAborted
        );
        answer.EnsureSuccessStatusCode();
        using var said = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync(context.HttpContext.RequestAborted)
        );
        context.Properties.SetParameter(
            Person,
            HousePerson.Read(said.RootElement, house)
                ?? throw new HouseRefusedException(HouseRefusal.Nameless)
        );
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var http = context.HttpContext;

        // The answer of the house is taken before anybody has looked who this browser was signed in as.
        var before = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        http.User = before.Principal ?? http.User;
        var person = context.Properties!.GetParameter<HousePerson>(Person)!;
        var (page, refusal) = await signIns.TryAsync(http, person, Wanted(context.Properties));
        context.Response.Redirect(page ?? Refused(refusal, context.Properties));
        context.HandleResponse();
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        context.Response.Redirect(Refused(HouseRefusal.Denied, context.Properties));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        var refusal = Reason(context.Failure);

        // What is refused by its number is not written down, so that nobody fills the log.
        if (refusal != HouseRefusal.Often)
        {
            LogRefusal(refusal, Kind(context.Failure));
        }

        context.Response.Redirect(Refused(refusal, context.Properties ?? Sent(context)));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    // What was thrown lost what the sign-in was begun with; it stands in the address still, encrypted.
    private static AuthenticationProperties? Sent(RemoteFailureContext context) =>
        ((OAuthOptions)context.Options).StateDataFormat.Unprotect(
            context.Request.Query["state"].ToString()
        );

    private static HouseRefusal Reason(Exception? failure) =>
        failure switch
        {
            HouseRefusedException refused => refused.Refusal,
            HttpRequestException or OperationCanceledException or JsonException =>
                HouseRefusal.Silent,
            // The framework keeps there what the house said in the address.
            { } other when other.Data.Contains("error") => HouseRefusal.Rejected,
            _ => HouseRefusal.Lost,
        };

    // The kind alone: in a message may stand what the house sent back.
    private static string Kind(Exception? failure) =>
        failure switch
        {
            null => "",
            HttpRequestException { StatusCode: { } status } => $"HTTP {(int)status}",
            HttpRequestException http => http.HttpRequestError.ToString(),
            { InnerException: { } inner } => $"{failure.GetType().Name}, {inner.GetType().Name}",
            _ => failure.GetType().Name,
        };

    private static string Wanted(AuthenticationProperties? properties) =>
        Address.Local(properties?.GetString(Back));

    private static string Refused(HouseRefusal? refusal, AuthenticationProperties? properties) =>
        $"/account/sign-in?refused={EnumCode.Of(refusal ?? HouseRefusal.Lost)}&back={Uri.EscapeDataString(Wanted(properties))}";

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Nobody came in by the house's sign-in: {Refusal} ({Kind})"
    )]
    private partial void LogRefusal(HouseRefusal refusal, string kind);
}
