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
        var chinese = language == Language.Chinese;
        builder.Time(whole.Basis).Say(chinese ? "，" : ", ").Subject(whole.Basis);
        _ = chinese
            ? builder.ValueAfterVerb(whole).Say("，其中")
            : builder.Say(" ").Value(whole).Say(", of which ");
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
                builder.Say(DocumentWords.In(language, "；"));
            }

            builder.Name(chinese ? part.Label : part.Label + " ", part.Figure).Value(part);
            if (hasShares && ComparisonText.IsSure(part))
            {
                var share = decimal.Round(part.Value / whole.Value * 100, 1);
                var text = QuantityText.Grouped(share) + "%";
                builder.Computed(chinese ? "，占" + text : $" ({text})", part.Figure);
            }
        }

        builder.Say(
            (parts.Count > MostParts, chinese) switch
            {
                (true, true) => "，等。",
                (true, false) => ", and others.",
                (false, true) => "。",
                _ => ".",
            }
        );
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
        var chinese = language == Language.Chinese;
        var left = whole.Value - parts.Sum(part => part.Value);
        if (left != 0 && ComparisonText.IsSure(whole) && parts.TrueForAll(ComparisonText.IsSure))
        {
            var size = QuantityText.Grouped(Math.Abs(left)) + whole.Basis.Quantity.Unit;
            var isLess = left > 0;
            builder.Computed(
                chinese
                    ? $"各项之和比总数{(isLess ? "少" : "多")}{size}。"
                    : $" The parts add up to {size} {(isLess ? "less" : "more")} than the whole.",
                whole.Figure
            );
        }

        var shown = parts.Select(part => part.Figure.Indicator).ToHashSet();
        var missing = catalogue
            .Parts(catalogue.Indicator(whole.Figure.Indicator))
            .Where(part => !shown.Contains(part.Code))
            .Select(part => part.NameIn(language))
            .ToList();
        if (missing.Count == 0)
        {
            return;
        }

        builder.Name(
            chinese
                ? $"{string.Join("、", missing)}未见报道。"
                : $" Not reported: {string.Join(", ", missing)}.",
            whole.Figure
        );
    }
}
