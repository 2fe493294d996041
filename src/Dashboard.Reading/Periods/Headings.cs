namespace Dashboard.Reading.Periods;

/// <summary>Headings: short lines without a full stop. A year in one rules what follows (2022年统计公报), a date alone does not.</summary>
internal static class Headings
{
    private const int Longest = 45;

    // 2021年第四季度重大项目集中开工活动: a name, not the time of what follows
    private static bool NamesEvent(ReadOnlySpan<char> behind)
    {
        foreach (
            var word in (ReadOnlySpan<string>)
                ["活动", "仪式", "集中开工", "集中签约", "推介会", "大会", "现场会", "启动"]
        )
        {
            if (behind.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="mention"/> stands in a heading and is long enough a time to rule what follows.</summary>
    public static bool Holds(string text, PeriodMention mention)
    {
        var start = mention.Start;
        while (start > 0 && mention.Start - start < Longest && text[start - 1] != '\n')
        {
            start--;
        }

        var end = mention.End;
        while (end < text.Length && end - start < Longest && text[end] is not ('\n' or '。' or ';'))
        {
            end++;
        }

        return (start == 0 || text[start - 1] == '\n')
            && (end == text.Length || text[end] == '\n')
            && end - start > mention.End - mention.Start + 3
            && mention.Period is { Days: > 27 }
            && !NamesEvent(text.AsSpan(mention.End, end - mention.End));
    }
}
