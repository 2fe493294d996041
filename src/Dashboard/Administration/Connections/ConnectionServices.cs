namespace Dashboard.Administration.Connections;

/// <summary>Puts into the app what tells other systems.</summary>
internal static class ConnectionServices
{
    public static void AddConnections(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.AddDataProtection();
        services.AddSingleton<WebhookSecret>();
        services.AddSingleton(_ => new WebhookClient(
            configuration.GetValue("Webhooks:AllowLoopback", defaultValue: false)
        ));
        services.AddSingleton<WebhookSender>();
        services.AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
    }
}
