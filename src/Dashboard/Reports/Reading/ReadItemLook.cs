using Dashboard.Reading;
using Dashboard.Reading.Doubts;
using Dashboard.Wording;

namespace Dashboard.Reports.Reading;

/// <summary>Where the eye is to go.</summary>
public enum Sureness
{
    Sure,
    Look,
    Unknown,
}

/// <summary>How a proposed figure looks, in the text and in the list.</summary>
internal static class ReadItemLook
{
    public static string Class(ReadingDesk desk, int index) =>
        (
            desk.Items[index].State switch
            {
                ReadState.Accepted => "accepted",
                ReadState.Dropped => "dropped",
                _ => "open",
            }
        ) + (index == desk.Current ? " current" : "");

    /// <summary>What a field with this confidence is shown as.</summary>
    public static Sureness Of(double confidence) =>
        confidence >= FieldConfidences.Sure ? Sureness.Sure
        : confidence >= FieldConfidences.Unknown ? Sureness.Look
        : Sureness.Unknown;

    public static string State(ReadItem item, Words words) =>
        item.State switch
        {
            ReadState.Accepted => words["已采用"],
            ReadState.Dropped => words["已舍去"],
            _ => words.Format("把握{0}%", (int)(item.Read.Confidence * 100)),
        };

    /// <summary>What may have been misread, and why one thinks so.</summary>
    public static string Doubt(ReadingDoubt doubt, Words words) =>
        doubt.Cause switch
        {
            DoubtCause.Letter => words.Format("数字里夹着字母，可能是{0}", doubt.Likely),
            DoubtCause.Blank => words.Format("数字中间有空格或换行，按{0}读", doubt.Likely),
            DoubtCause.Point => words.Format("可能漏了小数点，应是{0}", doubt.Likely),
            _ => words.Format("地名可能认错一个字，应是{0}", doubt.Likely),
        };

    public static string Indicator(Catalogue catalogue, ReadItem item, Words words) =>
        item.Form.Indicator.Length > 0
            ? catalogue.Indicator(item.Form.Indicator).NameIn(words.Language)
            : words["（未知指标）"];

    public static string District(Catalogue catalogue, ReadItem item, Words words) =>
        catalogue.Districts.Find(item.Form.District)?.NameIn(words.Language)
        ?? item.Read.Place
        ?? "";

    public static string Period(ReadItem item, Words words) =>
        TypedPeriod.TryParse(item.Form.Period, out var period)
            ? period.ToLabel(words.Language)
            : words["（期间不明）"];
}
