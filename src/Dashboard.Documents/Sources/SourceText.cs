using System.Globalization;

namespace Dashboard.Documents.Sources;

/// <summary>How a document says who says so: publisher, title and date of the report, article and paragraph in it.</summary>
internal static class SourceText
{
    /// <summary>The first citation of each figure, those of one report under its name once; a document that is held elsewhere by its name.</summary>
    public static string Of(IEnumerable<Figure> figures, Catalogue catalogue, Language language) =>
        string.Join(DocumentWords.In(language, "；"), Lines(figures, catalogue, language));

    /// <summary>The same, one line for each report.</summary>
    public static IReadOnlyList<string> Lines(
        IEnumerable<Figure> figures,
        Catalogue catalogue,
        Language language
    )
    {
        var all = figures.ToList();
        return
        [
            .. all.SelectMany(figure => figure.Citations.Take(1))
                .GroupBy(citation => citation.Report)
                .Select(report => Line(report.Key, [.. report], catalogue, language)),
            .. all.Where(figure => figure.Citations.Count == 0 && figure.Document.Length > 0)
                .Select(figure => figure.Document)
                .Distinct(),
        ];
    }

    /// <summary>A report as a document names it: 安庆日报 安庆经开区专版，2022年11月30日（推定）.</summary>
    public static string Report(Report report, Language language)
    {
        var name = $"{report.Publisher} {report.Title}".Trim();
        var day = Day(report.Date, language);
        var inferred = report.DateCertainty == PeriodCertainty.Inferred;
        return DocumentWords.Format(
            language,
            inferred ? "{0}，{1}（推定）" : "{0}，{1}",
            name,
            day
        );
    }

    /// <summary>A day as documents print it: 2022年11月30日.</summary>
    public static string Day(DateOnly day, Language language) =>
        DocumentWords.Format(language, "{0:yyyy}年{0:%M}月{0:%d}日", day);

    private static string Line(
        string code,
        IReadOnlyList<Citation> citations,
        Catalogue catalogue,
        Language language
    )
    {
        var report = catalogue.Report(code) is { } known ? Report(known, language) : code;
        var articles = citations
            .GroupBy(citation => citation.Article)
            .Select(article =>
            {
                var paragraphs = article
                    .Select(citation => citation.Paragraph)
                    .Distinct()
                    .Order()
                    .Select(number => number.ToString(CultureInfo.InvariantCulture));
                var places = string.Join(DocumentWords.In(language, "、"), paragraphs);
                return article.Key.Length == 0
                    ? DocumentWords.Format(language, "第{0}段", places)
                    : DocumentWords.Format(language, "“{0}”第{1}段", article.Key, places);
            });
        return DocumentWords.Format(
            language,
            "{0}，{1}",
            report,
            string.Join(DocumentWords.In(language, "，"), articles)
        );
    }
}
