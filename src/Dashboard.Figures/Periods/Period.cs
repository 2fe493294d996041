namespace Dashboard.Figures.Periods;

/// <summary>
/// The time a figure speaks of: a kind, a first day and a last day, both inclusive. An invalid one cannot be built.
/// </summary>
/// <remarks>
/// <see cref="ToString"/> gives the canonical code (<c>2022</c>, <c>2022H1</c>, <c>2022Q3</c>, <c>2022-11</c>,
/// <c>YTD2022-10-31</c>, <c>@2022-11-30</c>, <c>2022-08-08..2022-10-31</c>, <c>..2022-11-30</c>) and
/// <see cref="PeriodCode.TryParse"/> reads it back.
/// </remarks>
public sealed record Period
{
    private Period(PeriodKind kind, DateOnly? start, DateOnly? end) =>
        (Kind, Start, End) = (kind, start, end);

    /// <summary>The shape of the period.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The first day; null only for an <see cref="PeriodKind.Open"/> period whose start is unknown.</summary>
    public DateOnly? Start { get; }

    /// <summary>The last day, inclusive; null only for an <see cref="PeriodKind.Open"/> period that has no end.</summary>
    public DateOnly? End { get; }

    /// <summary>The first day, or the earliest there is where it is unknown.</summary>
    public DateOnly First => Start ?? DateOnly.MinValue;

    /// <summary>The last day, or the latest there is where it is unknown.</summary>
    public DateOnly Last => End ?? DateOnly.MaxValue;

    /// <summary>Days from first to last, both counted; <see cref="int.MaxValue"/> where an end is open.</summary>
    public int Days =>
        Kind == PeriodKind.Open ? int.MaxValue : Last.DayNumber - First.DayNumber + 1;

    /// <summary>A calendar year, 1 to 9999.</summary>
    public static Period Year(int year) => Months(PeriodKind.Year, year, 1, 12);

    /// <summary>A half of a year; <paramref name="half"/> is 1 or 2.</summary>
    public static Period Half(int year, int half) => Months(PeriodKind.Half, year, Nth(half, 2), 6);

    /// <summary>A quarter; <paramref name="quarter"/> is 1 to 4.</summary>
    public static Period Quarter(int year, int quarter) =>
        Months(PeriodKind.Quarter, year, Nth(quarter, 4), 3);

    /// <summary>A calendar month, 1 to 12.</summary>
    public static Period Month(int year, int month) => Months(PeriodKind.Month, year, month, 1);

    /// <summary>From 1 January of <paramref name="end"/>'s year to <paramref name="end"/>.</summary>
    public static Period YearToDate(DateOnly end) =>
        new(PeriodKind.YearToDate, new DateOnly(end.Year, 1, 1), end);

    /// <summary>A state at one day.</summary>
    public static Period Moment(DateOnly day) => new(PeriodKind.Moment, day, day);

    /// <summary>A stretch from <paramref name="start"/> to <paramref name="end"/>, both inclusive.</summary>
    /// <exception cref="ArgumentException">It ends before it starts.</exception>
    public static Period Range(DateOnly start, DateOnly end) =>
        end < start
            ? throw new ArgumentException(
                $"The period ends ({end:O}) before it starts ({start:O})."
            )
            : new(PeriodKind.Range, start, end);

    /// <summary>Everything up to <paramref name="end"/>, from a start nobody gave (累计至…).</summary>
    public static Period UpTo(DateOnly end) => new(PeriodKind.Open, null, end);

    /// <summary>From <paramref name="start"/> on, with no end given.</summary>
    public static Period Since(DateOnly start) => new(PeriodKind.Open, start, null);

    /// <summary>Builds the period a row of a table describes.</summary>
    /// <exception cref="ArgumentException">The dates do not fit the kind; the message says what would.</exception>
    public static Period Of(PeriodKind kind, DateOnly? start, DateOnly? end)
    {
        if (kind == PeriodKind.Open)
        {
            return (start, end) switch
            {
                (null, { } last) => UpTo(last),
                ({ } first, null) => Since(first),
                _ => throw new ArgumentException(
                    "An open period has exactly one of start and end."
                ),
            };
        }

        if (start is not { } from || end is not { } to)
        {
            throw new ArgumentException(
                $"A period of kind {EnumCode.Of(kind)} needs both start and end."
            );
        }

        if (to < from)
        {
            throw new ArgumentException($"The period ends ({to:O}) before it starts ({from:O}).");
        }

        var built = kind switch
        {
            PeriodKind.Year => Year(from.Year),
            PeriodKind.Half => Half(from.Year, (from.Month - 1) / 6 + 1),
            PeriodKind.Quarter => Quarter(from.Year, (from.Month - 1) / 3 + 1),
            PeriodKind.Month => Month(from.Year, from.Month),
            PeriodKind.YearToDate => YearToDate(to),
            PeriodKind.Moment => Moment(to),
            _ => Range(from, to),
        };
        return built.Start == from && built.End == to
            ? built
            : throw new ArgumentException(
                $"{from:O} to {to:O} is no {EnumCode.Of(kind)}; {built.Start:O} to {built.End:O} would be."
            );
    }

    /// <summary>Whether every day of <paramref name="other"/> lies in this period.</summary>
    public bool Covers(Period other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether the two share at least one day.</summary>
    public bool Overlaps(Period other) => First <= other.Last && other.First <= Last;

    /// <summary>
    /// Whether the two span the same days and are both states or both stretches: 上半年 and 1—6月累计 are the same
    /// time for a flow, 6月30日 as a state is not.
    /// </summary>
    public bool IsSameTimeAs(Period other) =>
        Start == other.Start && End == other.End && IsMoment == other.IsMoment;

    /// <summary>
    /// What kind of time it is where two are set beside each other, however it was written: from 1 January to a day of
    /// the same year is a year to date, 3月1日至3月31日 is a month.
    /// </summary>
    public PeriodKind Stretch =>
        Kind != PeriodKind.Range ? Kind
        : First is { Month: 1, Day: 1 } && First.Year == Last.Year ? PeriodKind.YearToDate
        : IsSameTimeAs(Months(PeriodKind.Month, First.Year, First.Month, 1)) ? PeriodKind.Month
        : IsSameTimeAs(Quarter(First.Year, (First.Month + 2) / 3)) ? PeriodKind.Quarter
        : IsSameTimeAs(Half(First.Year, (First.Month + 5) / 6)) ? PeriodKind.Half
        : PeriodKind.Range;

    /// <summary>Whether this is a state at one day.</summary>
    public bool IsMoment => Kind == PeriodKind.Moment;

    /// <summary>
    /// The same stretch one year before: January–July of 2023 gives January–July of 2022. A last day of a month
    /// stays one, so February keeps its length. Null where there is no such time (an open period, the year 1).
    /// </summary>
    public Period? YearEarlier()
    {
        if (Kind == PeriodKind.Open || First.Year == 1)
        {
            return null;
        }

        return Kind == PeriodKind.Moment
            ? Moment(Back(Last, isEnd: true))
            : new Period(Kind, Back(First, isEnd: First == Last), Back(Last, isEnd: true));
    }

    /// <summary>The one just before of the same kind; null for kinds that have no natural one (range, moment, year to date, open).</summary>
    public Period? Previous()
    {
        var months = Kind switch
        {
            PeriodKind.Year => 12,
            PeriodKind.Half => 6,
            PeriodKind.Quarter => 3,
            PeriodKind.Month => 1,
            _ => 0,
        };
        if (months == 0 || First < new DateOnly(2, 1, 1))
        {
            return null;
        }

        var start = First.AddMonths(-months);
        return Months(Kind, start.Year, start.Month, months);
    }

    /// <summary>The canonical code; <see cref="PeriodCode.TryParse"/> reads it back.</summary>
    public override string ToString() => PeriodCode.Of(this);

    private static Period Months(PeriodKind kind, int year, int firstMonth, int count)
    {
        var start = new DateOnly(year, firstMonth, 1);
        return new(kind, start, start.AddMonths(count - 1).LastOfMonth());
    }

    private static int Nth(int number, int of) =>
        number >= 1 && number <= of
            ? (number - 1) * (12 / of) + 1
            : throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                $"1 to {of} was expected."
            );

    private static DateOnly Back(DateOnly day, bool isEnd)
    {
        var back = day.AddYears(-1);
        return isEnd && day.IsLastOfMonth() ? back.LastOfMonth() : back;
    }
}
