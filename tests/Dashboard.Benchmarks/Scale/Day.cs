namespace Dashboard.Benchmarks.Scale;

/// <summary>What came out of a day.</summary>
/// <param name="StaffBusy">The cores of staff in their busiest hour.</param>
/// <param name="ViewsBusy">The cores of viewers in their busiest hour.</param>
/// <param name="WriterBusy">The one writer in its busiest hour.</param>
/// <param name="View">A page that somebody goes to, to its end.</param>
/// <param name="Renewal">A page that asks for itself again after a change: its reader sees the old one meanwhile.</param>
/// <param name="Interaction">A key or click.</param>
/// <param name="Sent">A deed, to its commit.</param>
internal sealed record DayOutcome(
    double StaffBusy,
    double ViewsBusy,
    double WriterBusy,
    Times View,
    Times Renewal,
    Times Interaction,
    Times Sent
);

/// <summary>
/// The 5th of a month from 8 to 18, second by second: what arrives does so at random (Poisson), waits for a core, and what
/// is written waits for the one writer besides.
/// </summary>
internal sealed class Day(Setting setting, int seed)
{
    private const int Hour = 3_600;

    private enum Job
    {
        View,
        Renewal,
        Interaction,
        Deed,
        Import,
    }

    private readonly Random _random = new(seed);
    private readonly Cores _staff = new(setting.Cores - setting.ForViews);
    private readonly Cores _writer = new(1);
    private readonly List<(double At, Job Job, int Address)> _arriving = [];
    private readonly Times _view = new();
    private readonly Times _renewal = new();
    private readonly int[] _madeIn = new int[setting.Load.Addresses];
    private readonly Times _interaction = new();
    private readonly Times _sent = new();
    private Cores _views = null!;
    private double _lastTold;
    private int _version = 1;
    private bool _isChanged;

    public DayOutcome Run()
    {
        _views = setting.ForViews > 0 ? new(setting.ForViews) : _staff;
        var (staff, views, writer) = (0.0, 0.0, 0.0);
        for (var hour = 0; hour < Province.Hours.Count; hour++)
        {
            var before = (_staff.Worked, Views: _views.Worked, Writer: _writer.Worked);
            for (var second = 0; second < Hour; second++)
            {
                Arrive(hour, (hour * Hour) + second);
                Work((hour * Hour) + second + 1);
            }

            staff = Math.Max(staff, _staff.Busy(before.Worked, Hour));
            views = Math.Max(views, _views.Busy(before.Views, Hour));
            writer = Math.Max(writer, _writer.Busy(before.Writer, Hour));
        }

        return new(staff, views, writer, _view, _renewal, _interaction, _sent);
    }

    private void Arrive(int hour, double at)
    {
        var load = setting.Load;
        var figures = load.FiguresPerSecond(hour);
        var byFile = 1 - load.ByForm - load.ByGrid;
        Add(Job.Interaction, figures * load.ByForm * load.FormInteractions, at);
        Add(Job.Interaction, figures * load.ByGrid * load.GridInteractions, at);
        Add(Job.Deed, figures * load.ByForm, at);
        Add(Job.Deed, figures * load.ByGrid / load.GridRows, at);
        Add(Job.Import, figures * byFile / load.FileRows, at);
        var approvals = Count(figures / load.ApprovedTogether);
        Add(Job.Deed, approvals, at, isExact: true);
        Add(Job.View, load.ViewersIn(hour) / load.ViewEvery * (1 - setting.Held), at);
        Renew(approvals, load.ViewersIn(hour), at);
    }

    // Each change makes every open page ask for itself again; the first of each address has it made, the others get that.
    private void Renew(int changes, double viewers, double at)
    {
        _isChanged |= changes > 0;
        if (!_isChanged || at - _lastTold < setting.Gathered)
        {
            return;
        }

        _version++;
        (_isChanged, _lastTold) = (false, at);

        // Pages of one address are alike: so many different ones are open among so many viewers.
        var addresses = setting.Load.Addresses;
        var open = (int)(addresses * (1 - Math.Pow(1 - (1.0 / addresses), viewers)));
        for (var address = 0; address < open; address++)
        {
            Put(at + (_random.NextDouble() * setting.Spread), Job.Renewal, address);
        }

        var others = Math.Max(0, viewers - open) * (1 - setting.Held);
        _views.Take(at, others * Measured.CachedView / 1_000);
    }

    // What comes later than this second waits for its own.
    private void Put(double at, Job job, int address) => _arriving.Add((at, job, address));

    private void Add(Job job, double rate, double at, bool isExact = false)
    {
        for (var left = isExact ? (int)rate : Count(rate); left > 0; left--)
        {
            Put(at + _random.NextDouble(), job, _random.Next(setting.Load.Addresses));
        }
    }

    private void Work(double until)
    {
        _arriving.Sort();
        var due = _arriving.FindIndex(job => job.At >= until) is var first and >= 0
            ? first
            : _arriving.Count;
        foreach (var (at, job, address) in _arriving.Take(due))
        {
            switch (job)
            {
                case Job.View:
                    _view.Add(_views.Take(at, View(address) / 1_000) - at);
                    break;
                case Job.Renewal:
                    _renewal.Add(_views.Take(at, View(address) / 1_000) - at);
                    break;
                case Job.Interaction:
                    _interaction.Add(_staff.Take(at, Measured.Interaction / 1_000) - at);
                    break;
                case Job.Deed:
                    _sent.Add(Written(at, Measured.Deed / 1_000) - at);
                    break;
                case Job.Import:
                    _sent.Add(
                        Written(at, Measured.ImportedRow * setting.Load.FileRows / 1_000) - at
                    );
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        _arriving.RemoveRange(0, due);
    }

    // A core while the writer writes: what was measured is both together.
    private double Written(double at, double seconds) =>
        _writer.Take(_staff.Take(at, seconds) - seconds, seconds);

    // Made once in each version of the data, and from then on given from the cache.
    private double View(int address)
    {
        if (_madeIn[address] == _version)
        {
            return Measured.CachedView;
        }

        _madeIn[address] = _version;
        var which = _random.NextDouble();
        foreach (var (_, share, core) in Measured.Views)
        {
            which -= share;
            if (which <= 0)
            {
                return core;
            }
        }

        return Measured.Views[^1].Core;
    }

    // Poisson, by its own definition for small rates and by the normal for large ones.
    private int Count(double rate)
    {
        if (rate > 50)
        {
            var normal =
                Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble()))
                * Math.Cos(2 * Math.PI * _random.NextDouble());
            return Math.Max(0, (int)Math.Round(rate + (Math.Sqrt(rate) * normal)));
        }

        var (count, product, end) = (0, _random.NextDouble(), Math.Exp(-rate));
        while (product > end)
        {
            count++;
            product *= _random.NextDouble();
        }

        return count;
    }
}
