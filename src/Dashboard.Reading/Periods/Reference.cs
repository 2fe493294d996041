namespace Dashboard.Reading;

/// <summary>What relative times are counted from: the report's day, and the year the text spoke of last.</summary>
internal sealed class Reference(DateOnly? report)
{
    private int? _spoken;

    /// <summary>The report's day, or null.</summary>
    public DateOnly? Report { get; } = report;

    /// <summary>The day taken as today; the end of the year spoken of where the report's day is unknown.</summary>
    public DateOnly? Today => Report ?? (_spoken is { } year ? new DateOnly(year, 12, 31) : null);

    /// <summary>Remembers a year that the text names.</summary>
    public void Speaks(int year) => _spoken = year;

    /// <summary>Forgets it, at the end of a paragraph.</summary>
    public void Forget() => _spoken = Report is null ? _spoken : null;

    /// <summary>The year <paramref name="offset"/> years from the report's; <see cref="PeriodLexicon.Here"/> is the one spoken of last. Null where unknown.</summary>
    public int? Year(int offset)
    {
        var year =
            offset == PeriodLexicon.Here
                ? _spoken ?? Report?.Year
                : (Report?.Year ?? _spoken) + offset;
        return year is >= 1900 and <= 2100 ? year : null;
    }

    /// <summary>The year a month without one lies in: the one spoken of, or the latest in which it is over or on.</summary>
    public int YearOf(int month)
    {
        if (_spoken is { } spoken)
        {
            return spoken;
        }

        return Report is { } day
            ? month > day.Month
                ? day.Year - 1
                : day.Year
            : DateTime.MinValue.Year + 2000;
    }
}
