namespace Dashboard.Documents.Sentences;

/// <summary>截至2022年11月底，三级网格员数甲区最多，为278名；其次为乙区，200名。</summary>
internal static class DistrictsSentence
{
    private const int MostPlaces = 6;

    public static void Say(SentenceBuilder builder, List<ChartPoint> points, Language language)
    {
        var chinese = language == Language.Chinese;
        var first = points[0].Basis;
        if (points.TrueForAll(point => point.Basis.Period.IsSameTimeAs(first.Period)))
        {
            builder.Time(first).Say(chinese ? "，" : ": ");
        }

        // Sites of one district are named after it; districts name themselves.
        var isOnePlace = points.TrueForAll(point =>
            point.Figure.District == points[0].Figure.District
        );
        var among = chinese && points.Count > 1 ? "中，" : "";
        builder
            .Name(builder.Indicator(first.Series, isOnePlace), first.Main)
            .Say(chinese ? among : ", ");
        var isRanked =
            points.Count > 1
            && points.TrueForAll(ComparisonText.IsSure)
            && points[0].Value > points[1].Value;
        for (var index = 0; index < Math.Min(points.Count, MostPlaces); index++)
        {
            var point = points[index];
            if (index > 0)
            {
                builder.Say(chinese ? "，" : ", ");
            }

            builder.Name(point.Label, point.Figure);
            if (index == 0 && isRanked)
            {
                builder.Say(
                    (chinese, point.Basis.Quantity.Unit == "%") switch
                    {
                        (true, true) => "最高，",
                        (true, false) => "最多，",
                        _ => " has the most,",
                    }
                );
            }

            _ = chinese ? builder.ValueAfterVerb(point) : builder.Say(" ").Value(point);
        }

        builder.Say(
            (points.Count > MostPlaces, chinese) switch
            {
                (true, true) => "，等。",
                (true, false) => ", and others.",
                (false, true) => "。",
                _ => ".",
            }
        );
    }
}
