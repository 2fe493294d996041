using Dashboard.Wording;

namespace Dashboard.Review;

/// <summary>How far a value is from the last one, short: +4.2%, −12个百分点, +300.</summary>
internal static class ChangeText
{
    public static string Short(ChangeSinceLast change, Words words)
    {
        var sign =
            change.Difference > 0 ? "+"
            : change.Difference < 0 ? "−"
            : "";
        return change switch
        {
            { Difference: 0 } => words["持平"],
            { Percent: { } percent } => $"{sign}{QuantityText.Grouped(Math.Abs(percent))}%",
            { Last.Quantity.Unit: "%" } => words.Format(
                "{0}{1}个百分点",
                sign,
                QuantityText.Grouped(Math.Abs(change.Difference))
            ),
            _ => sign + QuantityText.Grouped(Math.Abs(change.Difference)),
        };
    }
}

/// <summary>The words of a risk.</summary>
internal static class RiskWords
{
    public static string Of(this Words words, ReviewRisk risk) =>
        words[
            risk switch
            {
                ReviewRisk.Blocked => "须说明",
                ReviewRisk.Disputed => "来源不一",
                ReviewRisk.LargeChange => "变化大",
                ReviewRisk.Warned => "有提示",
                ReviewRisk.First => "首次",
                ReviewRisk.Plain => "平常",
                _ => throw new System.Diagnostics.UnreachableException(),
            }
        ];
}
