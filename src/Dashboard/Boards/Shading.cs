namespace Dashboard.Boards;

/// <summary>
/// How deep values that are compared are shaded. Deeper is better: the most where more is better or neither is, the
/// least where less is.
/// </summary>
public sealed class Shading
{
    /// <summary>How many shades there are.</summary>
    public const int Shades = 5;

    private const int FewestShaded = 3;
    private readonly Direction _direction;

    public Shading(IReadOnlyCollection<decimal> values, Direction direction)
    {
        _direction = direction;
        IsShaded = values.Count >= FewestShaded && values.Min() != values.Max();
        if (IsShaded)
        {
            (Low, High) = (values.Min(), values.Max());
        }
    }

    /// <summary>Whether there is enough to compare.</summary>
    public bool IsShaded { get; }

    /// <summary>Whether a deeper shade is a better value; where neither more nor less is better, it is only a larger one.</summary>
    public bool IsDeeperBetter => _direction != Direction.Neither;

    public decimal Low { get; }

    public decimal High { get; }

    /// <summary>0 (lightest) to 4; null where nothing is shaded.</summary>
    public int? Shade(decimal value)
    {
        if (!IsShaded)
        {
            return null;
        }

        var part = (value - Low) / (High - Low);
        part = _direction == Direction.Less ? 1 - part : part;
        return Math.Min(Shades - 1, (int)(part * Shades));
    }
}
