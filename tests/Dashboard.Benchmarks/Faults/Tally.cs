namespace Dashboard.Benchmarks.Faults;

/// <summary>What a scenario came to.</summary>
internal sealed class Tally(string scenario)
{
    private readonly List<double> _recoveries = [];

    /// <summary>How often it was killed, or a fault was made.</summary>
    public int Tried { get; set; }

    /// <summary>Deeds that were answered with "saved".</summary>
    public int Acknowledged { get; set; }

    /// <summary>Acknowledged deeds that are not there.</summary>
    public int Lost { get; set; }

    /// <summary>Deeds of which a part is there.</summary>
    public int Half { get; set; }

    /// <summary>Files that SQLite or our own rules find wrong.</summary>
    public int Unsound { get; set; }

    public bool IsClean => Lost + Half + Unsound == 0;

    public void Recovered(TimeSpan time) => _recoveries.Add(time.TotalSeconds);

    public override string ToString()
    {
        var sorted = _recoveries.Order().ToList();
        var recovery =
            sorted.Count == 0
                ? "– | –"
                : FormattableString.Invariant(
                    $"{sorted[sorted.Count / 2]:0.00} | {sorted[^1]:0.00}"
                );
        return FormattableString.Invariant(
            $"| {scenario} | {Tried} | {Acknowledged} | {Lost} | {Half} | {Unsound} | {recovery} |"
        );
    }
}
