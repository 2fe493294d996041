namespace Dashboard.Documents;

/// <summary>The words of documents and charts: the Chinese stands in the code, the English in DocumentWords.en.resx.</summary>
internal static class DocumentWords
{
    private static readonly Wordings _wording = new(typeof(DocumentWords));

    /// <summary>Every key, for the test that none is unused.</summary>
    public static IReadOnlyCollection<string> Keys => _wording.Keys;

    /// <summary><paramref name="chinese"/> in <paramref name="language"/>.</summary>
    public static string In(Language language, string chinese) => _wording.In(language, chinese);

    /// <summary>The same with places filled in: {0}, {1}.</summary>
    public static string Format(
        Language language,
        string chinese,
        params ReadOnlySpan<object?> values
    ) => _wording.Format(language, chinese, values);

    /// <summary>The heads of a table's columns.</summary>
    public static IReadOnlyList<string> Columns(
        Language language,
        params IReadOnlyList<string> chinese
    ) => [.. chinese.Select(column => _wording.In(language, column))];
}
