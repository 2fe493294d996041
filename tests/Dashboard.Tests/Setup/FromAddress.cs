using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Setup;

/// <summary>The test server has no network: a request says itself from which address it comes.</summary>
internal sealed class FromAddress : IStartupFilter
{
    private const string Header = "Test-Address";

    public static void AddTo(IServiceCollection services) =>
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, FromAddress>());

    /// <summary>A browser at this address.</summary>
    public static HttpClient At(HttpClient client, string address)
    {
        client.DefaultRequestHeaders.Add(Header, address);
        return client;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, on) =>
                {
                    if (http.Request.Headers[Header].ToString() is { Length: > 0 } address)
                    {
                        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
                    }

                    return on(http);
                }
            );
            next(app);
        };
}
