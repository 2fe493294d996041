namespace Dashboard.Storage.Briefings.Kept;

/// <summary>Codes of our vocabulary in what is kept. What cannot be read ends in a <see cref="FormatException"/>, which <see cref="ItemSnapshot.Read"/> turns into a sentence.</summary>
internal static class KeptCode
{
    public static T Read<T>(string? code)
        where T : struct, Enum =>
        EnumCode.TryParse<T>(code, out var value)
            ? value
            : throw new FormatException($"{typeof(T).Name} {code}");

    /// <summary>Marks one behind the other: <c>computed, contested</c>.</summary>
    public static string OfMarks(PointMarks marks) =>
        marks == PointMarks.None
            ? EnumCode.Of(PointMarks.None)
            : string.Join(
                ", ",
                Enum.GetValues<PointMarks>()
                    .Where(mark => mark != PointMarks.None && marks.HasFlag(mark))
                    .Select(EnumCode.Of)
            );

    public static PointMarks ReadMarks(string? codes) =>
        codes is null
            ? PointMarks.None
            : codes
                .Split(", ")
                .Aggregate(PointMarks.None, (marks, code) => marks | Read<PointMarks>(code));

    public static Period ReadPeriod(string? code) =>
        PeriodCode.TryParse(code, out var period)
            ? period
            : throw new FormatException($"{nameof(Period)} {code}");

    public static T There<T>(T? value)
        where T : class => value ?? throw new FormatException(typeof(T).Name);

    public static T There<T>(T? value)
        where T : struct => value ?? throw new FormatException(typeof(T).Name);
}
