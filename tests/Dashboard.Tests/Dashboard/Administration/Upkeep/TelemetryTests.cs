using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using Dashboard.Storage.Work;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Administration.Upkeep;

public sealed class TelemetryTests
{
    // Of the framework, the database and the app itself.
    private static readonly string[] Awaited =
    [
        "/v1/metrics http.server.request.duration",
        "/v1/metrics microsoft.entityframeworkcore.queries",
        "/v1/metrics dotnet.gc.collections",
        "/v1/metrics dashboard.viewers",
        "/v1/metrics dashboard.circuits",
        "/v1/traces Microsoft.AspNetCore",
    ];

    [Fact]
    public async Task A_collector_that_is_named_receives_metrics_and_traces()
    {
        await using var collector = await WebListener.StartAsync();
        await using var app = new DashboardApp(isServer: false);
        using var client = app.WithWebHostBuilder(builder =>
                builder
                    .UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address)
                    .UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
                    .UseSetting("OTEL_METRIC_EXPORT_INTERVAL", "100")
                    .UseSetting("OTEL_BSP_SCHEDULE_DELAY", "100")
            )
            .CreateClient();
        await client.GetStringAsync("/");

        var missing = Awaited.ToHashSet(StringComparer.Ordinal);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (missing.Count > 0)
        {
            var sent = await collector.ReadAsync(limit.Token);
            var names = Encoding.Latin1.GetString(sent.Body);
            missing.RemoveWhere(one =>
                one.Split(' ') is [var path, var name]
                && path == sent.Path
                && names.Contains(name, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task Deeds_are_counted_by_what_was_done()
    {
        var counted = new ConcurrentBag<object?>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == DeedMeter.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (_, _, tags, _) => counted.Add(tags.ToArray().Single(tag => tag.Key == "act").Value)
        );
        listener.Start();
        using var office = new Office(new SqliteDatabase());
        await office.InitializeAsync();

        await office.ApprovedAsync(Office.Entered(700));

        Assert.Contains("submit", counted);
        Assert.Contains("approve", counted);
        await office.DisposeAsync();
    }
}
