namespace Dashboard.Shared;

/// <summary>One figure that is not today what it was known as on a past day.</summary>
/// <param name="Then">What it was, or null where it was not known yet.</param>
/// <param name="Now">What it is, or null where it is no longer there.</param>
public sealed record KnownDifference(Figure? Then, Figure? Now);

/// <summary>Looking at a page as of a past day.</summary>
internal static class KnownOn
{
    /// <summary>The end of the day that <paramref name="text"/> (2026-11-01) names on this machine's clock, in UTC.</summary>
    public static DateTime? Read(string? text) =>
        TypedDay.Read(text) is { } day && day < DateOnly.MaxValue
            ? day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Local).ToUniversalTime()
            : null;

    /// <summary>What differs between then and now, figure by figure.</summary>
    public static IReadOnlyList<KnownDifference> Differences(
        IReadOnlyList<Figure> then,
        IReadOnlyList<Figure> now
    )
    {
        var before = then.ToDictionary(figure => figure.Code);
        var after = now.ToDictionary(figure => figure.Code);
        return
        [
            .. before
                .Keys.Union(after.Keys)
                .Select(code => new KnownDifference(
                    before.GetValueOrDefault(code),
                    after.GetValueOrDefault(code)
                ))
                .Where(pair => pair.Then?.Quantity != pair.Now?.Quantity),
        ];
    }
}
