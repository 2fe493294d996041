using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>Many open viewing pages, as the server sees them: a connection each that listens for changes.</summary>
internal sealed class OpenPages : IDisposable
{
    private readonly HttpClient _http;
    private readonly List<StreamReader> _lines = [];

    private OpenPages(Uri address) =>
        _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = int.MaxValue })
        {
            BaseAddress = address,
            Timeout = Timeout.InfiniteTimeSpan,
        };

    /// <summary>Opens so many; each has been told the version there is.</summary>
    public static async Task<OpenPages> OpenAsync(Uri address, int count)
    {
        var open = new OpenPages(address);
        for (var one = 0; one < count; one++)
        {
            var answer = await open._http.GetAsync(
                new Uri("/changes", UriKind.Relative),
                HttpCompletionOption.ResponseHeadersRead
            );
            var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(), Encoding.UTF8);
            await VersionAsync(lines);
            open._lines.Add(lines);
        }

        return open;
    }

    /// <summary>Milliseconds from what <paramref name="change"/> says was its beginning to the line on each connection.</summary>
    public async Task<List<double>> ToldAsync(Func<Task<long>> change)
    {
        var told = _lines.Select(VersionAsync).ToList();
        var start = await change();
        return
        [
            .. (await Task.WhenAll(told)).Select(at =>
                Stopwatch.GetElapsedTime(start, at).TotalMilliseconds
            ),
        ];
    }

    public void Dispose()
    {
        _lines.ForEach(lines => lines.Dispose());
        _http.Dispose();
    }

    private static async Task<long> VersionAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line == "event: version")
            {
                return Stopwatch.GetTimestamp();
            }
        }

        throw new IOException(string.Create(CultureInfo.InvariantCulture, $"/changes ended."));
    }
}
