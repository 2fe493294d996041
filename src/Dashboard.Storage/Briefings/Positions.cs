namespace Dashboard.Storage.Briefings;

/// <summary>A row that has a place among others.</summary>
internal interface IPositioned
{
    /// <summary>The place, from 0.</summary>
    int Position { get; set; }
}

/// <summary>Keeps the places of parts, of a briefing or of a view, without gaps.</summary>
internal static class Positions
{
    /// <summary>Moves a part up (less than 0) or down by so many places; at the end it stays.</summary>
    public static void Move<T>(IEnumerable<T> parts, T moved, int step)
        where T : IPositioned
    {
        var order = parts.OrderBy(part => part.Position).ToList();
        var to = Math.Clamp(order.IndexOf(moved) + step, 0, order.Count - 1);
        order.Remove(moved);
        order.Insert(to, moved);
        Number(order);
    }

    /// <summary>Takes a part out and closes the gap.</summary>
    public static void Remove<T>(ICollection<T> parts, T removed)
        where T : IPositioned
    {
        parts.Remove(removed);
        Number([.. parts.OrderBy(part => part.Position)]);
    }

    /// <summary>Gives parts the places in which they stand here.</summary>
    public static void Number<T>(IReadOnlyList<T> order)
        where T : IPositioned
    {
        for (var position = 0; position < order.Count; position++)
        {
            order[position].Position = position;
        }
    }
}
