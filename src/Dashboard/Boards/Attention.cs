namespace Dashboard.Boards;

/// <summary>Why something should be looked at before it is quoted.</summary>
public enum AttentionKind
{
    /// <summary>Somebody doubts the figure.</summary>
    Doubtful,

    /// <summary>Sources say different numbers.</summary>
    Contested,

    /// <summary>A whole is not the sum of its parts.</summary>
    Difference,

    /// <summary>The time of a target is over and nobody reported what was reached.</summary>
    Overdue,
}

/// <summary>One line of 请留意.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Figure">The figure to open.</param>
/// <param name="Said">What is said of it beside its kind: the doubt in its author's words, or empty.</param>
public sealed record Attention(
    AttentionKind Kind,
    Indicator Indicator,
    Figure Figure,
    string Said = ""
)
{
    /// <summary>All that is to be noticed, the gravest kind first.</summary>
    public static IReadOnlyList<Attention> Of(
        IReadOnlyCollection<Card> cards,
        IReadOnlyCollection<PartsOfWhole> wholes,
        IReadOnlyCollection<ProgressLine> progress
    ) =>
        [
            .. cards
                .Where(card => card.Standing.IsContested)
                .Select(card => new Attention(
                    AttentionKind.Contested,
                    card.Indicator,
                    card.Standing.Main
                )),
            .. cards
                .Where(card => card.Standing.IsDoubtful)
                .Select(card => new Attention(
                    AttentionKind.Doubtful,
                    card.Indicator,
                    card.Standing.Figures.First(figure => figure.IsDoubtful),
                    card.Standing.Figures.First(figure => figure.IsDoubtful).Doubt
                )),
            .. wholes
                .Where(whole => whole.Difference != 0)
                .Select(whole => new Attention(
                    AttentionKind.Difference,
                    cards.First(card => card.Standing == whole.Whole).Indicator,
                    whole.Whole.Main,
                    (whole.Difference < 0 ? "−" : "")
                        + QuantityText.Grouped(Math.Abs(whole.Difference))
                )),
            .. progress
                .Where(line => line.IsOverdue && line.Whole is not null)
                .Select(line => new Attention(
                    AttentionKind.Overdue,
                    line.Indicator,
                    line.Whole!.Main
                )),
        ];
}
