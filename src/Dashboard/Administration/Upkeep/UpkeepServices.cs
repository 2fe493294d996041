using Dashboard.Administration.Upkeep.Examiners;
using Dashboard.Administration.Upkeep.Telemetry;
using Dashboard.Administration.Upkeep.Warnings;

namespace Dashboard.Administration.Upkeep;

/// <summary>Puts backups, warnings, telemetry and what tells how the server is into the app.</summary>
internal static class UpkeepServices
{
    public static void AddUpkeep(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(_ =>
            BackupSettings.Read(builder.Configuration, builder.Environment.ContentRootPath)
        );
        services.AddSingleton<BackupAttempt>();
        services.AddSingleton<ScheduledBackups>();
        services.AddHostedService(provider => provider.GetRequiredService<ScheduledBackups>());
        services.AddSingleton<ServerState>();

        // In the order of what would hurt most.
        services.AddSingleton<IExaminer, DatabaseExaminer>();
        services.AddSingleton<IExaminer, DiskExaminer>();
        services.AddSingleton<IExaminer, BackupExaminer>();
        services.AddSingleton<IExaminer, ServerToolsExaminer>();
        services.AddSingleton<IExaminer, WarningExaminer>();
        services.AddSingleton<IExaminer, PaperExaminer>();
        services.AddSingleton<IExaminer, AddressExaminer>();
        services.AddSingleton<Examination>();

        services.AddSingleton<WarningPost>();
        services.AddSingleton<WarningRounds>();
        services.AddHostedService(provider => provider.GetRequiredService<WarningRounds>());

        services.AddHostedService<OpenTelemetryExport>();
    }
}
