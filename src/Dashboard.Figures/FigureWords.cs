namespace Dashboard.Figures;

/// <summary>The words of periods, quantities and units: the Chinese stands in the code, the English in FigureWords.en.resx.</summary>
internal static class FigureWords
{
    private static readonly Wordings _wording = new(typeof(FigureWords));

    /// <summary><paramref name="chinese"/> in <paramref name="language"/>.</summary>
    public static string In(Language language, string chinese) => _wording.In(language, chinese);

    /// <summary>The same with places filled in: {0}, {1:yyyy}.</summary>
    public static string Format(
        Language language,
        string chinese,
        params ReadOnlySpan<object?> values
    ) => _wording.Format(language, chinese, values);
}
