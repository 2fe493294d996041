using System.Globalization;

namespace Dashboard.Documents.Sources;

/// <summary>How a document says who says so: publisher, title and date of the report, article and paragraph in it.</summary>
internal static class SourceText
{
    /// <summary>The first citation of each figure, those of one report under its name once.</summary>
    public static string Of(IEnumerable<Figure> figures, Catalogue catalogue, Language language) =>
        string.Join(DocumentWords.In(language, "；"), Lines(figures, catalogue, language));

    /// <summary>The same, one line for each report.</summary>
    public static IReadOnlyList<string> Lines(
        IEnumerable<Figure> figures,
        Catalogue catalogue,
        Language language
    ) =>
        [
            .. figures
                .SelectMany(figure => figure.Citations.Take(1))
                .GroupBy(citation => citation.Report)
                .Select(report => Line(report.Key, [.. report], catalogue, language)),
        ];

    /// <summary>A report as a document names it: 安庆日报 安庆经开区专版，2022年11月30日（推定）.</summary>
    public static string Report(Report report, Language language)
    {
        var name = $"{report.Publisher} {report.Title}".Trim();
        var day = Day(report.Date, language);
        var inferred = report.DateCertainty == PeriodCertainty.Inferred;
        return language == Language.Chinese
            ? $"{name}，{day}{(inferred ? "（推定）" : "")}"
            : $"{name}, {day}{(inferred ? " (inferred)" : "")}";
    }

    /// <summary>A day as documents print it: 2022年11月30日.</summary>
    public static string Day(DateOnly day, Language language) =>
        language == Language.Chinese
            ? $"{day.Year}年{day.Month}月{day.Day}日"
            : day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Line(
        string code,
        IReadOnlyList<Citation> citations,
        Catalogue catalogue,
        Language language
    )
    {
        var chinese = language == Language.Chinese;
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
                var name =
                    article.Key.Length == 0 ? ""
                    : chinese ? $"“{article.Key}”"
                    : $"“{article.Key}”, ";
                return chinese
                    ? $"{name}第{string.Join("、", paragraphs)}段"
                    : $"{name}paragraph {string.Join(", ", paragraphs)}";
            });
        return report + (chinese ? "，" : ", ") + string.Join(chinese ? "，" : ", ", articles);
    }
}
