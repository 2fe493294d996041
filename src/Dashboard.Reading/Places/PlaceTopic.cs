namespace Dashboard.Reading.Places;

/// <summary>The place a text is about: the one in its headline, else its paper's city, else the one its first paragraph names.</summary>
internal static class PlaceTopic
{
    private const int LongestHeadline = 70;

    private static readonly string[] Papers =
    [
        "日报",
        "晚报",
        "晨报",
        "早报",
        "都市报",
        "广播电视台",
        "电视台",
        "新闻网",
        "发布",
    ];

    /// <summary>It, as the first mention of it; null where neither says one.</summary>
    public static PlaceMention? Of(string text, List<PlaceMention> mentions)
    {
        var names = mentions.FindAll(mention => mention.Again.Length == 0);
        var start = 0;
        while (start < text.Length && text[start] is '\n' or ' ')
        {
            start++;
        }

        var headline = LineEnd(text, start);
        if (headline - start <= LongestHeadline && First(names, start, headline) is { } told)
        {
            return told;
        }

        var paragraph = LineEnd(text, Math.Min(headline + 1, text.Length));
        return PaperOf(text, names) ?? First(names, start, paragraph);
    }

    private static int LineEnd(string text, int start)
    {
        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return end < 0 ? text.Length : end;
    }

    // the first one that is not named aside, down to the nearest place: 某省某市某县
    private static PlaceMention? First(List<PlaceMention> names, int start, int end)
    {
        PlaceMention? first = null;
        foreach (var mention in names)
        {
            if (mention.Start < start || mention.Start >= end || mention.IsAside)
            {
                continue;
            }

            var isNearer =
                first is not null
                && mention.Level > first.Level
                && (
                    first.End == mention.Start
                    || first.Known is { } wide
                        && mention.Known?.IsIn(wide) == true
                        && mention.Level <= DistrictLevel.County
                );
            first = first is null || isNearer ? mention : first;
        }

        return first;
    }

    private static PlaceMention? PaperOf(string text, List<PlaceMention> names) =>
        names.Find(mention =>
            mention.Level is DistrictLevel.City or DistrictLevel.County
            && Array.Exists(
                Papers,
                paper => string.CompareOrdinal(text, mention.End, paper, 0, paper.Length) == 0
            )
        );
}
