using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Rules;

/// <summary>One place of an order.</summary>
/// <param name="Place">1 is the best; equal values share a place, and the next counts them.</param>
/// <param name="IsTied">Whether another has the same value.</param>
/// <param name="Item">What stands there.</param>
public sealed record RankedItem<T>(int Place, bool IsTied, T Item);

/// <summary>Puts things in the order of a value: the one rule of places, ties and direction.</summary>
public static class RankOrder
{
    /// <summary>The items, the best first; those of one value in the order of their names.</summary>
    /// <param name="items">What is ordered.</param>
    /// <param name="value">By what.</param>
    /// <param name="name">What orders equals, so that the same items always come in the same order.</param>
    /// <param name="direction">Which way is good; the largest first where neither is.</param>
    public static IReadOnlyList<RankedItem<T>> Rank<T>(
        IEnumerable<T> items,
        Func<T, decimal> value,
        Func<T, string> name,
        Direction direction
    )
    {
        var ordered = items
            .Select(item => (Item: item, Value: value(item)))
            .OrderBy(one => direction == Direction.Less ? one.Value : -one.Value)
            .ThenBy(one => name(one.Item), StringComparer.Ordinal)
            .ToList();
        var places = new Dictionary<decimal, (int First, int Count)>();
        for (var index = 0; index < ordered.Count; index++)
        {
            var (first, count) = places.GetValueOrDefault(ordered[index].Value, (index + 1, 0));
            places[ordered[index].Value] = (first, count + 1);
        }

        return
        [
            .. ordered.Select(one => new RankedItem<T>(
                places[one.Value].First,
                places[one.Value].Count > 1,
                one.Item
            )),
        ];
    }
}
