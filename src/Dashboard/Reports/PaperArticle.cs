using System.Globalization;

namespace Dashboard.Reports;

/// <summary>What a citation names as the article where a report came on paper: the page. It is kept in Chinese and said in either language.</summary>
internal static class PaperArticle
{
    private const string Form = "第{0}页";

    /// <summary>The article that <paramref name="page"/> is kept as.</summary>
    public static string Of(int page) =>
        Form.Replace("{0}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The page that an article is; null where it is the title of one.</summary>
    public static int? Page(string article) =>
        article.Length > 2
        && int.TryParse(
            article.AsSpan(1, article.Length - 2),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var page
        )
        && article == Of(page)
            ? page
            : null;
}
