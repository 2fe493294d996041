namespace Dashboard.Figures.Quantities;

/// <summary>How sure a printed number is, in the words reports use.</summary>
public enum Qualifier
{
    /// <summary>The number as it stands.</summary>
    Exact,

    /// <summary>余, 多, 超过: more than the number.</summary>
    MoreThan,

    /// <summary>近: a little less than the number.</summary>
    Nearly,

    /// <summary>约, 左右: about the number.</summary>
    About,

    /// <summary>不低于, 不少于, 至少: the number or more.</summary>
    AtLeast,

    /// <summary>不超过, 以内, 不到: the number or less.</summary>
    AtMost,
}
