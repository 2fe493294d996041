using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Periods;

/// <summary>A report of one event: 9月9日,洽谈会在某市举行; what was signed or visited there, said paragraphs later, is of that day.</summary>
internal static class NewsOfTheDay
{
    private static readonly string[] Held = ["举行", "举办", "召开", "开幕", "启幕", "开赛"];

    private static readonly string[] There =
    [
        "签约",
        "参会",
        "参展",
        "参赛",
        "与会",
        "成交",
        "意向",
        "协议金额",
        "现场",
        "观众",
        "嘉宾",
        "会上",
        "本次活动",
        "此次活动",
        "本届",
    ];

    /// <summary>Whether <paramref name="mention"/> is the day of the event that its sentence reports.</summary>
    public static bool Opens(string text, PeriodMention mention)
    {
        if (mention.Period is not { Days: <= 7 })
        {
            return false;
        }

        var end = text.IndexOf('。', mention.End, Math.Min(80, text.Length - mention.End));
        return end > 0 && Says(text.AsSpan(mention.End, end - mention.End), Held);
    }

    /// <summary>Whether <paramref name="sentence"/> tells what came of it.</summary>
    public static bool Tells(string text, Sentence sentence) =>
        Says(
            text.AsSpan(sentence.Start, Math.Min(sentence.End, text.Length) - sentence.Start),
            There
        );

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
