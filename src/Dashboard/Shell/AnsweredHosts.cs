using System.Net;
using System.Net.NetworkInformation;
using Microsoft.AspNetCore.HostFiltering;

namespace Dashboard.Shell;

/// <summary>
/// Under which names the app answers; a request for another gets 400. <c>AllowedHosts</c> names them. Without it they are
/// those of the addresses it listens on, and where that is every address, this machine's own names and numbers.
/// </summary>
internal static class AnsweredHosts
{
    public static void AddAnsweredHosts(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        IReadOnlyList<string> hosts = Parts(configuration, "AllowedHosts") is { Count: > 0 } named
            ? named
            : Own(configuration);
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = [.. hosts]);
        services.Configure<ForwardedHeadersOptions>(options => options.AllowedHosts = [.. hosts]);
    }

    private static IReadOnlyList<string> Own(IConfiguration configuration)
    {
        var listened = Parts(configuration, "urls").ConvertAll(Host);
        string[] here = ["localhost", "127.0.0.1", "[::1]"];
        var isEverywhere =
            !string.IsNullOrEmpty(configuration["http_ports"])
            || !string.IsNullOrEmpty(configuration["https_ports"])
            || listened.Exists(host => host is "*" or "+" or "0.0.0.0" or "[::]");
        return isEverywhere ? [.. here, .. Machine()] : [.. here, .. listened];
    }

    // ASP.NET Core's own settings have semicolons between.
    private static List<string> Parts(IConfiguration configuration, string name) =>
        [
            .. configuration
                .List(name)
                .SelectMany(text => text.Split(';', StringSplitOptions.RemoveEmptyEntries)),
        ];

    private static string Host(string address) => BindingAddress.Parse(address).Host;

    private static IEnumerable<string> Machine() =>
        NetworkInterface
            .GetAllNetworkInterfaces()
            .SelectMany(one => one.GetIPProperties().UnicastAddresses)
            .Select(one => new UriBuilder("http", one.Address.ToString()).Uri.Host)
            .Append(Dns.GetHostName())
            .Append(Dns.GetHostEntry("").HostName)
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
