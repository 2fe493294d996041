using System.Globalization;
using Dashboard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Faults;

/// <summary>A process that does one kind of deed over and over and says each that was acknowledged, until it is killed.</summary>
internal static class Worker
{
    public static async Task<int> RunAsync(string path, string kind, string seed)
    {
        await using var services = Services(path);
        var factory = services.GetRequiredService<IDbContextFactory<DashboardContext>>();
        await using (var db = await factory.CreateDbContextAsync())
        {
            await DatabasePreparation.RunAsync(
                db,
                services.GetRequiredService<DatabaseOwner>(),
                CancellationToken.None
            );
        }

        for (var turn = 0; ; turn++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{seed}-{turn}");
            if (await Deeds.DoAsync(services, kind, name) is { } refused)
            {
                await Console.Error.WriteLineAsync(refused);
                return 1;
            }

            await Console.Out.WriteLineAsync(name);
            await Console.Out.FlushAsync();
        }
    }

    public static ServiceProvider Services(string path) =>
        new ServiceCollection().AddLogging().AddStorage(path).BuildServiceProvider();
}
