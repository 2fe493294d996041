using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Quantities;

/// <summary>When 一 counts: 新建停车场一处, 每村配备一名, 仅一家, 历时一年. Elsewhere it is an article (一个新阶段).</summary>
internal static class SingleOne
{
    private const int Reach = 18;

    private static readonly string[] Only =
    [
        "唯一",
        "仅",
        "只有",
        "只",
        "共",
        "共计",
        "其中",
        "仅有",
        "各",
        "新增",
        "新建",
    ];
    private static readonly string[] Takes =
    [
        "历时",
        "为期",
        "用时",
        "耗时",
        "仅用",
        "需要",
        "需",
        "不到",
        "不足",
        "缩短至",
        "压缩至",
        "检查",
        "长达",
        "满",
    ];

    /// <summary>Whether the 一 of <paramref name="candidate"/> counts.</summary>
    public static bool Counts(string text, Candidate candidate)
    {
        if (candidate.Measure is not { FollowsNumerals: true })
        {
            return false;
        }

        var before = text.AsSpan(Math.Max(0, candidate.Start - 8), Math.Min(8, candidate.Start));
        foreach (var word in Only)
        {
            if (before.EndsWith(word) && !before.EndsWith("不" + word))
            {
                return true;
            }
        }

        return IsBehindNoun(text, candidate) || IsForEach(text, candidate);
    }

    /// <summary>Whether a time of 一 is one that something took.</summary>
    public static bool IsTimed(string text, Candidate candidate)
    {
        var before = text.AsSpan(Math.Max(0, candidate.Start - 8), Math.Min(8, candidate.Start));
        foreach (var word in Takes)
        {
            if (before.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    // 新建停车场一处,
    private static bool IsBehindNoun(string text, Candidate candidate) =>
        Letters.At(text, candidate.End) is ',' or ';' or '。' or '、' or ')' or '\n'
        && Letters.At(text, candidate.Start - 1) is var before
        && Letters.IsHan(before)
        && !"是有了的为成这那某任同另又再每第之到在个统".Contains(before);

    // 每个项目配备一名代办员, 每年进行一次述职
    private static bool IsForEach(string text, Candidate candidate)
    {
        for (
            var place = candidate.Start - 1;
            place >= 0 && candidate.Start - place < Reach;
            place--
        )
        {
            if (text[place] is '每')
            {
                return Letters.At(text, candidate.Start - 1)
                        is not ('成' or '为' or '是' or '都' or '有')
                    && candidate.Measure!.Word
                        is "次"
                            or "名"
                            or "人"
                            or "位"
                            or "场"
                            or "套"
                            or "台"
                            or "本"
                            or "份"
                            or "期";
            }

            if (Letters.EndsClause(text[place]))
            {
                return false;
            }
        }

        return false;
    }
}
