using Dashboard.Documents.Briefings;

namespace Dashboard.Documents.Sources;

/// <summary>One number that a section shows.</summary>
/// <param name="Label">What it stands beside: a card's label, a point's place on the axis.</param>
/// <param name="Standing">What it rests on.</param>
/// <param name="Marks">What must be known of it.</param>
internal sealed record FigureUse(string Label, Standing Standing, PointMarks Marks)
{
    /// <summary>Every number of a section, in reading order.</summary>
    public static IEnumerable<FigureUse> Of(BriefingSection section) =>
        section switch
        {
            ChartSection { Chart: var chart } => (
                chart.Whole is { } whole ? [whole] : Enumerable.Empty<ChartPoint>()
            )
                .Concat(chart.Points)
                .Select(point => new FigureUse(point.Label, point.Basis, point.Marks)),
            CardsSection { Cards: var cards } => cards.SelectMany(Of),
            TableSection { Rows: var rows } => rows.SelectMany(row => row)
                .Where(cell => cell.Standing is not null)
                .Select(cell => new FigureUse("", cell.Standing!, cell.Standing!.Marks)),
            _ => [],
        };

    private static IEnumerable<FigureUse> Of(BriefingCard card)
    {
        yield return new(card.Label, card.Standing, card.Standing.Marks);
        if (card.Comparison is { } comparison)
        {
            var earlier = Standing.Of(comparison.Base);
            yield return new(card.Label, earlier, earlier.Marks);
        }
    }
}
