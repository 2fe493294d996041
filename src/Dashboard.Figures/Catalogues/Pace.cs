using System.Globalization;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Catalogues;

/// <summary>
/// How the completion of an indicator is expected to go over a year (序时进度): evenly, by twelve shares that an
/// administrator gives (most of a harvest comes in autumn), or not with time at all (hazards fixed of those found).
/// </summary>
/// <remarks><see cref="ToString"/> gives its code (<c>even</c>, <c>none</c>, <c>0;0;5;5;10;10;10;10;20;20;10;0</c>) and <see cref="TryParse"/> reads it back.</remarks>
public sealed class Pace : IEquatable<Pace>
{
    private const string EvenCode = "even";
    private const string NoneCode = "none";
    private readonly decimal[] _months;
    private readonly string _code;

    private Pace(string code, decimal[] months) => (_code, _months) = (code, months);

    /// <summary>Each month of the year counts alike.</summary>
    public static Pace Even { get; } = new(EvenCode, [.. Enumerable.Repeat(1m, 12)]);

    /// <summary>Time says nothing of how much should be done.</summary>
    public static Pace None { get; } = new(NoneCode, []);

    /// <summary>The shares of the twelve months in percent, where an administrator gave them.</summary>
    public IReadOnlyList<decimal> Shares => this == Even || this == None ? [] : _months;

    /// <summary>Whether the two are the same.</summary>
    public static bool operator ==(Pace? one, Pace? other) => Equals(one, other);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Pace? one, Pace? other) => !Equals(one, other);

    /// <summary>Twelve shares, January first, that make 100 together.</summary>
    /// <exception cref="ArgumentException">There are not twelve, one is negative, or they do not make 100.</exception>
    public static Pace Monthly(IReadOnlyCollection<decimal> shares) =>
        shares.Count == 12 && shares.All(share => share >= 0) && shares.Sum() == 100
            ? new(
                string.Join(
                    ';',
                    shares.Select(share => share.ToString("0.####", CultureInfo.InvariantCulture))
                ),
                [.. shares]
            )
            : throw new ArgumentException(
                "Twelve shares that are not negative and make 100 together were expected.",
                nameof(shares)
            );

    /// <summary>Reads a code; nothing at all is <see cref="Even"/>. The shares may stand between semicolons, commas, 、 or blanks.</summary>
    public static bool TryParse(string? code, out Pace pace)
    {
        pace = Even;
        code = code?.Trim() ?? "";
        if (code is "" or EvenCode)
        {
            return true;
        }

        if (code == NoneCode)
        {
            pace = None;
            return true;
        }

        var shares = new List<decimal>();
        foreach (
            var part in code.Split(
                [';', '；', ',', '，', '、', ' '],
                StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (
                !decimal.TryParse(
                    part,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var share
                )
                || decimal.Round(share, 4) != share
            )
            {
                return false;
            }

            shares.Add(share);
        }

        if (shares.Count != 12 || shares.Any(share => share > 100) || shares.Sum() != 100)
        {
            return false;
        }

        pace = Monthly(shares);
        return true;
    }

    /// <summary>
    /// How much of what is due in <paramref name="span"/> is expected to be done at the end of <paramref name="day"/>,
    /// in percent to one decimal; a month that has not ended counts by its days. Null where time says nothing of it:
    /// <see cref="None"/>, a span with an open end, months without a share.
    /// </summary>
    public decimal? ExpectedAt(DateOnly day, Period span)
    {
        if (this == None || span.Kind == PeriodKind.Open)
        {
            return null;
        }

        var all = Weight(span.First, span.Last);
        if (all == 0)
        {
            return null;
        }

        var passed =
            day < span.First ? 0
            : day >= span.Last ? all
            : Weight(span.First, day);
        return decimal.Round(passed / all * 100, 1, MidpointRounding.AwayFromZero);
    }

    /// <inheritdoc />
    public bool Equals(Pace? other) => other is not null && _code == other._code;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Pace);

    /// <inheritdoc />
    public override int GetHashCode() => _code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => _code;

    private decimal Weight(DateOnly first, DateOnly last)
    {
        var weight = 0m;
        var month = new DateOnly(first.Year, first.Month, 1);
        while (month <= last)
        {
            var end = month.LastOfMonth();
            var from = month < first ? first : month;
            var to = end > last ? last : end;
            weight += _months[month.Month - 1] * (to.DayNumber - from.DayNumber + 1) / end.Day;
            if (end == DateOnly.MaxValue)
            {
                break;
            }

            month = end.AddDays(1);
        }

        return weight;
    }
}
