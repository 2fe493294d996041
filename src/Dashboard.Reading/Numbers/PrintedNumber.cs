namespace Dashboard.Reading.Numbers;

/// <summary>A number as printed, 万 and 亿 multiplied in.</summary>
/// <param name="Start">Where it begins in the clean text.</param>
/// <param name="End">Just behind its last character.</param>
/// <param name="Value">What it says.</param>
/// <param name="Mantissa">What it says without its last 万 or 亿, to spread that over the members of a list.</param>
/// <param name="Scale">Its last 万 or 亿 as a factor; 1 where it has none.</param>
/// <param name="IsHan">Whether it is written in Chinese numerals.</param>
/// <param name="IsMore">Whether 余, 多 or 来 stands in it (1.2万余, 5000余万).</param>
/// <param name="IsAbout">Whether that word is 来 (十来家).</param>
/// <param name="IsBare">Whether it is a bare 百, 千, 万 or 亿 (百余场, 近百万亩), which alone is a word of emphasis.</param>
/// <param name="Max">The upper end of 三四十, otherwise null.</param>
internal readonly record struct PrintedNumber(
    int Start,
    int End,
    decimal Value,
    decimal Mantissa,
    decimal Scale,
    bool IsHan,
    bool IsMore = false,
    bool IsAbout = false,
    bool IsBare = false,
    decimal? Max = null
);
