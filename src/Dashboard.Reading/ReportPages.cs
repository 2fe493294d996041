namespace Dashboard.Reading;

/// <summary>The pages of a text that came from paper: a form feed begins each.</summary>
public static class ReportPages
{
    /// <summary>The page, from 1, on which the character at <paramref name="offset"/> stands; null where the text has no pages.</summary>
    public static int? PageAt(string text, int offset)
    {
        var page = text.AsSpan(0, offset).Count('\f');
        return page > 0 ? page : null;
    }
}
