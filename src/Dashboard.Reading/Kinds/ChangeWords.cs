using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Kinds;

/// <summary>Tells a change from a share or level: 增长7.8%, 提高到7.8%.</summary>
internal static class ChangeWords
{
    private const int Reach = 200;

    /// <summary>Whether the percentage <paramref name="one"/> says by how much something changed.</summary>
    public static bool IsChange(
        string text,
        Candidate one,
        Sentence sentence,
        Candidate? previous,
        FigureKind? previousKind
    )
    {
        var from = Math.Max(
            Math.Max(sentence.Start, one.Start - Reach),
            previous is { } before && before.Start >= sentence.Start ? before.End : 0
        );
        KindWord? last = null;
        var sinceLast = 0;
        for (var i = from; i < one.Start; i++)
        {
            var (word, length) = KindLexicon.Words.At(text, i);
            if (word is { Makes: "change" or "level" })
            {
                // 降幅达72.6% is still a change
                last =
                    word.Makes == "level"
                    && word.Word is "达" or "达到"
                    && last?.Word is "增幅" or "降幅" or "增速" or "涨幅" or "跌幅"
                        ? last
                        : word;
                sinceLast = one.Start - i - length;
                i += length - 1;
            }
        }

        if (last is not null)
        {
            return last.Makes == "change" && sinceLast < 12;
        }

        return one.Start - from < 4 && previousKind == FigureKind.Growth;
    }
}
