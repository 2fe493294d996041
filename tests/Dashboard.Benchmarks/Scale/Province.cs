namespace Dashboard.Benchmarks.Scale;

/// <summary>What a province does on the 5th of a month. These are assumptions, one a line; the rest is measured.</summary>
internal sealed record Province
{
    /// <summary>People who enter figures that day.</summary>
    public int Clerks { get; init; } = 20_000;

    /// <summary>Figures each of them enters.</summary>
    public int FiguresEach { get; init; } = 50;

    /// <summary>The part typed one by one, each a deed.</summary>
    public double ByForm { get; init; } = 0.2;

    /// <summary>The part typed into grids; the rest comes in files.</summary>
    public double ByGrid { get; init; } = 0.5;

    /// <summary>Figures a grid sends at once.</summary>
    public int GridRows { get; init; } = 25;

    /// <summary>Rows of a file.</summary>
    public int FileRows { get; init; } = 200;

    /// <summary>Keys and clicks that reach the server for a figure of a form: 14 to 28 were counted.</summary>
    public int FormInteractions { get; init; } = 20;

    /// <summary>Fields of a row that reach the server.</summary>
    public int GridInteractions { get; init; } = 4;

    /// <summary>Figures a reviewer approves at once; each such deed moves the version of all pages.</summary>
    public int ApprovedTogether { get; init; } = 50;

    /// <summary>Pages that are looked at in the busiest hour, all open at once.</summary>
    public int Viewers { get; init; } = 5_000;

    /// <summary>How often each of them goes to another page, in seconds.</summary>
    public double ViewEvery { get; init; } = 60;

    /// <summary>How many different pages they look at: about the districts there are.</summary>
    public int Addresses { get; init; } = 1_500;

    /// <summary>How long a clerk's page stays open, in hours.</summary>
    public double PageHours { get; init; } = 0.75;

    /// <summary>The part of the day's work in each hour from 8 to 18.</summary>
    public static IReadOnlyList<double> Hours { get; } =
    [0.06, 0.15, 0.17, 0.10, 0.03, 0.04, 0.14, 0.14, 0.11, 0.06];

    /// <summary>Figures entered a second in an hour of the day.</summary>
    public double FiguresPerSecond(int hour) => Clerks * FiguresEach * Hours[hour] / 3_600;

    /// <summary>Viewers in an hour of the day.</summary>
    public double ViewersIn(int hour) => Viewers * Hours[hour] / Hours.Max();

    /// <summary>Circuits open in the busiest hour, by Little's law.</summary>
    public double Circuits => Clerks * Hours.Max() * PageHours;
}

/// <summary>What it runs on.</summary>
/// <param name="Name">What is different from the one before.</param>
/// <param name="Cores">Cores of all machines together.</param>
/// <param name="ForViews">How many of them serve viewers alone; 0 where all share them.</param>
/// <param name="Load">What is done.</param>
internal sealed record Setting(string Name, int Cores, int ForViews, Province Load)
{
    /// <summary>Seconds for which pages stay as they are while figures change; 0 as it is today: each change is shown at once.</summary>
    public double Gathered { get; init; }

    /// <summary>Seconds over which open pages ask again after a change; today they all do at once.</summary>
    public double Spread { get; init; } = 0.2;

    /// <summary>The part of the pages asked for that a CDN answers, as far as it may.</summary>
    public double Held { get; init; }
}
