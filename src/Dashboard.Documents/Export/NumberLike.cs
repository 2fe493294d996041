using System.Text.RegularExpressions;

namespace Dashboard.Documents.Export;

/// <summary>Whether a cell's text is a number with its hedge and unit, which stands to the right so that digits line up.</summary>
internal static partial class NumberLike
{
    private const int Longest = 24;

    public static bool Is(string text) => text.Length <= Longest && Number().IsMatch(text);

    // 25,808个, 约110亿元, 不低于5%, 约9.979万亩（存疑）; not 2022年, 2022年1—11月, 3月5日
    [GeneratedRegex(
        "^(约|近|不低于|不超过|about |nearly |over |at least |at most )?-?[0-9][0-9,.]*(?![0-9,.年月日])[^年月日]*$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Number();
}
