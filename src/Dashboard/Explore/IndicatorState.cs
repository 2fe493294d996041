using System.Globalization;
using Dashboard.Boards;
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

    private const string DayOfAddress = "yyyy-MM-dd";
    private const string DayOfKey = "yyyyMMdd";
    private const string From = "-after-";
    private const string Till = "-until-";

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
            ("until", Until?.ToString(DayOfAddress, CultureInfo.InvariantCulture)),
            ("skip", Skip > 0 ? Skip.ToString(CultureInfo.InvariantCulture) : null),
            ("as", As),
            ("after", After),
            ("submitted", Submitted),
            ("known", Known)
        );

    public string ToUri() => $"/indicators/{Uri.EscapeDataString(Code)}{Query}";

    /// <summary>What a part of a briefing stands on; <see cref="Of"/> finds the page again.</summary>
    public static BriefingOrigin OriginOf(IndicatorAnswer answer)
    {
        var drawn = answer.Drawn.Select(district => district.Code);
        return new(
            string.Join(Between, answer.Focus is null ? drawn.Prepend(Alone) : drawn),
            answer.Period?.ToString(),
            answer.Indicator.Code
        );
    }

    /// <summary>A chart's key where not the first places or not the latest times are drawn.</summary>
    public static string KeyOf(string key, int skip, DateOnly? until) =>
        key
        + (skip > 0 ? string.Create(CultureInfo.InvariantCulture, $"{From}{skip}") : "")
        + (until is { } day ? Till + day.ToString(DayOfKey, CultureInfo.InvariantCulture) : "");

    /// <summary>The page that a part of a briefing was taken from: its key says which line was drawn, of where and until when.</summary>
    public static IndicatorState Of(BriefingOrigin origin)
    {
        var names = Split([origin.District ?? ""]);
        var state = new IndicatorState
        {
            Code = origin.Indicator ?? "",
            Period = origin.Period,
            District = names is [var first, ..] && first != Alone ? first : null,
            With = names.Count > 1 ? [.. names.Skip(1)] : null,
        };
        if (origin.Key.LastIndexOf(From, StringComparison.Ordinal) is > 0 and var from)
        {
            return state with { Skip = Places(origin.Key[(from + From.Length)..]) };
        }

        if (
            origin.Key.LastIndexOf(Till, StringComparison.Ordinal) is > 0 and var till
            && Day(origin.Key[(till + Till.Length)..], DayOfKey) is { } until
        )
        {
            state = state with { Until = until };
            origin = origin with { Key = origin.Key[..till] };
        }

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
            Until = Day(until, DayOfAddress),
            Skip = Places(skip),
        };

    private static DateOnly? Day(string? text, string form) =>
        DateOnly.TryParseExact(
            text,
            form,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static int Places(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var places)
        && places < 100_000
            ? places
            : 0;

    // Boxes of a form say each name by itself, links all in one.
    private static IReadOnlyList<string>? Names(IEnumerable<string>? said)
    {
        var names = Split(said ?? []);
        return names.Count == 0 ? null : [.. names.Where(name => name != Alone)];
    }

    private static List<string> Split(IEnumerable<string> said) =>
        [
            .. said.SelectMany(one =>
                    one.Split(
                        Between,
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    )
                )
                .Distinct(),
        ];

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>Two states are the same where their addresses are.</summary>
    public bool Equals(IndicatorState? other) => other is not null && ToUri() == other.ToUri();

    public override int GetHashCode() => ToUri().GetHashCode(StringComparison.Ordinal);
}
