using Dashboard.Wording;

namespace Dashboard.Review;

/// <summary>What changed from one version of a figure to the next, in words.</summary>
internal static class FigureChange
{
    public static IEnumerable<string> Between(
        Figure? before,
        Figure? after,
        Catalogue catalogue,
        Words words
    )
    {
        if (before is null || after is null)
        {
            return [];
        }

        (string Name, string Before, string After)[] fields =
        [
            ("指标", Indicator(before), Indicator(after)),
            ("数值", before.Quantity.Printed, after.Quantity.Printed),
            ("可信程度", words.Of(before.Quantity.Qualifier), words.Of(after.Quantity.Qualifier)),
            ("期间", before.Period.ToLabel(words.Language), after.Period.ToLabel(words.Language)),
            ("范围", before.Scope, after.Scope),
            ("性质", words.Of(before.Kind), words.Of(after.Kind)),
            ("来源", Source(before), Source(after)),
            ("存疑", before.Doubt, after.Doubt),
            ("备注", before.Note, after.Note),
        ];
        return fields
            .Where(field => field.Before != field.After)
            .Select(field => $"{words[field.Name]} {Shown(field.Before)}→{Shown(field.After)}");

        string Indicator(Figure figure) =>
            catalogue.Indicators.FirstOrDefault(one => one.Code == figure.Indicator)
                is { } indicator
                ? indicator.NameIn(words.Language)
                : figure.Indicator;

        string Source(Figure figure) =>
            figure.Document.Length > 0 ? figure.Document
            : figure.Citations.Count > 0 ? catalogue.Report(figure.Citations[0].Report)?.Title ?? ""
            : "";

        string Shown(string text) => text.Length > 0 ? text : words["（空）"];
    }
}
