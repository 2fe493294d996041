using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Figures.Quantities;

/// <summary>
/// Reads a quantity as people type or paste it into a field whose unit is known: <c>25,808</c>, <c>１９０８万</c>,
/// <c>710余</c>, <c>约110亿元</c>, <c>50至80</c>, <c>不低于95%</c>. What a report's prose says is read by Dashboard.Reading.
/// </summary>
public static partial class TypedQuantity
{
    private static readonly Advice TooLarge = new Advice(
        "数值太大，或小数超过四位，或范围的上限小于下限"
    );

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="unit">The base unit of the field; it may stand in the text or not.</param>
    /// <param name="scale">What a bare number is counted in: 1, 10,000 (万) or 100,000,000 (亿).</param>
    /// <param name="quantity">The quantity, printed as it was typed with its unit.</param>
    /// <param name="problem">Where it cannot be read: a sentence that says what would be right; else null.</param>
    public static bool TryRead(
        string? text,
        string unit,
        decimal scale,
        out Quantity? quantity,
        out Advice? problem
    )
    {
        quantity = null;
        var typed = Narrow(text ?? "");
        if (typed.Length == 0)
        {
            problem = new Advice("请填数值");
            return false;
        }

        var (rest, qualifier) = WithoutHedge(typed);
        var hasUnit = rest.EndsWith(unit, StringComparison.Ordinal);
        rest = hasUnit ? rest[..^unit.Length] : rest;
        var match = Form().Match(rest);
        if (!match.Success)
        {
            problem =
                !hasUnit && WithUnit().Match(rest) is { Success: true } other
                    ? new Advice("单位应为{0}，您写的是{1}", unit, other.Groups["unit"].Value)
                    : new Advice("看不懂这个数值；可写 25808、1,908万、710余、约110亿、50至80");
            return false;
        }

        var last = LastScale(match);
        if (Factor(last) > UnitName.Scales(unit).Max(possible => possible.Factor))
        {
            problem = new Advice("{0}不以{1}计，请核对数值和单位", unit, last);
            return false;
        }

        if (!TryEnds(match, Factor(last) ?? (hasUnit ? 1 : scale), out var ends, out problem))
        {
            return false;
        }

        try
        {
            quantity = new Quantity(
                ends.From,
                unit,
                Printed(text!, typed, hasUnit, last.Length > 0, scale, unit),
                match.Groups["more"].Success ? Qualifier.MoreThan : qualifier,
                ends.To
            );
            return true;
        }
        catch (Exception wrong) when (wrong is ArgumentException or OverflowException)
        {
            problem = TooLarge;
            return false;
        }
    }

    // The scale that stands last holds for both ends of a range: 50至80万.
    private static string LastScale(Match match) =>
        match.Groups["scale2"].Success ? match.Groups["scale2"].Value
        : match.Groups["to"].Success ? ""
        : match.Groups["scale"].Value;

    private static bool TryEnds(
        Match match,
        decimal factor,
        out (decimal From, decimal? To) ends,
        out Advice? problem
    )
    {
        ends = default;
        var isRange = match.Groups["to"].Success;
        if (
            !TryNumber(match.Groups["from"].Value, out var from)
            || !TryNumber(isRange ? match.Groups["to"].Value : "0", out var to)
        )
        {
            problem = match.Value.Contains(',', StringComparison.Ordinal)
                ? new Advice("千分位逗号的位置不对，请核对这个数值")
                : TooLarge;
            return false;
        }

        try
        {
            var first = isRange ? Factor(match.Groups["scale"].Value) ?? factor : factor;
            ends = (from * first, isRange ? to * factor : null);
            problem = null;
            return true;
        }
        catch (OverflowException)
        {
            problem = TooLarge;
            return false;
        }
    }

    // What was typed is what is printed; a unit that was chosen beside the field is put to it.
    private static string Printed(
        string text,
        string typed,
        bool hasUnit,
        bool hasScale,
        decimal scale,
        string unit
    )
    {
        var shown = text.Trim();
        if (hasUnit || After.Any(pair => typed.EndsWith(pair.Word, StringComparison.Ordinal)))
        {
            return shown;
        }

        var word =
            hasScale || scale == 1 ? ""
            : scale == NumberScale.HundredMillion.Factor ? NumberScale.HundredMillion.Word
            : NumberScale.TenThousand.Word;
        return shown + word + unit;
    }

    private static bool TryNumber(string text, out decimal number)
    {
        number = 0;
        return (!text.Contains(',', StringComparison.Ordinal) || Grouped().IsMatch(text))
            && decimal.TryParse(
                text.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number
            );
    }

    // Full-width forms become half-width; spaces, also those inside a number, go.
    private static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var one = letter switch
            {
                >= '！' and <= '～' => (char)(letter - 0xFEE0),
                '﹪' => '%',
                '−' or '–' or '—' => '-',
                _ => letter,
            };
            if (!char.IsWhiteSpace(one) && one != '\u3000')
            {
                narrow.Append(one);
            }
        }

        return narrow.ToString();
    }
}
