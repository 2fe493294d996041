using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>Reads the quantity whose number begins at a place: hedge, number, range, unit, hedge.</summary>
internal static class QuantityReader
{
    /// <summary>
    /// The quantity at <paramref name="start"/>; its hedge may begin before, but not before <paramref name="floor"/>.
    /// Null where there is none; looking goes on at <paramref name="next"/>.
    /// </summary>
    public static Candidate? At(string text, int start, int floor, out int next)
    {
        if (
            (
                Ratios.At(text, start)
                ?? Products.At(text, start, floor)
                ?? SpecialNumbers.At(text, start, floor)
            ) is
            { } special
        )
        {
            next = special.End;
            return special;
        }

        if (NumberScanner.At(text, start, out next) is not { } number)
        {
            return null;
        }

        var negative = IsNegative(text, start);
        var (before, hedgeStart) = HedgeReader.Before(text, negative ? start - 1 : start);
        if (hedgeStart < floor)
        {
            (before, hedgeStart) = (null, negative ? start - 1 : start);
        }

        var unit = UnitReader.At(text, number.End);
        var (low, high) = (number.Value, number.Max);
        if (RangeReader.Behind(text, number, unit) is { } range)
        {
            (low, high, number, unit) = (range.Low, range.High, range.Last, range.Unit);
        }

        next = unit?.End ?? number.End;
        var (after, afterEnd) = HedgeBehind(text, next, unit, before);
        var half = unit?.Half ?? 0;
        var factor = unit?.Measure.Group is "tenths" ? 10 : 1;
        var sign = negative ? -1 : 1;
        return new Candidate
        {
            Start = hedgeStart,
            End = afterEnd,
            NumberStart = start,
            Number = number,
            Value = sign * (low + half) * factor,
            Max = high * factor,
            Unit = factor == 10 ? "%" : unit?.Base ?? "",
            Group = factor == 10 ? "percent" : unit?.Measure.Group ?? "",
            Measure = unit?.Measure,
            Qualifier = HedgeReader.Of(before, number, unit?.IsMore ?? false, after),
            IsHedged =
                before is not null || number.IsMore || unit?.IsMore == true || after is not null,
        };
    }

    // 60%多: a share is hedged behind its sign
    private static (Hedge? Hedge, int End) HedgeBehind(
        string text,
        int end,
        ReadUnit? unit,
        Hedge? before
    ) =>
        unit is { Base: "%" } && before is null && Letters.At(text, end) is '多' or '余'
            ? (new Hedge("多", Qualifier.MoreThan), end + 1)
            : HedgeReader.After(text, end, unit?.Measure.Group ?? "");

    // 同比-5.2%, |-3.1|: a minus, where no number or letter stands before it
    private static bool IsNegative(string text, int start) =>
        Letters.At(text, start - 1) == '-'
        && Letters.IsDigit(text[start])
        && Letters.At(text, start - 2) is var before
        && !Letters.IsDigit(before)
        && !Letters.IsLatin(before)
        && before is not ('-' or '%' or ')' or '月' or '日' or '年' or '元' or '个');
}
