namespace Dashboard.Review;

/// <summary>What a figure rests on, in a line: the document and the titles of the reports.</summary>
internal static class SourceTitle
{
    public static string Of(Figure figure, Catalogue catalogue) =>
        string.Join(
            "；",
            figure
                .Citations.Select(citation => catalogue.Report(citation.Report)?.Title ?? "")
                .Prepend(figure.Document)
                .Where(text => text.Length > 0)
                .Distinct()
        );
}
