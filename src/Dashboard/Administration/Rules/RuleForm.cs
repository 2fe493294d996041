namespace Dashboard.Administration.Rules;

/// <summary>The rule of one check as it is typed.</summary>
/// <param name="check">Which check.</param>
/// <param name="inherited">The rule that holds where none is set here.</param>
/// <param name="set">The rule that is set here, or null.</param>
internal sealed class RuleForm(CheckKind check, CheckRule inherited, CheckRule? set)
{
    public CheckKind Check { get; } = check;

    public Grade Inherited { get; } = inherited.Grade;

    /// <summary>The grade set here, or null where the inherited one holds.</summary>
    public Grade? Grade { get; set; } = set?.Grade;

    public string Min { get; set; } = Text(set?.Min);

    public string Max { get; set; } = Text(set?.Max);

    /// <summary>A line for each check, as the rules that are <paramref name="set"/> say.</summary>
    public static IReadOnlyList<RuleForm> Of(string? indicator, IReadOnlyList<CheckRule> set)
    {
        var above = new CheckRules(
            indicator is null ? [] : set.Where(rule => rule.Indicator is null)
        );
        return
        [
            .. Enum.GetValues<CheckKind>()
                .Select(check => new RuleForm(
                    check,
                    above.For("", check),
                    set.FirstOrDefault(rule => rule.Indicator == indicator && rule.Check == check)
                )),
        ];
    }

    /// <summary>The rule that was meant, or null where nothing is set here; <paramref name="problem"/> says what cannot be read.</summary>
    public CheckRule? ToRule(string unit, out Advice? problem)
    {
        var (min, low) = Bound(Min, unit);
        var (max, high) = Bound(Max, unit);
        problem = low ?? high;
        return Grade is null && min is null && max is null
            ? null
            : new CheckRule(null, Check, Grade ?? Inherited, min, max);
    }

    private static (decimal? Value, Advice? Problem) Bound(string text, string unit) =>
        string.IsNullOrWhiteSpace(text) ? (null, null)
        : TypedQuantity.TryRead(text, unit, 1, out var quantity, out var problem)
            ? (quantity!.Value, null)
        : (null, problem);

    private static string Text(decimal? bound) =>
        bound is { } value ? QuantityText.Grouped(value) : "";
}
