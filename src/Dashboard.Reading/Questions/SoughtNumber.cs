using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Questions;

/// <summary>
/// A number that somebody looks for, in any spelling: 25808, 25,808, ２５８０８, 2.58万, 两万五千八百零八, 约110亿元.
/// </summary>
/// <param name="Value">What it says.</param>
/// <param name="From">The least value that is written so: 2.58万 may be 25,750.</param>
/// <param name="To">The greatest.</param>
/// <param name="Unit">The unit behind it, or empty.</param>
public sealed record SoughtNumber(decimal Value, decimal From, decimal To, string Unit)
{
    private const int LongestUnit = 6;

    // 1亿 would be anything from half to one and a half.
    private const decimal FewestSteps = 10;

    /// <summary>Reads a text that is a number and nothing else; null for any other.</summary>
    public static SoughtNumber? Read(string? text)
    {
        var typed = string.Concat(
            QuestionNames.Folded(text ?? "").Where(letter => !char.IsWhiteSpace(letter))
        );
        typed = typed[HedgeLexicon.Before.At(typed, 0).Length..];
        if (typed.Length == 0 || NumberScanner.At(typed, 0, out var end) is not { } number)
        {
            return null;
        }

        var unit = WithoutHedge(typed[end..]);
        if (number.IsBare || unit.Length > LongestUnit || !unit.All(IsOfUnit))
        {
            return null;
        }

        var step = number.Scale / Tens(number.Mantissa.Scale);
        var isRounded = number.Scale > 1 && step > 1 && number.Value / step >= FewestSteps;
        return new(
            number.Value,
            isRounded ? number.Value - (step / 2) : number.Value,
            isRounded ? number.Value + (step / 2) - 0.0001m : number.Max ?? number.Value,
            unit
        );
    }

    // 2万 个左右
    private static string WithoutHedge(string unit) =>
        unit[..^HedgeLexicon.After.Before(unit, unit.Length).Length];

    private static bool IsOfUnit(char letter) =>
        char.IsLetter(letter) || letter is '%' or '‰' or '℃' or '/';

    private static decimal Tens(int places)
    {
        var tens = 1m;
        for (var place = 0; place < places; place++)
        {
            tens *= 10;
        }

        return tens;
    }
}
