using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Rules;

/// <summary>One cell of a scorecard.</summary>
/// <param name="Standing">How the district stands.</param>
/// <param name="Score">0 for the last of the column, 100 for the first, by its place between them; direction respected.</param>
public sealed record ScoreCell(Standing Standing, decimal Score);

/// <summary>One district of a scorecard.</summary>
/// <param name="District">The district's code.</param>
/// <param name="Cells">By indicator; what is not reported is not there.</param>
/// <param name="Total">The mean of its scores by their weights; null where it lacks one that counts.</param>
public sealed record ScoreLine(
    string District,
    IReadOnlyDictionary<string, ScoreCell> Cells,
    decimal? Total
);

/// <summary>
/// Several indicators side by side: each value becomes a score within its column, and the scores a total by weights that
/// everyone sees. A district that lacks an indicator has no total: a missing number is neither nothing nor the average.
/// </summary>
/// <param name="Lines">The districts, the best total first, those without one last.</param>
/// <param name="Places">The places by total.</param>
public sealed record Scorecard(
    IReadOnlyList<ScoreLine> Lines,
    IReadOnlyList<RankedItem<ScoreLine>> Places
)
{
    /// <summary>The largest weight that can be given.</summary>
    public const int MostWeight = 100;

    /// <summary>Scores.</summary>
    /// <param name="columns">The ranking of each indicator, with its direction and weight; a weight of 0 shows a column without counting it.</param>
    public static Scorecard From(
        IReadOnlyList<(string Indicator, Ranking Ranking, Direction Direction, int Weight)> columns
    )
    {
        var cells = new Dictionary<string, Dictionary<string, ScoreCell>>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            var values = column.Ranking.Ranked.Select(one => one.Standing.Quantity.Value).ToList();
            foreach (var one in column.Ranking.Ranked)
            {
                if (!cells.TryGetValue(one.Standing.Series.District, out var line))
                {
                    cells.Add(one.Standing.Series.District, line = []);
                }

                var score = Score(
                    one.Standing.Quantity.Value,
                    values.Min(),
                    values.Max(),
                    column.Direction
                );
                line[column.Indicator] = new(one.Standing, score);
            }
        }

        var counted = columns.Where(column => column.Weight > 0).ToList();
        var lines = cells
            .Select(line => new ScoreLine(line.Key, line.Value, Total(line.Value)))
            .ToList();
        var places = RankOrder.Rank(
            lines.Where(line => line.Total is not null),
            line => line.Total!.Value,
            line => line.District,
            Direction.More
        );
        return new(
            [
                .. places.Select(place => place.Item),
                .. lines
                    .Where(line => line.Total is null)
                    .OrderBy(line => line.District, StringComparer.Ordinal),
            ],
            places
        );

        decimal? Total(Dictionary<string, ScoreCell> line) =>
            counted.Count == 0 || counted.Exists(column => !line.ContainsKey(column.Indicator))
                ? null
                : decimal.Round(
                    counted.Sum(column => line[column.Indicator].Score * column.Weight)
                        / counted.Sum(column => column.Weight),
                    1
                );
    }

    // Where all are alike nobody is better: the middle.
    private static decimal Score(decimal value, decimal low, decimal high, Direction direction)
    {
        if (low == high)
        {
            return 50;
        }

        var share = (double)(value - low) / (double)(high - low) * 100;
        return decimal.Round((decimal)(direction == Direction.Less ? 100 - share : share), 1);
    }
}
