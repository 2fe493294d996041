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
        builder.Say("{0}，〔引出下文〕", builder.Subject(points[0].Basis));
        List<ChartPoint> said = points.Count <= MostTimes ? points : [points[0], points[^1]];
        for (var index = 0; index < said.Count; index++)
        {
            if (index > 0)
            {
                builder.Say("，〔并列的时间〕");
            }

            builder.Say("{0}", builder.Time(said[index].Basis)).SayValue(said[index]);
        }

        SayChange(builder, points, catalogue, language);
        if (points.Count > MostTimes && points.TrueForAll(ComparisonText.IsSure))
        {
            SayExtremes(builder, points);
        }

        builder.Say("。");
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
            var text = DocumentWords.Format(language, "，{0}", change);
            builder.Say("{0}", SentenceBuilder.Computed(text, comparison.Base));
        }
    }

    private static void SayExtremes(SentenceBuilder builder, List<ChartPoint> points)
    {
        var (highest, lowest) = (
            points.MaxBy(point => point.Value)!,
            points.MinBy(point => point.Value)!
        );
        if (highest.Value == lowest.Value)
        {
            return;
        }

        builder.Say("；最高为{0}的{1}", builder.Time(highest.Basis), builder.Value(highest));
        builder.Say("，最低为{0}的{1}", builder.Time(lowest.Basis), builder.Value(lowest));
    }
}
