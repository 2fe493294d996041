using Dashboard.Storage.Entry;

namespace Dashboard.Reports.Reading;

/// <summary>How a figure that is read was recognised as one that is there already.</summary>
public enum KnownBy
{
    /// <summary>It stands at the same place of the same text.</summary>
    Place,

    /// <summary>It says the same of the same thing.</summary>
    Meaning,
}

/// <summary>A figure of the same report that is there already.</summary>
/// <param name="Entered">The figure.</param>
/// <param name="By">How it was recognised.</param>
public sealed record KnownFigure(EnteredFigure Entered, KnownBy By);

/// <summary>
/// Marks what is read again: by its place in the text first, whatever was made of it then (a period or an indicator may
/// have been corrected), else by what it means. Each figure that is there is found once.
/// </summary>
internal static class KnownFigures
{
    /// <summary>Sets <see cref="ReadItem.Known"/> of each item.</summary>
    /// <param name="items">What was read.</param>
    /// <param name="there">What is there of the report.</param>
    /// <param name="report">The report's code.</param>
    /// <param name="isSameText">Whether its text is the same letter for letter, so that places can be compared.</param>
    public static void Mark(
        IReadOnlyList<ReadItem> items,
        IReadOnlyList<EnteredFigure> there,
        string report,
        bool isSameText
    )
    {
        var left = there.ToList();
        foreach (var item in items)
        {
            item.Known = isSameText
                ? Take(
                    one => one.Figure.Citations.Any(cited => StandsAt(cited, item)),
                    KnownBy.Place
                )
                : null;
        }

        foreach (var item in items.Where(item => item.Known is null))
        {
            item.Known =
                Take(one => SaysTheSame(one.Figure, item, withPeriod: true), KnownBy.Meaning)
                ?? Take(one => SaysTheSame(one.Figure, item, withPeriod: false), KnownBy.Meaning);
        }

        KnownFigure? Take(Predicate<EnteredFigure> fits, KnownBy by)
        {
            var at = left.FindIndex(fits);
            if (at < 0)
            {
                return null;
            }

            var found = left[at];
            left.RemoveAt(at);
            return new(found, by);
        }

        bool StandsAt(Citation cited, ReadItem item) =>
            cited.Report == report
            && cited.Length > 0
            && cited.Start < item.Read.Offset + item.Read.Length
            && item.Read.Offset < cited.Start + cited.Length;
    }

    // The value as it is printed says more than the period, which is worked out.
    private static bool SaysTheSame(Figure figure, ReadItem item, bool withPeriod) =>
        figure.Indicator == item.Form.Indicator
        && figure.District == item.Form.District
        && figure.Kind == item.Form.Kind
        && figure.Quantity.Value == item.Read.Value
        && figure.Quantity.Max == item.Read.ValueMax
        && (
            !withPeriod
            || (
                TypedPeriod.TryParse(item.Form.Period, out var period)
                && period.IsSameTimeAs(figure.Period)
            )
        );
}
