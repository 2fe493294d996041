namespace Dashboard.Administration.Catalogues;

/// <summary>A field that somebody else changed while it was open here.</summary>
public sealed record FieldDifference(string Label, string Theirs, string Mine)
{
    /// <summary>The fields that are no longer as they were seen.</summary>
    public static IReadOnlyList<FieldDifference> Between(
        IReadOnlyList<(string Label, string Value)> seen,
        IReadOnlyList<(string Label, string Value)> theirs,
        IReadOnlyList<(string Label, string Value)> mine
    ) =>
        [
            .. seen.Select(
                    (field, index) =>
                        (
                            field.Value,
                            Now: new FieldDifference(
                                field.Label,
                                theirs[index].Value,
                                mine[index].Value
                            )
                        )
                )
                .Where(pair => pair.Value != pair.Now.Theirs)
                .Select(pair => pair.Now),
        ];
}
