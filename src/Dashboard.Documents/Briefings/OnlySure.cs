using Dashboard.Documents.Sentences;

namespace Dashboard.Documents.Briefings;

/// <summary>A briefing without the figures that are doubtful, computed, contested or not approved.</summary>
public static class OnlySure
{
    /// <summary>The briefing as it asks to be: itself, or without what is unsure.</summary>
    public static Briefing Of(Briefing briefing, Catalogue catalogue) =>
        briefing.Unsure == UnsureFigures.Listed
            ? briefing
            : briefing with
            {
                Sections =
                [
                    .. briefing.Sections.Select(section =>
                        Of(section, catalogue, briefing.Language)
                    ),
                ],
            };

    private static BriefingSection Of(
        BriefingSection section,
        Catalogue catalogue,
        Language language
    ) =>
        section switch
        {
            ChartSection chart => Of(chart, catalogue, language),
            CardsSection cards => cards with
            {
                Cards =
                [
                    .. cards
                        .Cards.Where(card => card.Standing.Marks == PointMarks.None)
                        .Select(card =>
                            card.Comparison is { } change
                            && Standing.Of(change.Base).Marks != PointMarks.None
                                ? card with
                                {
                                    Comparison = null,
                                }
                                : card
                        ),
                ],
            },
            TableSection table => table with
            {
                Rows =
                [
                    .. table.Rows.Select(row =>
                        (IReadOnlyList<BriefingCell>)
                            [
                                .. row.Select(cell =>
                                    cell.Standing is { Marks: not PointMarks.None }
                                        ? new BriefingCell("—")
                                        : cell
                                ),
                            ]
                    ),
                ],
            },
            _ => section,
        };

    private static ChartSection Of(ChartSection section, Catalogue catalogue, Language language)
    {
        var chart = section.Chart;
        var before = chart.Points.Count();
        chart = chart with
        {
            Series =
            [
                .. chart.Series.Select(series =>
                    series with
                    {
                        Points = [.. series.Points.Where(IsSure)],
                    }
                ),
            ],
            Whole = chart.Whole is { } whole && IsSure(whole) ? whole : null,
        };
        var left = before - chart.Points.Count();
        if (left == 0 && chart.Whole == section.Chart.Whole)
        {
            return section;
        }

        // What was generated is said anew of what is left; what a person wrote is theirs.
        var text = section.Text is { IsGenerated: true }
            ? ChartSentence.Of(chart, catalogue, language, isComplete: false)
            : section.Text;
        var note = DocumentWords.Format(
            language,
            "未列入存疑、计算、来源不一或未审的数据{0}项",
            left
        );
        return section with { Chart = chart with { Note = note }, Text = text };
    }

    private static bool IsSure(ChartPoint point) => point.Marks == PointMarks.None;
}
