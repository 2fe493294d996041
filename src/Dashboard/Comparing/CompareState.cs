using Dashboard.Shared;
using Dashboard.Storage.Briefings;

namespace Dashboard.Comparing;

/// <summary>
/// What the address of a comparison says:
/// <c>/compare?indicator=停车位总数&amp;district=南谯区,琅琊区&amp;period=2021,2022&amp;as=slope</c>.
/// </summary>
public sealed record CompareState
{
    public const string Path = "/compare";

    /// <summary>The key under which the one chart of the page can be downloaded.</summary>
    public const string ChartKey = "compare";

    /// <summary>Indicators, by name or code.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Districts, by name or code; none where the page chooses.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];

    /// <summary>Periods as they were written; none for the latest whole one, or for all times of a line.</summary>
    public IReadOnlyList<string> Periods { get; init; } = [];

    /// <summary>How it is drawn (<see cref="CompareForm"/>); null where the page chooses.</summary>
    public string? As { get; init; }

    /// <summary>What values are divided by: an indicator, and behind @ per how many of its units.</summary>
    public string? Per { get; init; }

    /// <summary>Against what values are held (<see cref="CompareBase"/>).</summary>
    public string? Base { get; init; }

    /// <summary>Which kind of figures (<c>month</c>, <c>rate-year</c>), as <see cref="Boards.Strand"/> writes it.</summary>
    public string? By { get; init; }

    /// <summary>The parameters alone, with the question mark, or empty.</summary>
    public string Query =>
        Address.Of(
            "",
            ("indicator", NameList.Write(Indicators)),
            ("district", NameList.Write(Districts)),
            ("period", NameList.Write(Periods)),
            ("as", As),
            ("per", Per),
            ("base", Base),
            ("by", By)
        );

    public string ToUri() => Path + Query;

    /// <summary>What a part of a briefing stands on: the whole address is its key.</summary>
    public BriefingOrigin Origin => new(null, null, null, ChartKey + Query);

    public static CompareState Read(
        string?[]? indicator,
        string?[]? district,
        string?[]? period,
        string? form,
        string? per,
        string? against,
        string? by
    ) =>
        new()
        {
            Indicators = NameList.Read(indicator),
            Districts = NameList.Read(district),
            Periods = NameList.Read(period),
            As = Said(form),
            Per = Said(per),
            Base = Said(against),
            By = Said(by),
        };

    /// <summary>The comparison that a part of a briefing was taken from; null where it comes from elsewhere.</summary>
    public static CompareState? From(string key)
    {
        if (!key.StartsWith(ChartKey + "?", StringComparison.Ordinal))
        {
            return null;
        }

        return Read(
            [Of("indicator")],
            [Of("district")],
            [Of("period")],
            Of("as"),
            Of("per"),
            Of("base"),
            Of("by")
        );

        string? Of(string name) => Address.Parameter(key, name);
    }

    private static string? Said(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Two states are the same where their addresses are.</summary>
    public bool Equals(CompareState? other) => other is not null && ToUri() == other.ToUri();

    public override int GetHashCode() => ToUri().GetHashCode(StringComparison.Ordinal);
}
