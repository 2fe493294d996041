using System.Diagnostics;
using System.Globalization;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>A page asked for again and again, never from the cache, to the last byte.</summary>
/// <param name="Milliseconds">How long each took.</param>
/// <param name="Processor">Milliseconds of the server's processor time each.</param>
/// <param name="Bytes">How large it is, uncompressed.</param>
internal sealed record MeasuredPage(IReadOnlyList<double> Milliseconds, double Processor, int Bytes)
{
    private const int Queried = 20;

    /// <summary>One request at a time over one connection.</summary>
    public static async Task<MeasuredPage> ServedAsync(
        ViewingServer server,
        HttpClient http,
        string path,
        int warm,
        int rounds
    )
    {
        var times = new List<double>(rounds);
        var (bytes, spent) = (0, 0.0);
        for (var round = -warm; round < rounds; round++)
        {
            spent = round == 0 ? await server.ProcessorTimeAsync() : spent;
            var asked = Unkept(path, round.ToString(CultureInfo.InvariantCulture));
            var start = Stopwatch.GetTimestamp();
            bytes = (await http.GetByteArrayAsync(asked)).Length;
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        spent = (await server.ProcessorTimeAsync() - spent) / rounds;
        return new(times, spent, bytes);
    }

    /// <summary>What the page asks of the database, beside the same commands on a bare connection in the server's process; of several askings.</summary>
    public static async Task<IReadOnlyList<AskedAnswer>> AskedAsync(
        ViewingServer server,
        HttpClient http,
        string path
    )
    {
        var asked = new List<AskedAnswer>();
        for (var round = 0; round < Queried; round++)
        {
            await server.AskedAsync();
            await http.GetByteArrayAsync(Unkept(path, FormattableString.Invariant($"q{round}")));
            asked.Add(await server.AskedAsync());
        }

        return asked;
    }

    // A parameter that means nothing makes each an address that is not kept yet.
    private static Uri Unkept(string path, string round) =>
        new($"{path}{(path.Contains('?') ? '&' : '?')}round={round}", UriKind.Relative);
}
