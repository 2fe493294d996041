using System.Diagnostics;
using System.Text.RegularExpressions;
using Dashboard.Tests.Dashboard.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Tests.Dashboard.Serving;

/// <summary>
/// What a viewing page reads it shows. Counted at 40,000 figures, on the second look: what is kept until the data changes
/// (catalogue, coverage) is read once for all pages.
/// </summary>
public sealed partial class RowsReadTests(ReadRows rows, DemoFixture demo)
    : IClassFixture<ReadRows>,
        IClassFixture<DemoFixture>
{
    private const int MostForOneShown = 4;

    [Theory]
    [InlineData("/?seen=")]
    [InlineData("/?district=yunlan-ting&seen=")]
    [InlineData("/?district=yunlan-ting&period=2024-06&seen=")]
    [InlineData("/?district=yunlan-ting-016&seen=")]
    [InlineData("/categories/招商引资?district=yunlan-ting&seen=")]
    [InlineData("/indicators?seen=")]
    [InlineData("/indicators/new-jobs?seen=")]
    [InlineData("/indicators/new-jobs?district=yunlan-ting&with=yunlan-ting-016&seen=")]
    [InlineData("/reports?seen=")]
    [InlineData("/reports/sample-2024-12?seen=")]
    [InlineData("/search?q=企业&seen=")]
    [InlineData("/embed/indicators/new-jobs?chart=time-new-jobs-month&seen=")]
    public async Task No_command_reads_more_than_four_rows_for_each_value_shown(string address)
    {
        var client = demo.App.CreateClient();
        await client.GetStringAsync(address + "first");
        var before = rows.Of(demo.Database.Path).Count;

        var page = await client.GetStringAsync(address + "second");

        var shown = Shown(page);
        Assert.All(
            rows.Of(demo.Database.Path).Skip(before),
            read =>
                Assert.True(
                    read.Rows <= MostForOneShown * shown,
                    $"{read.Rows} rows for {shown} values: {read.Sql}"
                )
        );
    }

    [Fact]
    public async Task What_Overview_reads_is_counted()
    {
        await demo.App.CreateClient().GetStringAsync("/?seen=counted");

        Assert.Contains(rows.Of(demo.Database.Path), read => read.Rows > 100);
    }

    // Numbers, lines of lists, marks of charts (drawn twice: for a screen and for a phone) and points of sparklines.
    private static int Shown(string page) =>
        Numbers().Count(page)
        + Lines().Count(page)
        + (Marks().Count(page) / 2)
        + Sparklines().Matches(page).Sum(line => line.Value.Count(letter => letter == ','));

    [GeneratedRegex("class=\"figure[ \"]", RegexOptions.None, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex("<(li|tr)[ >]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lines();

    [GeneratedRegex("data-figure=", RegexOptions.None, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("<polyline points=\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Sparklines();
}

/// <summary>Rows of each command that was sent to any database. It listens before the app asks for anything, since EF remembers for a second that nobody did.</summary>
public sealed class ReadRows
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private readonly List<IDisposable> _heard = [];
    private readonly List<(string Path, string Sql, int Rows)> _read = [];
    private readonly Lock _gate = new();

    public ReadRows() => _heard.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Those of the file at <paramref name="path"/>, the latest last.</summary>
    public IReadOnlyList<(string Path, string Sql, int Rows)> Of(string path)
    {
        lock (_gate)
        {
            return _read.FindAll(read => read.Path == path);
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            lock (_gate)
            {
                _heard.Add(value.Subscribe(this));
            }
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is DataReaderDisposingEventData read)
        {
            lock (_gate)
            {
                _read.Add(
                    (
                        read.Command.Connection?.DataSource ?? "",
                        read.Command.CommandText,
                        read.ReadCount
                    )
                );
            }
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        lock (_gate)
        {
            _heard.ForEach(one => one.Dispose());
        }
    }
}
