namespace Dashboard.Administration.Upkeep;

/// <summary>Puts backups and what tells how the server is into the app.</summary>
internal static class UpkeepServices
{
    public static void AddUpkeep(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(_ =>
            BackupSettings.Read(builder.Configuration, builder.Environment.ContentRootPath)
        );
        builder.Services.AddSingleton<ScheduledBackups>();
        builder.Services.AddHostedService(provider =>
            provider.GetRequiredService<ScheduledBackups>()
        );
        builder.Services.AddSingleton<Examination>();
        builder.Services.AddSingleton<ServerState>();
    }
}
