using System.Globalization;

namespace Dashboard.Benchmarks.Fuzz;

/// <summary>
/// <c>fuzz [--requests 5000] [--files FOLDER]</c>: hostile requests to every address of the real server, and hostile files
/// at every door that takes one. Answers 0 where nothing failed and nothing died.
/// </summary>
internal static class FuzzCommand
{
    private const int Seed = 20261121;

    public static async Task<int> RunAsync(string[] args)
    {
        var requests = int.Parse(
            Option(args, "--requests") ?? "5000",
            CultureInfo.InvariantCulture
        );
        await using var server = await FuzzedServer.StartAsync();
        var addresses = await FuzzAddresses.OfAsync(server.Client);
        Console.WriteLine(
            $"{addresses.Count} addresses, {requests} requests, seed {Seed.ToString(CultureInfo.InvariantCulture)}"
        );
        var score = await FuzzedRequests.RunAsync(server, addresses, requests, new Random(Seed));
        score.Print(addresses.Count);
        var failed = score.Failed + (server.HasDied ? 1 : 0);
        Console.WriteLine(
            $"server died: {(server.HasDied ? "yes" : "no")}, healthy at the end: {(await server.IsHealthyAsync() ? "yes" : "no")}"
        );
        if (Option(args, "--files") is { } folder)
        {
            failed += await HostileFiles.RunAsync(folder);
        }

        return failed == 0 ? 0 : 1;
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
