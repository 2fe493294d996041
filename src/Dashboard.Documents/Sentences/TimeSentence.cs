namespace Dashboard.Documents.Sentences;

/// <summary>安庆经开区培训人次2021年为680人次，2022年为710人次，同比增长4.4%。</summary>
internal static class TimeSentence
{
    private const int MostTimes = 6;

    public static void Say(
        SentenceBuilder builder,
        List<ChartPoint> points,
        Catalogue catalogue,
        Language language
    )
    {
        var chinese = language == Language.Chinese;
        builder.Subject(points[0].Basis).Say(chinese ? "，" : ": ");
        List<ChartPoint> said = points.Count <= MostTimes ? points : [points[0], points[^1]];
        for (var index = 0; index < said.Count; index++)
        {
            if (index > 0)
            {
                builder.Say(chinese ? "，" : "; ");
            }

            builder.Time(said[index].Basis);
            _ = chinese ? builder.ValueAfterVerb(said[index]) : builder.Say(" ").Value(said[index]);
        }

        SayChange(builder, points, catalogue, language);
        if (points.Count > MostTimes && points.TrueForAll(ComparisonText.IsSure))
        {
            SayExtremes(builder, points, language);
        }

        builder.Say(DocumentWords.In(language, "。"));
    }

    private static void SayChange(
        SentenceBuilder builder,
        List<ChartPoint> points,
        Catalogue catalogue,
        Language language
    )
    {
        var last = points[^1];
        var earlier = points
            .SkipLast(1)
            .Where(ComparisonText.IsSure)
            .SelectMany(point => point.Basis.Figures);
        var comparison = Comparison.Of(last.Basis, earlier, catalogue);
        if (
            comparison is not null
            && ComparisonText.IsSure(last)
            && ComparisonText.Of(last.Basis, comparison, language) is { } change
        )
        {
            builder.Computed(
                (language == Language.Chinese ? "，" : ", ") + change,
                comparison.Base
            );
        }
    }

    private static void SayExtremes(
        SentenceBuilder builder,
        List<ChartPoint> points,
        Language language
    )
    {
        var (highest, lowest) = (
            points.MaxBy(point => point.Value)!,
            points.MinBy(point => point.Value)!
        );
        if (highest.Value == lowest.Value)
        {
            return;
        }

        builder.Say(DocumentWords.In(language, "；最高为")).Time(highest.Basis);
        builder.Say(DocumentWords.In(language, "的")).Value(highest);
        builder.Say(DocumentWords.In(language, "，最低为")).Time(lowest.Basis);
        builder.Say(DocumentWords.In(language, "的")).Value(lowest);
    }
}
