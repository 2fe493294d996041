using Dashboard.Serving;

namespace Dashboard.Shell;

/// <summary>What stands between the network and the pages: proxies, names, headers, limits.</summary>
internal static class Protection
{
    public static void AddProtection(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddProxies(builder.Configuration);
        builder.Services.AddAnsweredHosts(builder.Configuration);
        builder.Services.AddLimits(builder.Configuration);

        // Before the filter of hosts, which the web host puts first: its refusals carry the headers too.
        builder.Services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, First>());
    }

    private sealed class First(IConfiguration configuration) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.UseSecurityHeaders(new Framing(configuration));
                app.UseForwardedHeaders();
                app.UseOwnOrigin();
                next(app);
            };
    }
}
