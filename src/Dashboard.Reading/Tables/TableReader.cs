namespace Dashboard.Reading;

internal static class TableReader
{
    public static IReadOnlyList<Candidate> Merge(string text, bool[] taken, List<Candidate> prose)
    {
        _ = text;
        _ = taken;
        return prose;
    }
}
