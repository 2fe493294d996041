using Dashboard.Reading.Confidences;

namespace Dashboard.Reading.Doubts;

/// <summary>Looks through what was read for the habits of scanners. What they may have spoilt is doubted and no longer sure, never changed.</summary>
internal static class DoubtReader
{
    private const double MostOfDoubted = 0.59;

    /// <summary>The same figures with their doubts.</summary>
    /// <param name="figures">What was read in it.</param>
    /// <param name="home">The names of the place the report is about and of those it lies in.</param>
    /// <param name="named">The codes of the country's places that the text names.</param>
    public static IReadOnlyList<ProposedFigure> Doubted(
        IReadOnlyList<ProposedFigure> figures,
        IEnumerable<string> home,
        IEnumerable<string> named
    )
    {
        var point = new LostPoint(figures);
        var place = new MisreadPlace(home, named);
        return
        [
            .. figures.Select(
                (figure, index) =>
                    With(
                        figure,
                        MendedNumber.In(figure.Raw, figure.Value) ?? point.At(index),
                        place.DoubtAbout(figure)
                    )
            ),
        ];
    }

    private static ProposedFigure With(
        ProposedFigure figure,
        ReadingDoubt? value,
        ReadingDoubt? place
    )
    {
        if (value is null && place is null)
        {
            return figure;
        }

        var sure = figure.Confidences;
        sure = sure with
        {
            Value = value is null ? sure.Value : Math.Min(sure.Value, MostOfDoubted),
            Place = place is null ? sure.Place : Math.Min(sure.Place, MostOfDoubted),
        };
        return figure with
        {
            Confidences = sure,
            Confidence = ConfidenceTable.Calibrated.Whole(sure),
            ValueDoubt = value,
            PlaceDoubt = place,
        };
    }
}
