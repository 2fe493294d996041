namespace Dashboard.Figures.Checks;

/// <summary>How one check is taken for one indicator, set by an administrator.</summary>
/// <param name="Indicator">The indicator's code, or null for every indicator.</param>
/// <param name="Check">Which check.</param>
/// <param name="Grade">How a finding is taken.</param>
/// <param name="Min">For <see cref="CheckKind.Range"/>: the least value that is right, in the base unit.</param>
/// <param name="Max">For <see cref="CheckKind.Range"/>: the greatest value that is right.</param>
public sealed record CheckRule(
    string? Indicator,
    CheckKind Check,
    Grade Grade,
    decimal? Min = null,
    decimal? Max = null
);

/// <summary>The rules in force: an indicator's own before the one for all, before the one built in.</summary>
/// <param name="set">What administrators set.</param>
public sealed class CheckRules(IEnumerable<CheckRule> set)
{
    private readonly List<CheckRule> _set = [.. set];

    /// <summary>What administrators set.</summary>
    public IReadOnlyList<CheckRule> Set => _set;

    /// <summary>The rules without any that were set.</summary>
    public static CheckRules Default { get; } = new([]);

    /// <summary>The rule for <paramref name="check"/> of the indicator with this code.</summary>
    public CheckRule For(string indicator, CheckKind check) =>
        _set.Find(rule => rule.Indicator == indicator && rule.Check == check)
        ?? _set.Find(rule => rule.Indicator is null && rule.Check == check)
        ?? new CheckRule(null, check, check.Usual().Grade);
}
