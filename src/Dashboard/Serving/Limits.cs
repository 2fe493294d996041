using System.Globalization;
using System.Threading.RateLimiting;
using Dashboard.Access;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Serving;

/// <summary>
/// How often in a minute: sign-in by address, files, API and heavy work by account (a visitor's by address). The settings
/// <c>Limits:SignIn</c> … change a number; README lists them.
/// </summary>
internal static class Limits
{
    public const string SignIn = "SignIn";
    public const string Files = "Files";
    public const string Api = "Api";
    public const string Entries = "Entries";
    public const string Imports = "Imports";
    public const string Reading = "Reading";

    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, int> _usual = new(StringComparer.Ordinal)
    {
        [SignIn] = 30,
        [Files] = 120,
        [Api] = 600,
        [Entries] = 120,
        [Imports] = 20,
        [Reading] = 60,
    };

    public static void AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var most = _usual.ToDictionary(
            pair => pair.Key,
            pair => Most(configuration, pair.Key, pair.Value),
            StringComparer.Ordinal
        );
        services.AddSingleton(new WorkLimits(most));
        services.AddRateLimiter(options =>
        {
            options.AddPolicy(
                SignIn,
                http =>
                    HttpMethods.IsPost(http.Request.Method)
                        ? Window(Caller.Address(http), most[SignIn])
                        : RateLimitPartition.GetNoLimiter("")
            );
            options.AddPolicy(Files, http => Window(Caller.Name(http), most[Files]));
            options.AddPolicy(Api, http => Window(Caller.Name(http), most[Api]));
            options.AddPolicy(Entries, http => Window(Caller.Name(http), most[Entries]));
            options.OnRejected = (context, cancellation) =>
                new(RefuseAsync(context.HttpContext, context.Lease));
        });
    }

    /// <summary>So many in each minute, counted for <paramref name="who"/>.</summary>
    public static RateLimitPartition<string> Window(string who, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(
            who,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = _minute }
        );

    private static int Most(IConfiguration configuration, string name, int usual) =>
        configuration[$"Limits:{name}"] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
        && most > 0
            ? most
        : throw new InvalidOperationException(
            $"Limits:{name}: '{text}' is no number of times in a minute; {usual} would be."
        );

    private static Task RefuseAsync(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : _minute;
        http.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds))
            .ToString(CultureInfo.InvariantCulture);
        var isPage = http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        IResult answer = isPage
            ? new RazorComponentResult<TooManyPage>
            {
                StatusCode = StatusCodes.Status429TooManyRequests,
            }
            : TypedResults.Problem(
                detail: TooManyPage.Sentence,
                statusCode: StatusCodes.Status429TooManyRequests
            );
        return answer.ExecuteAsync(http);
    }
}

/// <summary>The same for work that no request asks for but a page that stays open: imports and readings.</summary>
internal sealed class WorkLimits(IReadOnlyDictionary<string, int> most) : IDisposable
{
    private readonly PartitionedRateLimiter<(string Work, string Who)> _limiter =
        PartitionedRateLimiter.Create<(string Work, string Who), (string, string)>(key =>
            RateLimitPartition.GetFixedWindowLimiter(
                key,
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = most[key.Work],
                    Window = TimeSpan.FromMinutes(1),
                }
            )
        );

    /// <summary>Counts one; whether <paramref name="who"/> may do it now.</summary>
    public bool Allows(string work, string who)
    {
        using var lease = _limiter.AttemptAcquire((work, who));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
