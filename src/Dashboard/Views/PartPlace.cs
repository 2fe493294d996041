using Dashboard.Briefings;
using Dashboard.Wording;

namespace Dashboard.Views;

/// <summary>Of which district and period a part speaks that does not say it itself.</summary>
internal static class PartPlace
{
    /// <summary>安庆经开区 · 2022年.</summary>
    public static string Of(PagePart part, Catalogue catalogue, Words words)
    {
        var place = catalogue.Districts.Find(part.Origin.District ?? "");
        var time = PeriodCode.TryParse(part.Origin.Period, out var period)
            ? period.ToLabel(words.Language)
            : words["全部期间"];
        return place is null ? time : $"{place.NameIn(words.Language)} · {time}";
    }
}
