using System.Diagnostics.Metrics;
using Dashboard.Serving;
using Dashboard.Storage.Work;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Dashboard.Administration.Upkeep.Telemetry;

/// <summary>
/// Sends metrics and traces to the collector that <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names; without it there is nothing of
/// it. All settings are OpenTelemetry's own (OTEL_…), from the app's configuration. What OpenTelemetry.Extensions.Hosting
/// would do is done by hand, and the framework's meters and sources are named, since neither that package nor the
/// instrumentation of ASP.NET Core is on the feed.
/// </summary>
internal sealed class OpenTelemetryExport(IConfiguration configuration, OpenPageCount pages)
    : IHostedService,
        IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Service = "dashboard";

    private static readonly string[] Meters =
    [
        DeedMeter.Name,
        OwnMeter,
        "Microsoft.AspNetCore.*",
        "Microsoft.EntityFrameworkCore",
        "Npgsql",
        "System.Runtime",
    ];

    private static readonly string[] Sources =
    [
        "Microsoft.AspNetCore",
        "Microsoft.AspNetCore.*",
        "Npgsql",
    ];

    private const string OwnMeter = "Dashboard";

    private Meter? _meter;
    private MeterProvider? _metrics;
    private TracerProvider? _traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(configuration[Endpoint]))
        {
            return Task.CompletedTask;
        }

        _meter = new(OwnMeter);
        _meter.CreateObservableGauge(
            "dashboard.circuits",
            () => pages.Circuits,
            "{page}",
            "Pages of staff that hold a circuit."
        );
        _meter.CreateObservableGauge(
            "dashboard.viewers",
            () => pages.Listening,
            "{page}",
            "Viewing pages that listen for changes."
        );
        _metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Named)
            .AddMeter(Meters)
            .AddOtlpExporter()
            .Build();
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Named)
            .AddSource(Sources)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    // What is not sent yet goes out first; a collector that is away holds nobody up for longer than this.
    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.Run(
            () =>
            {
                _metrics?.Shutdown(Patience);
                _traces?.Shutdown(Patience);
            },
            cancellationToken
        );

    public void Dispose()
    {
        _metrics?.Dispose();
        _traces?.Dispose();
        _meter?.Dispose();
    }

    private const int Patience = 3_000;

    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES, where they are set, say it better.
    private static void Named(ResourceBuilder resource) =>
        resource
            .Clear()
            .AddService(Service, serviceInstanceId: Environment.MachineName)
            .AddTelemetrySdk()
            .AddEnvironmentVariableDetector();
}
