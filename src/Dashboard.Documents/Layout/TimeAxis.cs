using System.Globalization;

namespace Dashboard.Documents.Layout;

/// <summary>One place on an axis of time. A place at which nobody reported has no points.</summary>
/// <param name="At">Where it stands, in places from the first.</param>
/// <param name="Label">The period, in words.</param>
/// <param name="Short">The same without its year.</param>
/// <param name="Year">Its year, in words; empty where the label is all there is.</param>
/// <param name="Points">The value of each series.</param>
internal sealed record TimeSlot(
    double At,
    string Label,
    string Short,
    string Year,
    IReadOnlyList<ChartPoint?> Points
)
{
    /// <summary>Its time; null where places are no times that can be told apart.</summary>
    public Period? Period { get; init; }
}

/// <summary>
/// An axis of time: distances on it are distances in time. Months, quarters, halves and years have a place each, whether
/// anyone reported or not; moments and stretches of other lengths stand where they end.
/// </summary>
internal sealed class TimeAxis
{
    /// <summary>More missing places than this are not listed one by one; their room stays.</summary>
    private const int MostSlots = 600;

    private readonly PeriodKind _kind;

    /// <summary>How many places of this kind had passed since the year 0 at the first one; only for places of one length.</summary>
    private readonly int _origin;

    private TimeAxis(IReadOnlyList<TimeSlot> slots, PeriodKind kind, int origin = 0) =>
        (Slots, _kind, _origin) = (slots, kind, origin);

    private bool IsRegular => PerYear > 0;

    private int PerYear => MonthsOf(_kind) is > 0 and var months ? 12 / months : 0;

    /// <summary>The places, the earliest first.</summary>
    public IReadOnlyList<TimeSlot> Slots { get; }

    /// <summary>How many places the whole axis is wide.</summary>
    public double Width => Slots.Count == 0 ? 1 : Slots[^1].At - Slots[0].At + 1;

    /// <summary>The middle of a place between the beginning of the axis (0) and its end (1).</summary>
    public double Share(TimeSlot slot) => (slot.At + 0.5) / Width;

    /// <summary>Where a day divides the axis, between 0 and 1: before the first time that ends on it or later; null outside.</summary>
    public double? ShareBefore(DateOnly day)
    {
        var after = Slots.FirstOrDefault(slot => slot.Period?.Last >= day);
        var before = Slots.LastOrDefault(slot => slot.Period?.Last < day);
        return after is null || (before is null && day < after.Period!.First) ? null
            : before is null ? Math.Max(0, Share(after) - (0.5 / Width))
            : (Share(before) + Share(after)) / 2;
    }

    /// <summary>Whether a time lies between the two at which there should be a value and is none.</summary>
    public bool IsGap(TimeSlot earlier, TimeSlot later) =>
        IsRegular
            ? later.At - earlier.At > 1.5
            // What adds up from 1 January begins anew each year.
            : _kind == PeriodKind.YearToDate && earlier.Year != later.Year;

    /// <summary>The axis of a chart; in the order given where its labels are no times that can be told apart.</summary>
    public static TimeAxis Of(Chart chart, Language language)
    {
        var rows = LabelRow
            .Of(chart)
            .Select(row => (Row: row, row.Points.First(point => point is not null)!.Basis.Period))
            .ToList();
        var kind = rows.Count == 0 ? PeriodKind.Open : rows[0].Period.Kind;
        if (
            kind == PeriodKind.Open
            || rows.Exists(row => row.Period.Kind != kind)
            || rows.Select(row => row.Period).Distinct().Count() < rows.Count
        )
        {
            return new(
                [
                    .. rows.Select(
                        (row, index) =>
                            new TimeSlot(index, row.Row.Label, row.Row.Label, "", row.Row.Points)
                    ),
                ],
                PeriodKind.Open
            );
        }

        rows = [.. rows.OrderBy(row => row.Period.Last)];
        if (MonthsOf(kind) is not (> 0 and var months))
        {
            return new(Irregular(rows, language), kind);
        }

        var origin = Place(rows[0].Period, months);
        return new(Regular(rows, chart.Series.Count, months, language), kind, origin);
    }

    /// <summary>The words under the axis: as many as stand apart, in round steps, with the year under its first.</summary>
    /// <param name="left">Where the axis begins.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="y">The base line of the upper words.</param>
    /// <param name="size">Their height.</param>
    /// <param name="frame">The border they keep within.</param>
    public IReadOnlyList<LayoutText> Labels(
        double left,
        double width,
        double y,
        double size,
        double frame
    )
    {
        const double gap = 8;
        var (shown, isYearly) = Labelled(width / Width, size, gap);
        var upper = LayoutText.Apart(
            shown.Select(slot =>
                At(slot, isYearly && slot.Year.Length > 0 ? slot.Year : slot.Short, y)
            ),
            gap
        );
        if (isYearly)
        {
            return upper;
        }

        var years = shown
            .OrderBy(slot => slot.At)
            .Where(slot => slot.Year.Length > 0)
            .DistinctBy(slot => slot.Year)
            .Select(slot => At(slot, slot.Year, y + (size * 1.35)));
        return [.. upper, .. LayoutText.Apart(years, gap)];

        LayoutText At(TimeSlot slot, string text, double baseline) =>
            new LayoutText(
                text,
                left + (Share(slot) * width),
                baseline,
                size,
                TextRole.Soft,
                TextAnchor.Middle
            ).Between(0, frame);
    }

    private static int Place(Period period, int months) =>
        ((period.First.Year * 12) + period.First.Month - 1) / months;

    private static List<TimeSlot> Regular(
        List<(LabelRow Row, Period Period)> rows,
        int series,
        int months,
        Language language
    )
    {
        var origin = Place(rows[0].Period, months);
        var isListed = Place(rows[^1].Period, months) - origin < MostSlots;
        var slots = new List<TimeSlot>();
        foreach (var (row, period) in rows)
        {
            var at = Place(period, months) - origin;
            var missing = period;
            var before = new Stack<TimeSlot>();
            for (var place = at - 1; isListed && slots.Count > 0 && place > slots[^1].At; place--)
            {
                missing = missing.Previous()!;
                before.Push(
                    Slot(
                        place,
                        missing.ToLabel(language),
                        missing,
                        new ChartPoint?[series],
                        language
                    )
                );
            }

            slots.AddRange(before);
            slots.Add(Slot(at, row.Label, period, row.Points, language));
        }

        return slots;
    }

    private static List<TimeSlot> Irregular(
        List<(LabelRow Row, Period Period)> rows,
        Language language
    )
    {
        const double mostPlaces = 40;
        var days = rows.ConvertAll(row => (double)row.Period.Last.DayNumber);
        var span = days[^1] - days[0];
        var closest = days.Zip(days.Skip(1), (earlier, later) => later - earlier)
            .Where(distance => distance > 0)
            .DefaultIfEmpty(1)
            .Min();
        var unit = Math.Max(closest, span / mostPlaces);
        return
        [
            .. rows.Zip(
                days,
                (row, day) =>
                    Slot(
                        (day - days[0]) / unit,
                        row.Row.Label,
                        row.Period,
                        row.Row.Points,
                        language
                    )
            ),
        ];
    }

    private static TimeSlot Slot(
        double at,
        string label,
        Period period,
        IReadOnlyList<ChartPoint?> points,
        Language language
    )
    {
        // A label that says more than its period stays whole.
        if (label != period.ToLabel(language))
        {
            return new(at, label, label, "", points) { Period = period };
        }

        var number = period.Last.Year.ToString(CultureInfo.InvariantCulture);
        var year = DocumentWords.Format(language, "{0}年", number);
        var inLabel = DocumentWords.Format(language, "{0}年〔标签里〕", number);
        var without = label
            .Replace(inLabel, "", StringComparison.Ordinal)
            .Replace(DocumentWords.In(language, "截至"), "", StringComparison.Ordinal);
        return new(
            at,
            label,
            without.Length == 0 || without == number ? year : without,
            year,
            points
        )
        {
            Period = period,
        };
    }

    // The slots that get a label, the most important first, and whether each is told by its year alone.
    private (IReadOnlyList<TimeSlot> Slots, bool IsYearly) Labelled(
        double place,
        double size,
        double gap
    )
    {
        var isYearly = Slots.All(slot => slot.Short == slot.Year);
        if (!IsRegular)
        {
            return (
                Slots.Count > 2 ? [Slots[0], Slots[^1], .. Slots.Skip(1).SkipLast(1)] : Slots,
                isYearly
            );
        }

        var widest = Slots.Max(slot => GlyphWidth.Of(slot.Short, size)) + gap;
        var steps = Steps(PerYear);
        var step = steps.FirstOrDefault(step => step * place >= widest, steps[^1]);
        if (!isYearly && step >= PerYear)
        {
            // Only each year's first place is left: the year itself says it better.
            isYearly = true;
            widest = Slots.Max(slot => GlyphWidth.Of(slot.Year, size)) + gap;
            step = steps.FirstOrDefault(
                step => step >= PerYear && step * place >= widest,
                steps[^1]
            );
        }

        var stepped = Slots.Where(slot => ((int)slot.At + _origin) % step == 0).ToList();
        return (stepped.Count > 0 ? stepped : [Slots[0]], isYearly);
    }

    private static int[] Steps(int perYear) =>
        perYear switch
        {
            12 => [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200],
            4 => [1, 2, 4, 8, 20, 40, 80, 200, 400],
            2 => [1, 2, 4, 10, 20, 40, 100, 200],
            _ => [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000],
        };

    private static int MonthsOf(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Year => 12,
            PeriodKind.Half => 6,
            PeriodKind.Quarter => 3,
            PeriodKind.Month => 1,
            _ => 0,
        };
}
