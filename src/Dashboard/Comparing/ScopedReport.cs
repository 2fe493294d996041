namespace Dashboard.Comparing;

/// <summary>
/// A district that reported an indicator, but never of itself as a whole: only 非公企业, only 兼职. It is not compared, and it
/// is not said to have reported nothing.
/// </summary>
/// <param name="District">The district.</param>
/// <param name="Scopes">What it reported of, at most so many as can be named.</param>
public sealed record ScopedReport(District District, IReadOnlyList<string> Scopes)
{
    private const int MostNamed = 4;

    /// <summary>Those of <paramref name="missing"/> that <paramref name="read"/> has something of.</summary>
    public static IReadOnlyList<ScopedReport> Among(
        IEnumerable<District> missing,
        IEnumerable<Figure> read,
        IEnumerable<Indicator> indicators
    )
    {
        var codes = indicators
            .Select(indicator => indicator.Code)
            .ToHashSet(StringComparer.Ordinal);
        var scopes = read.Where(figure =>
                figure is { Kind: FigureKind.Actual, Scope.Length: > 0 }
                && codes.Contains(figure.Indicator)
            )
            .ToLookup(figure => figure.District, figure => figure.Scope, StringComparer.Ordinal);
        return
        [
            .. missing
                .Where(district => scopes.Contains(district.Code))
                .Select(district => new ScopedReport(
                    district,
                    [.. scopes[district.Code].Distinct(StringComparer.Ordinal).Take(MostNamed)]
                )),
        ];
    }
}
