namespace Dashboard.Reading.Sentences;

/// <summary>Texts that portray a place: 某镇概况, 某区简介, 一、基本情况.</summary>
internal static class ProfileTexts
{
    private const int LongestLine = 30;

    private static readonly string[] Titles =
    [
        "简介",
        "概况",
        "概览",
        "县情",
        "区情",
        "市情",
        "镇情",
        "乡情",
        "村情",
    ];

    /// <summary>Whether the headline or an early section of <paramref name="text"/> says so.</summary>
    public static bool IsOne(string text)
    {
        var lines = 0;
        for (var start = 0; start < text.Length && lines < 4; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start).Trim();
            start = end + 1;
            if (line.Length == 0)
            {
                continue;
            }

            if (
                line.Length <= LongestLine
                && (
                    lines == 0 && EndsInTitle(line)
                    || line.EndsWith("基本情况")
                    || line.EndsWith("基本概况")
                )
            )
            {
                return true;
            }

            lines++;
        }

        return false;
    }

    private static bool EndsInTitle(ReadOnlySpan<char> line)
    {
        foreach (var title in Titles)
        {
            if (line.EndsWith(title))
            {
                return true;
            }
        }

        return false;
    }
}
