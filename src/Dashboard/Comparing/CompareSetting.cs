using Dashboard.Boards;
using Dashboard.Storage.Figures;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>Something that an address asks for and that cannot be done, as a sentence with its places filled in later.</summary>
internal sealed record SettingNote(string Text, params IReadOnlyList<object> Values)
{
    public string In(Words words) => words.Format(Text, [.. Values]);
}

/// <summary>What the page chooses where the address does not say, and where what it says cannot be: form, districts, periods, kind of figures.</summary>
internal sealed record CompareSetting
{
    // Of its own accord the page draws what has a colour each.
    private const int DrawnUnasked = 6;

    private const int RankedUnasked = 24;

    public required CompareForm Form { get; init; }

    public required IReadOnlyList<District> Districts { get; init; }

    /// <summary>The kind of figures over time; null where none can be joined.</summary>
    public Strand? Strand { get; init; }

    /// <summary>All that there is of the districts.</summary>
    public IReadOnlyList<Strand> Strands { get; init; } = [];

    /// <summary>The period looked at, where it is not drawn over time.</summary>
    public required Period At { get; init; }

    /// <summary>The period before it, for what goes from one to the other.</summary>
    public Period? Before { get; init; }

    public IReadOnlyList<SettingNote> Notes { get; init; } = [];

    /// <summary>The kind of figures.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>Whether all times are drawn rather than one or two.</summary>
    public bool IsOverTime { get; init; }

    public static CompareSetting Of(
        CompareChoice choice,
        IReadOnlyList<IndicatorCoverage> there,
        Catalogue catalogue,
        Period at
    )
    {
        var notes = new List<SettingNote>();
        var form = Drawn(choice, notes);
        var isOverTime = form switch
        {
            CompareForm.Line or CompareForm.Multiples => true,
            CompareForm.Heat => choice.Indicators.Count == 1,
            _ => false,
        };
        var districts = Fitting(
            choice.Districts.Count > 0 ? choice.Districts : Usual(form, there, catalogue),
            !isOverTime ? CompareChoice.MostDistricts
                : form == CompareForm.Heat ? CompareChoice.MostPeriods
                : Math.Max(1, CompareChoice.MostLines / choice.Indicators.Count),
            notes
        );
        var codes = districts.Select(district => district.Code).ToHashSet();
        var strands = Strand
            .Of(
                there.SelectMany(one => one.Series).Where(series => codes.Contains(series.District))
            )
            .Select(one => one.Strand)
            .Where(strand => strand.IsDrawn)
            .ToList();
        var strand = choice.By is { } by
            ? strands.Find(one => one.Kind == by.Kind && one.Every == by.Every)
            : strands.FirstOrDefault();
        if (choice.By is not null && strand is null)
        {
            notes.Add(new("这里没有所选的这种期间的数，已改看最多的一种。"));
            strand = strands.FirstOrDefault();
        }

        var kind = strand?.Kind is FigureKind.Rate or FigureKind.Target
            ? strand.Kind
            : FigureKind.Actual;
        return new()
        {
            Form = form,
            Districts = districts,
            Strand = strand,
            Strands = strands,
            At = at,
            Before =
                form != CompareForm.Slope ? null
                : choice.Periods.Count > 1 ? choice.Periods[0]
                : RankLines.PeriodBefore(at),
            Notes = notes,
            Kind = kind,
            IsOverTime = isOverTime,
        };
    }

    private static IReadOnlyList<District> Fitting(
        IReadOnlyList<District> districts,
        int most,
        List<SettingNote> notes
    )
    {
        if (districts.Count <= most)
        {
            return districts;
        }

        notes.Add(
            new(
                "一张图最多画{0}个区划，其余{1}个没有画；可用高低排列或排名看全部。",
                most,
                districts.Count - most
            )
        );
        return [.. districts.Take(most)];
    }

    // What was asked for where it can be, else what says most of what was chosen.
    private static CompareForm Drawn(CompareChoice choice, List<SettingNote> notes)
    {
        var count = choice.Indicators.Count;
        switch (choice.Form)
        {
            case CompareForm.Scatter when count != 2:
                notes.Add(new("散点图要正好两项指标，现在有{0}项；已换一种画法。", count));
                break;
            case CompareForm.Rank when count > 1:
                notes.Add(new("高低排列一次看一项指标；几项一起的，见热力表和排名页的评分。"));
                break;
            case CompareForm.Slope when count > 1:
                notes.Add(new("前后两期的图一次看一项指标；几项一起的，见热力表。"));
                break;
            case { } asked:
                return asked;
        }

        return count > 1 ? CompareForm.Heat
            : choice.Periods.Count == 2 ? CompareForm.Slope
            : choice.Periods.Count == 1 ? CompareForm.Rank
            : CompareForm.Line;
    }

    private static IReadOnlyList<District> Usual(
        CompareForm form,
        IReadOnlyList<IndicatorCoverage> there,
        Catalogue catalogue
    )
    {
        var figures = there
            .SelectMany(one => one.Series)
            .Where(series => !series.IsSite)
            .GroupBy(series => series.District)
            .ToDictionary(
                district => district.Key,
                district => district.Sum(series => series.Figures)
            );
        var reporting = figures.Keys.Select(catalogue.District).ToList();
        var level = ComparedLevel.Among(reporting);
        return
        [
            .. reporting
                .Where(district => district.Level == level)
                .OrderByDescending(district => figures[district.Code])
                .ThenBy(district => district.Code, StringComparer.Ordinal)
                .Take(form is CompareForm.Line or CompareForm.Slope ? DrawnUnasked : RankedUnasked),
        ];
    }
}
