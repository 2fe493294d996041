using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Quantities;

/// <summary>What a unit is counted per, where the words before say it: 年产60万双 is 双/年, 每公斤20元 is 元/公斤, 亩产减少30公斤 is 公斤/亩.</summary>
internal static class UnitPer
{
    private static readonly string[] Verbs =
    [
        "产",
        "加工",
        "处理",
        "产能",
        "供水",
        "发电",
        "出栏",
        "处理能力",
        "生产",
    ];

    /// <summary>年, 月 or 日, where <paramref name="candidate"/> stands directly behind such words; null otherwise.</summary>
    public static string? Capacity(string text, Candidate candidate)
    {
        if (
            candidate.Cell is not null
            || candidate.Unit.Length == 0
            || candidate.Unit.Contains('/')
            || candidate.Group is "percent" or "points" or "money" or "times" or "time"
        )
        {
            return null;
        }

        foreach (var verb in Verbs)
        {
            var at = candidate.Start - verb.Length;
            if (
                at > 0
                && string.CompareOrdinal(text, at, verb, 0, verb.Length) == 0
                && text[at - 1] is '年' or '日' or '月'
            )
            {
                var isWord = at < 2 || !"0123456789今去前当往每常全本".Contains(text[at - 2]);
                return isWord ? text[at - 1].ToString() : null;
            }
        }

        return null;
    }

    /// <summary>What <paramref name="candidate"/> is counted per, or null.</summary>
    public static string? Of(string text, Candidate candidate) =>
        Capacity(text, candidate)
        ?? (
            candidate.Cell is not null || candidate.Unit.Contains('/') ? null
            : candidate.Group == "money" ? PriceOf(text, candidate.Start)
            : candidate.Group == "weight" ? YieldOf(text, candidate.Start)
            : null
        );

    // 每公斤20元, 每亩补助60元
    private static string? PriceOf(string text, int start)
    {
        for (var i = start - 1; i >= 0 && start - i < 8 && !Letters.EndsClause(text[i]); i--)
        {
            if (
                text[i] == '每'
                && UnitLexicon.At(text, i + 1) is { Group: "weight" or "area" or "volume" } unit
            )
            {
                return unit.Base;
            }
        }

        return IsRisenPrice(text, start);
    }

    // 由每斤3.5元涨到5元: the price before says per what
    private static string? IsRisenPrice(string text, int start)
    {
        if (Letters.At(text, start - 1) is not ('到' or '至'))
        {
            return null;
        }

        for (var i = start - 1; i >= 0 && start - i < 20 && !Letters.EndsClause(text[i]); i--)
        {
            if (text[i] == '每')
            {
                return UnitLexicon.At(text, i + 1) is { Group: "weight" or "area" or "volume" } unit
                    ? unit.Base
                    : null;
            }
        }

        return null;
    }

    // 亩产减少30~60公斤, 平均单产达900斤
    private static string? YieldOf(string text, int start)
    {
        for (var i = start - 1; i > 0 && start - i < 10 && !Letters.EndsClause(text[i]); i--)
        {
            if (text[i] == '产' && text[i - 1] is '亩' or '单')
            {
                return "亩";
            }
        }

        return null;
    }
}
