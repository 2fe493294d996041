namespace Dashboard.Documents.Sentences;

/// <summary>
/// Says in plain official words what a chart shows, and nothing that its figures do not: no growth without a base, no
/// share of a doubtful whole or of parts that overlap, no causes.
/// </summary>
public static class ChartSentence
{
    /// <summary>The sentence, or null where the chart has no point, parts without their whole, or parts over time.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="catalogue">Gives names and natures.</param>
    /// <param name="language">The language of the sentence.</param>
    public static Sentence? Of(Chart chart, Catalogue catalogue, Language language) =>
        Of(chart, catalogue, language, isComplete: true);

    /// <summary>The same of a chart from which points may have been left out, so that nothing is said of what is missing.</summary>
    internal static Sentence? Of(
        Chart chart,
        Catalogue catalogue,
        Language language,
        bool isComplete
    )
    {
        var points = chart.Points.ToList();
        if (
            points.Count == 0
            || chart
                is { Form: ChartForm.Parts, Whole: null }
                    or { Form: ChartForm.PartsOverTime or ChartForm.Scores or ChartForm.Pairs }
        )
        {
            return null;
        }

        var builder = new SentenceBuilder(catalogue, language);
        switch (chart.Form)
        {
            case ChartForm.Parts:
                PartsSentence.Say(builder, chart.Whole!, points, language);
                if (isComplete)
                {
                    PartsSentence.SayRest(builder, chart.Whole!, points, catalogue, language);
                }

                break;
            case ChartForm.OverTime when chart.Series.Count == 1:
                TimeSentence.Say(builder, points, catalogue, language);
                break;
            default:
                DistrictsSentence.Say(builder, points);
                break;
        }

        return builder.Done();
    }
}
