using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Periods;

/// <summary>What relative times are counted from: the report's day, and the years the text spoke of.</summary>
internal sealed class Reference(DateOnly? report, bool isGuessed = false)
{
    private int? _spoken;
    private int? _topic;
    private int? _latest;
    private int? _here;

    /// <summary>The day taken as today; the end of the year spoken of where the report's day is unknown.</summary>
    public DateOnly? Today =>
        report ?? ((_spoken ?? _topic) is { } year ? new DateOnly(year, 12, 31) : null);

    /// <summary>The day that 目前 means: the report's, where somebody said it; a day guessed from the text is no more than the latest it speaks of.</summary>
    public DateOnly? Now => isGuessed ? null : Today;

    /// <summary>Whether nobody said the report's day.</summary>
    public bool IsGuessed => isGuessed;

    /// <summary>Remembers a year that the text names; one in a heading rules what follows.</summary>
    public void Speaks(int year, bool isHeading)
    {
        (_spoken, _latest, _here) = (year, year, year);
        _topic = isHeading ? year : _topic;
    }

    /// <summary>Remembers the year of a time that was named without one: 去年6月, 今年前五个月.</summary>
    public void Means(int year) => _here = year;

    /// <summary>Forgets the year spoken of, at the end of a paragraph.</summary>
    public void Forget() => (_spoken, _here) = (null, null);

    /// <summary>The year <paramref name="offset"/> years from the report's; <see cref="PeriodLexicon.Here"/> is the one spoken of last. Null where unknown.</summary>
    public int? Year(int offset)
    {
        var year =
            offset == PeriodLexicon.Here ? _here ?? _spoken ?? _topic ?? report?.Year
            : offset == PeriodLexicon.BeforeTopic ? (_topic ?? report?.Year ?? _spoken) - 1
            : (report?.Year ?? _spoken ?? _topic) + offset;
        return year is >= 1900 and <= 2100 ? year : null;
    }

    /// <summary>The year that 全年 and 年末 are about: the one spoken of, the heading's, or the last that was over when the report came out.</summary>
    public int? YearAtHand =>
        _here
        ?? _spoken
        ?? _topic
        ?? (!isGuessed && _latest >= report?.Year - 1 ? _latest : null)
        ?? (
            report is { } day && !isGuessed
                ? day.Month <= 3
                    ? day.Year - 1
                    : day.Year
                : null
        );

    /// <summary>The last day of the days or the month named last, in whose month 23日 alone lies.</summary>
    public DateOnly? Near { get; set; }

    /// <summary>Whether what is read tells plans: a month that is not over yet lies ahead.</summary>
    public bool LooksAhead { get; set; }

    /// <summary>The year a month without one lies in: the one spoken of, or the latest in which it is over or on; in a plan, the report's. Null where unknown.</summary>
    /// <param name="month">The month.</param>
    /// <param name="isAhead">Whether the words before it say that it lies ahead: 将在6月10日.</param>
    public int? YearOf(int month, bool isAhead = false) =>
        _spoken
        ?? (
            report is { } day
                ? month > day.Month && !LooksAhead && !isAhead
                    ? day.Year - 1
                    : day.Year
                : _topic
        );
}
