using System.Text.RegularExpressions;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Tests.Data;

/// <summary>Holds data/ against the texts it was taken from.</summary>
public sealed partial class ReportedFiguresTests
{
    private static readonly CatalogueFiles Files = CatalogueFiles.Read(ProjectFolder.Data);

    [ReportsFact]
    public void Every_citation_is_where_the_figure_is_printed()
    {
        var wrong =
            from figure in Files.Figures
            let main = figure.Citations[0]
            let printed = Flat(Text(main.Report).Substring(main.Start, main.Length))
            where printed != Flat(figure.Quantity.Printed)
            select $"{figure.Code}: {figure.Quantity.Printed} is cited, {printed} stands there";

        Assert.Empty(wrong);
    }

    [ReportsFact]
    public void Every_paragraph_is_the_one_its_characters_lie_in()
    {
        var wrong =
            from figure in Files.Figures
            from citation in figure.Citations
            let paragraph = Text(citation.Report)[..citation.Start]
                .Split('\n')
                .SkipLast(1)
                .Count(line => !string.IsNullOrWhiteSpace(line)) + 1
            where paragraph != citation.Paragraph
            select $"{figure.Code}: paragraph {citation.Paragraph} is cited, {paragraph} is right";

        Assert.Empty(wrong);
    }

    [ReportsFact]
    public void Every_number_of_the_reports_is_a_figure_or_left_out_with_a_reason()
    {
        var leftOut = File.ReadLines(Path.Combine(ProjectFolder.Data, "left-out.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .ToLookup(cells => cells[0]);
        var cited = Files
            .Figures.SelectMany(figure => figure.Citations)
            .ToLookup(citation => citation.Report);
        var missing = new List<string>();
        foreach (var report in cited)
        {
            var text = Text(report.Key);
            var known = new bool[text.Length];
            foreach (var citation in report)
            {
                known.AsSpan(citation.Start, citation.Length).Fill(true);
            }

            foreach (var cells in leftOut[report.Key])
            {
                Assert.NotEmpty(cells[3]);
                known.AsSpan(int.Parse(cells[1], null), int.Parse(cells[2], null)).Fill(true);
            }

            missing.AddRange(
                from match in Numbers().Matches(text)
                where !known.AsSpan(match.Index, match.Length).Contains(true)
                select $"{report.Key} at {match.Index}: {match.Value}"
            );
        }

        Assert.Empty(missing);
    }

    [ReportsFact]
    public void No_sentence_of_a_report_stands_in_the_catalogue()
    {
        const int run = 12;
        var texts = Files.Catalogue.Reports.Select(report => Flat(Text(report.Code))).ToList();
        var words = Files
            .Figures.SelectMany(figure =>
                new[] { figure.Scope, figure.Doubt, figure.Note, figure.Citations[0].Article }
            )
            .Concat(
                Files.Catalogue.Indicators.SelectMany(indicator =>
                    indicator.Aliases.Append(indicator.Definition).Append(indicator.Name)
                )
            )
            .Distinct();

        var copied = words.Where(word =>
            Enumerable
                .Range(0, Math.Max(0, word.Length - run + 1))
                .Any(at =>
                    texts.Exists(text =>
                        text.Contains(word.Substring(at, run), StringComparison.Ordinal)
                    )
                )
        );

        Assert.Empty(copied);
    }

    [Fact]
    public void The_parking_spaces_are_the_sum_of_their_five_kinds()
    {
        var all = Files
            .Figures.Where(figure => figure.District == "anqing-jkq" && figure.Scope.Length == 0)
            .ToList();
        var whole = all.Single(figure => figure.Indicator == "parking-spaces");
        var parts = Files
            .Catalogue.Parts(Files.Catalogue.Indicator("parking-spaces"))
            .SelectMany(part => all.Where(figure => figure.Indicator == part.Code))
            .ToList();

        Assert.Equal(5, parts.Count);
        Assert.Equal(25808m, whole.Quantity.Value);
        Assert.Equal(25808m, parts.Sum(part => part.Quantity.Value));
    }

    [Fact]
    public void Every_column_is_explained()
    {
        var readme = File.ReadAllText(Path.Combine(ProjectFolder.Data, "README.md"));

        Assert.All(
            CatalogueFiles.Columns.Values.SelectMany(columns => columns),
            column => Assert.Matches($@"\b{column}\b", readme)
        );
    }

    private static string Text(string report) =>
        File.ReadAllText(
            Path.Combine(ProjectFolder.ReportTexts, Files.Catalogue.Report(report)!.File)
        );

    private static string Flat(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(
        "[0-9０-９]+(?:[.．][0-9０-９]+)?",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Numbers();
}
