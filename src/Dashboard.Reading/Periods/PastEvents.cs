using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Periods;

/// <summary>Times of what happened once: 1998年3月经批准成立, 4月修缮工程启动. What stands behind their clause is not of that day.</summary>
internal static class PastEvents
{
    private const int Reach = 48;

    // what a place or a body looks back on, whenever it was
    private static readonly string[] Founding =
    [
        "始建",
        "成立",
        "批准",
        "获批",
        "设立",
        "改制",
        "更名",
        "建制",
        "撤",
        "通航",
        "开业",
        "通车",
        "创办",
        "组建于",
        "建市",
        "建县",
        "被命名",
        "挂牌",
        "列入",
        "评为",
        "授予",
        "入选",
        "荣获",
        "获得",
        "被确定",
        "出台",
        "印发",
        "下发",
        "作出",
        "升格",
        "合并",
    ];

    // what a month or a day is told of
    private static readonly string[] Beginning =
    [
        "启动",
        "开工",
        "动工",
        "奠基",
        "投产",
        "建成",
        "签约",
        "开建",
        "完工",
        "竣工",
        "落户",
        "入驻",
        "揭牌",
        "投用",
        "运营",
        "开放",
    ];

    /// <summary>Where the clause ends for which <paramref name="mention"/> holds; null where it is the time of no such event.</summary>
    public static int? EndOf(string text, PeriodMention mention)
    {
        if (
            mention is not { Role: PeriodRole.Plain, Period: { Start: not null } period }
            || text[mention.End - 1] == '来'
        )
        {
            return null;
        }

        for (var start = mention.End; start < text.Length && start - mention.End < Reach; )
        {
            var end = start;
            while (
                end < text.Length
                && end - start < Reach
                && text[end] is not (',' or '。' or ';' or '\n')
            )
            {
                end++;
            }

            var clause = text.AsSpan(start, end - start);
            if (clause.ContainsAnyInRange('0', '9'))
            {
                return null;
            }

            if (Says(clause, Founding) || period.Days <= 31 && Says(clause, Beginning))
            {
                return end;
            }

            if (Letters.At(text, end) != ',')
            {
                return null;
            }

            start = end + 1;
        }

        return null;
    }

    private static bool Says(ReadOnlySpan<char> clause, string[] words)
    {
        foreach (var word in words)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
