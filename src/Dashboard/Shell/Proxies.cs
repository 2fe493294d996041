using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Dashboard.Shell;

/// <summary>
/// What a reverse proxy says of the caller (X-Forwarded-For, -Proto, -Host) is believed of the proxies named in
/// <c>Proxy:Known</c> (addresses or networks) and of nobody else.
/// </summary>
internal static class Proxies
{
    public static void AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var known = configuration.List("Proxy:Known").Select(Read).ToList();
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders =
                known.Count == 0
                    ? ForwardedHeaders.None
                    : ForwardedHeaders.All & ~ForwardedHeaders.XForwardedPrefix;

            // A chain is followed as far back as its members are known.
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            known.ForEach(options.KnownIPNetworks.Add);
        });
    }

    private static IPNetwork Read(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new InvalidOperationException(
            $"Proxy:Known: '{text}' is no address and no network; 10.0.0.1 or 10.0.1.0/24 would be."
        );
}
