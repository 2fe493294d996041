using System.Diagnostics;
using Dashboard.Comparing;
using Dashboard.Demo;
using Dashboard.Storage;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;
using Dashboard.Storage.Views;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>
/// The whole app as it is, in a process of its own, that also does what it is told on standard input: approve a figure
/// through the commands that people use, say how much memory it holds and what it asked of the database.
/// </summary>
internal static class ServedHere
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var host = new TaskCompletionSource<IHost>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        using var told = DiagnosticListener.AllListeners.Subscribe(new HostBuilt(host));
        var main = typeof(DemoStaff).Assembly.EntryPoint!;
        var app = Task.Run(() => (int)main.Invoke(null, [arguments])!);
        var services = (await host.Task).Services;
        var asked = new AskedCommands(
            services.GetRequiredService<IDbContextFactory<DashboardContext>>()
        );
        using var heard = DiagnosticListener.AllListeners.Subscribe(asked);

        // Standard input cannot be cancelled: an app that was told to end does not wait for the next line.
        await await Task.WhenAny(app, Task.Run(() => ObeyAsync(services, asked)));
        services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        return await app;
    }

    // Until the last line, or until whoever tells it is gone.
    private static async Task ObeyAsync(IServiceProvider services, AskedCommands asked)
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            Console.WriteLine(
                line switch
                {
                    "approve" => $"approved {await ApproveAsync(services)}",
                    "view" => $"view {await PublishViewAsync(services)}",
                    "memory" => Memory(),
                    "time" => Time(),
                    "asked" => await asked.ToldAsync(),
                    _ => "?",
                }
            );
        }
    }

    // The moment before the approval is asked for; the clock is the machine's and the same in every process.
    private static async Task<long> ApproveAsync(IServiceProvider services)
    {
        var last = DemoSize.LastMonth;
        var figures = await services
            .GetRequiredService<FigureQuery>()
            .OfDistrictAsync(
                DemoPlaces.City,
                last,
                last.AddMonths(1).AddDays(-1),
                CancellationToken.None
            );
        var entered = new EntryResult([], []);
        foreach (
            var figure in figures.Where(one =>
                one
                    is {
                        Kind: FigureKind.Actual,
                        Doubt: "",
                        Quantity: { Value: > 50, Unit: not ("元" or "%") }
                    }
            )
        )
        {
            // One that was revised before has another version and is refused.
            entered = await services
                .GetRequiredService<EntryCommands>()
                .SubmitAsync(
                    DemoStaff.Clerk,
                    [DemoStaff.Revision(figure)],
                    null,
                    CancellationToken.None
                );
            if (entered is { IsSaved: true, Codes.Count: > 0 })
            {
                break;
            }
        }

        if (entered.Codes.Count == 0)
        {
            throw new InvalidOperationException(string.Join(' ', entered.Problems));
        }

        var before = Stopwatch.GetTimestamp();
        var problem = await services
            .GetRequiredService<ReviewCommands>()
            .ApproveAsync(DemoStaff.Reviewer, [new(entered.Codes[0], 1)], CancellationToken.None);
        return problem is null ? before : throw new InvalidOperationException(problem.ToString());
    }

    private static async Task<string> PublishViewAsync(IServiceProvider services)
    {
        var views = services.GetRequiredService<ViewCommands>();
        var jobs = new CompareState { Indicators = ["new-jobs"] };
        var made = await views.CreateAsync(
            DemoStaff.Administrator,
            "大屏",
            [
                new("就业", jobs.Origin),
                new("就业热力", (jobs with { As = "heat" }).Origin),
                new("就业排名", new RankingState { Indicators = ["new-jobs"] }.Origin),
                new("托位排名", new RankingState { Indicators = ["nursery-places"] }.Origin),
            ],
            CancellationToken.None
        );
        var problem =
            made.Problem
            ?? await views.PublishAsync(
                DemoStaff.Administrator,
                made.Code!,
                1,
                true,
                CancellationToken.None
            );
        return problem is null
            ? made.Code!
            : throw new InvalidOperationException(problem.ToString());
    }

    // Processor time so far in milliseconds: what other work on the machine does not lengthen.
    private static string Time()
    {
        using var process = Process.GetCurrentProcess();
        return FormattableString.Invariant($"time {process.TotalProcessorTime.TotalMilliseconds}");
    }

    private static string Memory()
    {
        for (var time = 0; time < 3; time++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetCurrentProcess();
        return FormattableString.Invariant($"{GC.GetTotalMemory(true)} {process.WorkingSet64}");
    }

    /// <summary>Hears of the host that the app builds, as tests of ASP.NET Core apps do.</summary>
    private sealed class HostBuilt(TaskCompletionSource<IHost> host)
        : IObserver<DiagnosticListener>,
            IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilt", Value: IHost built })
            {
                host.TrySetResult(built);
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
