namespace Dashboard.Documents.Sentences;

/// <summary>截至2022年11月底，三级网格员数甲区最多，为278名；其次为乙区，200名。</summary>
internal static class DistrictsSentence
{
    private const int MostPlaces = 6;

    public static void Say(SentenceBuilder builder, List<ChartPoint> points)
    {
        var first = points[0].Basis;
        if (points.TrueForAll(point => point.Basis.Period.IsSameTimeAs(first.Period)))
        {
            builder.Say("{0}，〔引出下文〕", builder.Time(first));
        }

        // Sites of one district are named after it; districts name themselves.
        var isOnePlace = points.TrueForAll(point =>
            point.Figure.District == points[0].Figure.District
        );
        builder.Say(
            points.Count > 1 ? "{0}中，" : "{0}〔只有一处〕",
            isOnePlace
                ? builder.Subject(first, withScope: false)
                : SentenceBuilder.Name(builder.Indicator(first.Series), first.Main)
        );
        var isRanked =
            points.Count > 1
            && points.TrueForAll(ComparisonText.IsSure)
            && points[0].Value > points[1].Value;
        for (var index = 0; index < Math.Min(points.Count, MostPlaces); index++)
        {
            var point = points[index];
            if (index > 0)
            {
                builder.Say("，");
            }

            var isFirst = index == 0 && isRanked;
            builder.Say(
                !isFirst ? "{0}"
                    : point.Basis.Quantity.Unit == "%" ? "{0}最高，"
                    : "{0}最多，",
                SentenceBuilder.Name(point.Label, point.Figure)
            );
            builder.SayValue(point);
        }

        builder.Say(points.Count > MostPlaces ? "，等。" : "。");
    }
}
