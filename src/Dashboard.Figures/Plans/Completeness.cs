using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Plans;

/// <summary>How much of what was due is in, and in time.</summary>
/// <param name="Due">应报: how many were due.</param>
/// <param name="In">已报: how many of them are in, late ones included.</param>
/// <param name="Late">迟报: how many of those came after the due day.</param>
public sealed record Completeness(int Due, int In, int Late)
{
    /// <summary>Nothing was due.</summary>
    public static Completeness None { get; } = new(0, 0, 0);

    /// <summary>未报: how many have not come.</summary>
    public int Missing => Due - In;

    /// <summary>完成率: what is in, in percent of what was due; null where nothing was.</summary>
    public decimal? Percent => Share(In);

    /// <summary>及时率: what is in and in time, in percent of what was due; null where nothing was.</summary>
    public decimal? PercentInTime => Share(In - Late);

    /// <summary>Both together.</summary>
    public static Completeness operator +(Completeness one, Completeness other) =>
        new(one.Due + other.Due, one.In + other.In, one.Late + other.Late);

    /// <summary>
    /// Summed up the tree: for each district that was asked for something, or has one below that was, its own and all
    /// below it, in the tree's order.
    /// </summary>
    public static IReadOnlyList<DistrictCompleteness> UpTheTree(
        DistrictTree districts,
        IReadOnlyDictionary<string, Completeness> own
    )
    {
        var sums = new Dictionary<string, Completeness>();
        foreach (var (code, one) in own)
        {
            if (districts.Find(code) is { } district)
            {
                foreach (var step in districts.Path(district))
                {
                    sums[step.Code] = sums.GetValueOrDefault(step.Code, None) + one;
                }
            }
        }

        return
        [
            .. districts
                .All.Where(district => sums.ContainsKey(district.Code))
                .Select(district => new DistrictCompleteness(district, sums[district.Code])),
        ];
    }

    // Cut off, not rounded: 100 % is said only where everything is there.
    private decimal? Share(int part) => Due == 0 ? null : decimal.Floor(part * 1000m / Due) / 10m;
}

/// <summary>How much is in of a district and all below it.</summary>
/// <param name="District">The district.</param>
/// <param name="Sum">Its own and all below it.</param>
public sealed record DistrictCompleteness(District District, Completeness Sum);
