using System.Diagnostics;

namespace Dashboard.Figures.Checks;

/// <summary>What a figure is checked for before it is saved.</summary>
public enum CheckKind
{
    /// <summary>The unit is not the indicator's.</summary>
    Unit,

    /// <summary>Outside the range set for the indicator.</summary>
    Range,

    /// <summary>Off from the last value by ten or ten thousand times: 万元 for 元, a digit too many.</summary>
    UnitSlip,

    /// <summary>Ten times the last value or more, or a tenth or less.</summary>
    Jump,

    /// <summary>A running total that is lower than an earlier one of the same year.</summary>
    Falling,

    /// <summary>Parts that together exceed their whole.</summary>
    Parts,

    /// <summary>The same figure, from the same source, is already there.</summary>
    Same,

    /// <summary>Another value for the same series and time is already there.</summary>
    Other,

    /// <summary>The period has not ended yet and the figure is no target.</summary>
    Future,
}

/// <summary>What is said of a check before anybody set a rule for it.</summary>
/// <param name="Name">What it is called, in Chinese.</param>
/// <param name="Grade">How a finding is taken.</param>
public sealed record UsualCheck(string Name, Grade Grade);

/// <summary>The checks as they are usually taken.</summary>
public static class UsualChecks
{
    /// <summary>What is usual for <paramref name="check"/>.</summary>
    public static UsualCheck Usual(this CheckKind check) =>
        check switch
        {
            CheckKind.Unit => new("单位不符", Grade.Refused),
            CheckKind.Range => new("超出范围", Grade.Explained),
            CheckKind.UnitSlip => new("单位或位数可能有误", Grade.Explained),
            CheckKind.Jump => new("与上一数值相差十倍以上", Grade.Verified),
            CheckKind.Falling => new("累计数下降", Grade.Explained),
            CheckKind.Parts => new("分项之和超过总数", Grade.Explained),
            CheckKind.Same => new("同一来源重复填报", Grade.Refused),
            CheckKind.Other => new("同期已有其他数据", Grade.Verified),
            CheckKind.Future => new("期间尚未结束", Grade.Verified),
            _ => throw new UnreachableException(),
        };
}
