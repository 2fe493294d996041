using System.Text.Encodings.Web;
using Dashboard.Access;
using Dashboard.Serving;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;

namespace Dashboard.Administration.House;

/// <summary>The framework's handler, which is asked a limited number of times and says of a refused code that it was refused.</summary>
internal sealed class HouseHandler(
    IOptionsMonitor<OAuthOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    WorkLimits limits
) : OAuthHandler<OAuthOptions>(options, loggers, encoder)
{
    // Each return makes two calls to the house, and comes before the limits of pages.
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync() =>
        limits.Allows(Limits.SignIn, Caller.Address(Context))
            ? await base.HandleRemoteAuthenticateAsync()
            : HandleRequestResult.Fail(new HouseRefusedException(HouseRefusal.Often));

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(
        OAuthCodeExchangeContext context
    )
    {
        var answer = await base.ExchangeCodeAsync(context);
        return answer.Error is not null || string.IsNullOrEmpty(answer.AccessToken)
            ? OAuthTokenResponse.Failed(
                new HouseRefusedException(HouseRefusal.Rejected, answer.Error)
            )
            : answer;
    }
}
