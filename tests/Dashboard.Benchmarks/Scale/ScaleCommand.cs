using System.Globalization;

namespace Dashboard.Benchmarks.Scale;

/// <summary>
/// <c>scale</c>: a province on the 5th of a month, simulated from what was measured here. It says where the first bottleneck
/// lies and what moves it; src/docs/scale.md quotes it. Nothing is measured by it.
/// </summary>
internal static class ScaleCommand
{
    private const int Seed = 20261122;
    private const double NoEnd = 60;

    public static int Run()
    {
        Write(
            $"| one | costs | from |",
            $"| --- | ---: | --- |",
            $"| view made, in the mix | {Mix:N1} ms of a core | Viewing |",
            $"| view from cache | {Measured.CachedView:N2} ms of a core | Viewing |",
            $"| key or click of staff | ≤ {Measured.Interaction:N0} ms of a core | Staff |",
            $"| deed | ≤ {Measured.Deed:N1} ms of the one writer | Backup and restore |",
            $"| row of a file | {Measured.ImportedRow:N2} ms of the one writer | Import |",
            $""
        );
        Write(
            $"| what it runs on | cores busy | viewers' cores busy | writer busy | page p95 | renewed p95 | key p95 | sent p95 |",
            $"| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
        );
        foreach (var setting in Settings())
        {
            var day = new Day(setting, Seed).Run();
            Write(
                $"| {setting.Name} | {day.StaffBusy:P0} | {(setting.ForViews > 0 ? day.ViewsBusy.ToString("P0", CultureInfo.InvariantCulture) : "")} | {day.WriterBusy:P0} | {Said(day.View)} | {Said(day.Renewal)} | {Said(day.Interaction)} | {Said(day.Sent)} |"
            );
        }

        var usual = new Province();
        Write(
            $"",
            $"| room | |",
            $"| --- | ---: |",
            $"| circuits open in the busiest hour | {usual.Circuits:N0} |",
            $"| memory for them, GB | {usual.Circuits * Measured.Circuit / 1_024:N1} |",
            $"| memory for {usual.Viewers:N0} open viewing pages, GB | {usual.Viewers * Measured.OpenPage / 1_048_576:N2} |",
            $"| 50,000,000 figures on disk, GB | {50 * Measured.MillionFigures / 1_024:N0} |",
            $"",
            Check()
        );
        return 0;
    }

    private static double Mix => Measured.Views.Sum(view => view.Share * view.Core);

    private static IEnumerable<Setting> Settings()
    {
        var province = new Province();
        var city = province with { Clerks = 1_250, Viewers = 300, Addresses = 100 };
        var district = province with { Clerks = 100, Viewers = 50, Addresses = 20 };
        var typed = province with { ByForm = 1, ByGrid = 0 };
        yield return new("a district, 2 cores", 2, 0, district);
        yield return new("a city, 2 cores", 2, 0, city);
        yield return new("a city, 8 cores", 8, 0, city);
        yield return new("the province, 16 cores", 16, 0, province);
        yield return new("64 cores", 64, 0, province);
        yield return new("16 + 64 for viewers", 80, 64, province);
        yield return new("16 + 64, pages stand for 10 s", 80, 64, province) { Gathered = 10 };
        yield return new("8 + 8, pages stand for 30 s", 16, 8, province) { Gathered = 30 };
        var spread = new Setting("8 + 8, 30 s, asked for over 20 s", 16, 8, province)
        {
            Gathered = 30,
            Spread = 20,
        };
        yield return spread;
        yield return spread with
        {
            Name = "the same, a CDN answers 90 %",
            Held = 0.9,
        };
        yield return spread with
        {
            Name = "the same, all typed in forms",
            Load = typed,
        };
        yield return spread with
        {
            Name = "24 + 8, all typed in forms",
            Cores = 32,
            Load = typed,
        };
        yield return spread with
        {
            Name = "48 + 8, twice as many clerks, all in forms",
            Cores = 56,
            Load = typed with { Clerks = 40_000 },
        };
    }

    private static string Said(Times times)
    {
        var seconds = times.Percentile(0.95);
        return seconds > NoEnd ? "the queue grows"
            : seconds < 0.001 ? "< 1 ms"
            : string.Create(CultureInfo.InvariantCulture, $"{seconds * 1_000:N0} ms");
    }

    // Random arrivals, equal jobs, one core: what Pollaczek and Khinchine worked out.
    private static FormattableString Check()
    {
        const double busy = 0.8;
        const int jobs = 2_000_000;
        var (random, core, at, waited) = (new Random(Seed), new Cores(1), 0.0, 0.0);
        for (var job = 0; job < jobs; job++)
        {
            at -= Math.Log(1 - random.NextDouble()) / busy;
            waited += core.Take(at, 1) - at - 1;
        }

        return $"Check: one core, {busy:P0} busy with equal jobs: a job waits {waited / jobs:N2} of its own length; by the formula {busy / (2 * (1 - busy)):N2}.";
    }

    private static void Write(params FormattableString[] lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(FormattableString.Invariant(line));
        }
    }
}
