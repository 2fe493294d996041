using System.Globalization;
using Dashboard.Shared;
using Dashboard.Storage.Briefings;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Comparing;

/// <summary>
/// What the address of a ranking says:
/// <c>/ranking?indicator=新增就业人数,信访件数&amp;weight=2,1&amp;within=示例市&amp;period=2022</c>.
/// </summary>
public sealed record RankingState
{
    public const string Path = "/ranking";

    /// <summary>The key under which the one chart of the page can be downloaded.</summary>
    public const string ChartKey = "ranking";

    /// <summary>How an address asks for what is done of what was to be done, in percent.</summary>
    public const string Completion = "completion";

    /// <summary>Indicators, by name or code; several make a scorecard.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>How much each counts, in their order; one that is not said counts once.</summary>
    public IReadOnlyList<string> Weights { get; init; } = [];

    /// <summary>The district whose districts are ranked; null for all of a level.</summary>
    public string? Within { get; init; }

    /// <summary>The level ranked (<see cref="DistrictLevel"/>); null where the page chooses.</summary>
    public string? Level { get; init; }

    public string? Period { get; init; }

    /// <summary>By what: values, or <see cref="Completion"/>.</summary>
    public string? By { get; init; }

    /// <summary>What values are divided by, as a comparison says it.</summary>
    public string? Per { get; init; }

    /// <summary>How many places come before those shown.</summary>
    public string? Skip { get; init; }

    public string Query =>
        Address.Of(
            "",
            ("indicator", NameList.Write(Indicators)),
            ("weight", NameList.Write(Weights)),
            ("within", Within),
            ("level", Level),
            ("period", Period),
            ("by", By),
            ("per", Per),
            ("skip", Skip)
        );

    public string ToUri() => Path + Query;

    /// <summary>How many places come before those shown; 0 for what is no number.</summary>
    public int Skipped =>
        int.TryParse(Skip, NumberStyles.None, CultureInfo.InvariantCulture, out var skip)
        && skip < 100_000
            ? skip
            : 0;

    /// <summary>What a part of a briefing stands on: the whole address is its key.</summary>
    public BriefingOrigin Origin => new(null, null, null, ChartKey + Query);

    public static RankingState Read(
        string?[]? indicator,
        string?[]? weight,
        string? within,
        string? level,
        string? period,
        string? by,
        string? per,
        string? skip
    ) =>
        new()
        {
            Indicators = NameList.Read(indicator),
            // Weights may be alike: 1,1,2 are three.
            Weights =
            [
                .. (weight ?? [])
                    .SelectMany(one =>
                        (one ?? "").Split([',', '，'], StringSplitOptions.TrimEntries)
                    )
                    .Where(one => one.Length > 0)
                    .Take(CompareChoice.MostIndicators),
            ],
            Within = Said(within),
            Level = Said(level),
            Period = Said(period),
            By = Said(by),
            Per = Said(per),
            Skip = Said(skip),
        };

    /// <summary>The ranking that a part of a briefing was taken from; null where it comes from elsewhere.</summary>
    public static RankingState? From(string key)
    {
        if (!key.StartsWith(ChartKey + "?", StringComparison.Ordinal))
        {
            return null;
        }

        var query = QueryHelpers.ParseQuery(key[ChartKey.Length..]);
        return Read(
            [Of("indicator")],
            [Of("weight")],
            Of("within"),
            Of("level"),
            Of("period"),
            Of("by"),
            Of("per"),
            Of("skip")
        );

        string? Of(string name) => query.TryGetValue(name, out var value) ? value[0] : null;
    }

    private static string? Said(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Two states are the same where their addresses are.</summary>
    public bool Equals(RankingState? other) => other is not null && ToUri() == other.ToUri();

    public override int GetHashCode() => ToUri().GetHashCode(StringComparison.Ordinal);
}
