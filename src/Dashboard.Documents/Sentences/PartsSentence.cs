namespace Dashboard.Documents.Sentences;

/// <summary>截至2022年11月底，安庆经开区停车位总数为25,808个，其中物管小区停车位数20,874个，占80.9%；….</summary>
internal static class PartsSentence
{
    private const int MostParts = 8;

    public static void Say(
        SentenceBuilder builder,
        ChartPoint whole,
        List<ChartPoint> parts,
        Language language
    )
    {
        builder
            .Say("{0}，{1}", builder.Time(whole.Basis), builder.Subject(whole.Basis))
            .SayValue(whole)
            .Say("，其中");
        var left = whole.Value - parts.Sum(part => part.Value);
        var hasShares =
            left >= 0
            && whole.Value > 0
            && ComparisonText.IsSure(whole)
            && parts.TrueForAll(part => part.Value >= 0);
        for (var index = 0; index < Math.Min(parts.Count, MostParts); index++)
        {
            var part = parts[index];
            if (index > 0)
            {
                builder.Say("；");
            }

            builder.Say(
                "{0}{1}",
                SentenceBuilder.Name(part.Label, part.Figure),
                builder.Value(part)
            );
            if (hasShares && ComparisonText.IsSure(part))
            {
                var share = decimal.Round(part.Value / whole.Value * 100, 1);
                var text = DocumentWords.Format(language, "，占{0}%", QuantityText.Grouped(share));
                builder.Say("{0}", SentenceBuilder.Computed(text, part.Figure));
            }
        }

        builder.Say(parts.Count > MostParts ? "，等。" : "。");
    }

    /// <summary>What lies between the whole and its parts: the difference, and the parts nobody reported.</summary>
    public static void SayRest(
        SentenceBuilder builder,
        ChartPoint whole,
        List<ChartPoint> parts,
        Catalogue catalogue,
        Language language
    )
    {
        var left = whole.Value - parts.Sum(part => part.Value);
        if (left != 0 && ComparisonText.IsSure(whole) && parts.TrueForAll(ComparisonText.IsSure))
        {
            var size = QuantityText.Grouped(Math.Abs(left)) + whole.Basis.Quantity.Unit;
            var text = DocumentWords.Format(
                language,
                left > 0 ? "各项之和比总数少{0}。" : "各项之和比总数多{0}。",
                size
            );
            builder.Say("{0}", SentenceBuilder.Computed(text, whole.Figure));
        }

        var shown = parts.Select(part => part.Figure.Indicator).ToHashSet();
        var missing = catalogue
            .Parts(catalogue.Indicator(whole.Figure.Indicator))
            .Where(part => !shown.Contains(part.Code))
            .Select(part => part.NameIn(language))
            .ToList();
        if (missing.Count > 0)
        {
            var names = string.Join(DocumentWords.In(language, "、"), missing);
            builder.Say(
                "{0}",
                SentenceBuilder.Name(
                    DocumentWords.Format(language, "{0}未见报道。", names),
                    whole.Figure
                )
            );
        }
    }
}
