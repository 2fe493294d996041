namespace Dashboard.Storage.Catalogues;

/// <summary>Something is wrong with the files of <c>data/</c>; nothing of them was loaded.</summary>
/// <param name="problems">One sentence each: file, line, column, what was found, what would be right.</param>
public sealed class CatalogueException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>One sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
