using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Metrics;

/// <summary>Words that say nothing, as null.</summary>
internal static class Absent
{
    /// <summary>Null where <paramref name="words"/> is empty.</summary>
    public static string? OrNull(this string? words) => string.IsNullOrEmpty(words) ? null : words;

    /// <summary>Whether <paramref name="word"/> tells a change: 增长, 降.</summary>
    public static bool IsChange(this KindWord? word) => word is { Makes: "change" };
}
