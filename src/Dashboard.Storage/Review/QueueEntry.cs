using System.Globalization;

namespace Dashboard.Storage.Review;

/// <summary>Where a figure stands in the queue; without a risk until it is judged.</summary>
internal sealed record QueueEntry(
    string Code,
    int Version,
    string Indicator,
    string District,
    string EnteredBy,
    DateTime? EnteredAtUtc,
    ReviewRisk? Risk,
    bool HasFindings
)
{
    private const int Last = 9;

    /// <summary>The order of the queue: by risk, then by time.</summary>
    public static readonly Comparer<QueueEntry> InOrder = Comparer<QueueEntry>.Create(Compare);

    /// <summary>What stands in an address; the figure itself need not be there any more.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Rank}.{Ticks}.{Code}");

    private int Rank => Risk is { } risk ? (int)risk : Last;

    private long Ticks => EnteredAtUtc?.Ticks ?? 0;

    public static QueueEntry FromJudged(WaitingFigure one) =>
        new(
            one.Figure.Code,
            one.Entered.Version,
            one.Figure.Indicator,
            one.Figure.District,
            one.Entered.EnteredBy,
            one.Entered.EnteredAtUtc,
            one.Risk,
            one.Findings.Count > 0
        );

    public static QueueEntry? Parse(string? key) =>
        (key ?? "").Split('.', 3) is [var risk, var ticks, var code]
        && int.TryParse(risk, NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
        && time <= DateTime.MaxValue.Ticks
            ? new(
                code,
                0,
                "",
                "",
                "",
                new DateTime(time, DateTimeKind.Utc),
                rank < Last ? (ReviewRisk)rank : null,
                false
            )
            : null;

    private static int Compare(QueueEntry one, QueueEntry other) =>
        (one.Rank, one.Ticks).CompareTo((other.Rank, other.Ticks)) is var by && by != 0
            ? by
            : string.CompareOrdinal(one.Code, other.Code);
}
