using System.Globalization;

namespace Dashboard.Benchmarks.Fuzz;

/// <summary>
/// <c>fuzz [--requests 5000] [--seed 20261121] [--files FOLDER]</c>: hostile requests to every address of the real server,
/// the same ones for the same seed, and hostile files at every door that takes one. Answers 0 where nothing failed and nothing died.
/// </summary>
internal static class FuzzCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var requests = Number(args, "--requests") ?? 5000;
        var seed = Number(args, "--seed") ?? 20261121;
        await using var server = await FuzzedServer.StartAsync();
        var addresses = await FuzzAddresses.OfAsync(server.Client);
        Console.WriteLine(
            FormattableString.Invariant(
                $"{addresses.Count} addresses, {requests} requests, seed {seed}"
            )
        );
        var score = await FuzzedRequests.RunAsync(server, addresses, requests, new Random(seed));
        score.Print(addresses.Count);
        var failed = score.Failed + (server.HasDied ? 1 : 0);
        Console.WriteLine(
            $"server died: {(server.HasDied ? "yes" : "no")}, healthy at the end: {(await server.IsHealthyAsync() ? "yes" : "no")}"
        );
        foreach (var fault in server.Faults)
        {
            Console.WriteLine($"log: {fault}");
        }

        if (Option(args, "--files") is { } folder)
        {
            failed += await HostileFiles.RunAsync(folder);
        }

        return failed == 0 ? 0 : 1;
    }

    private static int? Number(string[] args, string name) =>
        Option(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
