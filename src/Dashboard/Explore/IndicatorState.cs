using System.Globalization;
using Dashboard.Shared;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Figures;

namespace Dashboard.Explore;

/// <summary>
/// What the address of an indicator's page says: <c>/indicators/parking-spaces?district=安庆经开区&amp;period=2022</c>.
/// </summary>
public sealed record IndicatorState
{
    /// <summary>How an address asks for one district without others beside it.</summary>
    public const string Alone = "-";

    private const char Between = ',';

    /// <summary>The indicator, by code or name.</summary>
    public required string Code { get; init; }

    /// <summary>The district that matters, by name or code; null for none.</summary>
    public string? District { get; init; }

    /// <summary>The districts beside it, by name or code; null where the page chooses them.</summary>
    public IReadOnlyList<string>? With { get; init; }

    /// <summary>The period of ranking and parts as it was written; null for the latest whole one.</summary>
    public string? Period { get; init; }

    /// <summary>Which kind of figures is drawn over time (<c>month</c>, <c>rate-year</c>); null for what there is most of.</summary>
    public string? By { get; init; }

    /// <summary>The last day drawn over time; null for the latest.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How many places of the ranking come before those shown.</summary>
    public int Skip { get; init; }

    /// <summary>The forms of the charts, as <see cref="Charts.ChartForms"/> writes them.</summary>
    public string? As { get; init; }

    /// <summary>The figure after which the table begins.</summary>
    public string? After { get; init; }

    /// <summary>"1" where figures that wait for review are shown too.</summary>
    public string? Submitted { get; init; }

    /// <summary>The day as of whose end the figures are looked at, or null for now.</summary>
    public string? Known { get; init; }

    /// <summary>Which versions are meant.</summary>
    public FigureView View => new Viewing(Submitted, Known).View;

    /// <summary>The parameters alone, with the question mark, or empty: for the addresses of downloads.</summary>
    public string Query =>
        Address.Of(
            "",
            ("district", District),
            (
                "with",
                With is null ? null
                : With.Count == 0 ? Alone
                : string.Join(Between, With)
            ),
            ("period", Period),
            ("by", By),
            ("until", Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("skip", Skip > 0 ? Skip.ToString(CultureInfo.InvariantCulture) : null),
            ("as", As),
            ("after", After),
            ("submitted", Submitted),
            ("known", Known)
        );

    public string ToUri() => $"/indicators/{Uri.EscapeDataString(Code)}{Query}";

    /// <summary>The page that a part of a briefing was taken from: its key says which line was drawn, and of where.</summary>
    public static IndicatorState Of(BriefingOrigin origin)
    {
        var state = new IndicatorState
        {
            Code = origin.Indicator ?? "",
            Period = origin.Period,
            District = Names([origin.District ?? ""]) is [var first, ..] ? first : null,
            With = Names([origin.District ?? ""]) is { Count: > 1 } names
                ? [.. names.Skip(1)]
                : null,
        };
        if (Drawn(origin) is not { } drawn)
        {
            return state;
        }

        state = state with { By = drawn.By };
        return drawn.District.Length > 0
            ? state with
            {
                District = drawn.District,
                With = [],
            }
            : state;
    }

    // time-{indicator}[-{district}]-{kind of period}[-{kind of figure}]
    private static (string District, string By)? Drawn(BriefingOrigin origin)
    {
        var start = $"time-{origin.Indicator}";
        if (!origin.Key.StartsWith(start + "-", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = origin.Key[start.Length..];
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            foreach (var every in Enum.GetValues<PeriodKind>())
            {
                var end =
                    "-"
                    + EnumCode.Of(every)
                    + (kind == FigureKind.Actual ? "" : "-" + EnumCode.Of(kind));
                if (rest.EndsWith(end, StringComparison.Ordinal))
                {
                    return (rest[..^end.Length].TrimStart('-'), new Strand(kind, every).Code);
                }
            }
        }

        return null;
    }

    /// <summary>Reads what the address says; what cannot be read counts as not said.</summary>
    public static IndicatorState Read(
        string code,
        string? district,
        string[]? with,
        string? period,
        string? by,
        string? until,
        string? skip
    ) =>
        new()
        {
            Code = code,
            District = Said(district),
            With = Names(with),
            Period = Said(period),
            By = Said(by),
            Until = DateOnly.TryParseExact(
                until,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day
                : null,
            Skip =
                int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var places)
                && places < 100_000
                    ? places
                    : 0,
        };

    // Boxes of a form say each name by itself, links all in one.
    private static IReadOnlyList<string>? Names(IEnumerable<string>? said)
    {
        if (said is null)
        {
            return null;
        }

        var names = said.SelectMany(one =>
                one.Split(
                    Between,
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
            )
            .Distinct()
            .ToList();
        return names.Count == 0 ? null : [.. names.Where(name => name != Alone)];
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>Two states are the same where their addresses are.</summary>
    public bool Equals(IndicatorState? other) => other is not null && ToUri() == other.ToUri();

    public override int GetHashCode() => ToUri().GetHashCode(StringComparison.Ordinal);
}
