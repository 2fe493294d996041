using System.Globalization;
using System.Text;
using Dashboard.Reading.Sheaves;

namespace Dashboard.Reports;

/// <summary>What several reports say of the same, for a terminal: a line each for a figure that stands in several, and for what contradicts.</summary>
internal static class SheafTable
{
    /// <summary>Both lists.</summary>
    public static string Text(IReadOnlyList<ReadReport> reports, SheafComparison comparison)
    {
        var same = new List<string>();
        var against = new List<string>();
        foreach (var subject in comparison.Subjects)
        {
            var first = subject.Statements[0];
            if (subject.Against(first) is { Count: > 0 } others)
            {
                against.Add(Line(reports, first, others));
            }

            foreach (
                var statement in subject.Statements.DistinctBy(statement =>
                    (statement.Figure.Value, statement.Figure.ValueMax)
                )
            )
            {
                if (subject.SameAs(statement) is { Count: > 0 } again)
                {
                    same.Add(Line(reports, statement, again));
                }
            }
        }

        var text = new StringBuilder();
        Append(text, "the same in several reports", same);
        Append(text, "contradictions", against);
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, string title, List<string> lines)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{title}: {lines.Count}");
        lines.ForEach(line => text.AppendLine(line));
    }

    private static string Line(
        IReadOnlyList<ReadReport> reports,
        SheafStatement first,
        IEnumerable<SheafStatement> others
    ) =>
        $"  {first.Figure.Indicator?.Indicator.Name ?? first.Figure.Metric} · {first.Figure.Place} · {first.Figure.Period?.Period}: "
        + string.Join(
            ", ",
            others
                .Prepend(first)
                .Select(statement =>
                    $"{statement.Figure.Raw.ReplaceLineEndings(" ")} ({reports[statement.Report].File})"
                )
        );
}
