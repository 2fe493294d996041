using Dashboard.Figures;

namespace Dashboard.Briefings.Sentences;

/// <summary>
/// Says in plain official words what a chart shows, and nothing that its figures do not: no growth without a base, no
/// share of a doubtful whole or of parts that overlap, no causes.
/// </summary>
public static class ChartSentence
{
    /// <summary>The sentence, or null where the chart has no point.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="catalogue">Gives names and natures.</param>
    /// <param name="language">The language of the sentence.</param>
    public static Sentence? Of(Chart chart, Catalogue catalogue, Language language)
    {
        var points = chart.Points.ToList();
        if (points.Count == 0)
        {
            return null;
        }

        var builder = new SentenceBuilder(catalogue, language);
        switch (chart.Form)
        {
            case ChartForm.Parts when chart.Whole is { } whole:
                PartsSentence.Say(builder, whole, points, catalogue, language);
                break;
            case ChartForm.OverTime when chart.Series.Count == 1:
                TimeSentence.Say(builder, points, catalogue, language);
                break;
            default:
                DistrictsSentence.Say(builder, points, language);
                break;
        }

        return builder.Done();
    }
}
