using Dashboard.Reading.Metrics;
using Dashboard.Reading.Periods;
using Dashboard.Reading.Places;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Confidences;

/// <summary>Tells what a figure's fields were read from.</summary>
internal sealed class GroundsReader(string text, PlaceMention? home, bool namesPlaces)
{
    // 人口 and 社区 stand in many names; so many letters belong to one.
    private const int OwnName = 4;

    /// <summary>The grounds of the figure made of <paramref name="candidate"/>.</summary>
    public Grounds GroundsFor(
        Candidate candidate,
        Sentence sentence,
        FigureKind kind,
        PeriodMention? mention,
        PlaceMention? place,
        string metric,
        IndicatorGuess? indicator
    ) =>
        new(
            OfValue(candidate),
            OfUnit(candidate),
            OfKind(candidate, kind, mention, sentence),
            OfPeriod(candidate, kind, mention, sentence),
            OfPlace(candidate, place, sentence),
            OfIndicator(candidate, metric, indicator)
        );

    private static string OfValue(Candidate candidate) =>
        candidate.Cell is not null ? "cell"
        : candidate.Group is "ratio" or "zero" or "tenths" or "discount" ? "worded"
        : candidate.Number.IsHan
            ? candidate.Value < 10 ? "small numeral"
                : "numeral"
        : candidate.Max is not null ? "range"
        : candidate.Measure is null && candidate.Group != "percent" ? "bare digits"
        : "digits";

    private static string OfUnit(Candidate candidate) =>
        candidate.Unit.Length == 0 ? "none"
        : candidate.Measure is not null || candidate.Group == "percent" ? "printed"
        : "implied";

    private static string OfKind(
        Candidate candidate,
        FigureKind kind,
        PeriodMention? mention,
        Sentence sentence
    )
    {
        var isDated = mention is { Period: not null } && mention.Start >= sentence.Start;
        return kind switch
        {
            FigureKind.Actual => isDated ? "actual with its time" : "actual",
            FigureKind.Target => mention?.Role == PeriodRole.By ? "target by a day" : "target",
            FigureKind.Growth => candidate.Group is "percent" or "points"
                ? "growth in percent"
                : "growth",
            FigureKind.Descriptive => candidate.Group is "time" or "day"
                ? "duration"
                : "descriptive",
            _ => "rate",
        };
    }

    private string OfPeriod(
        Candidate candidate,
        FigureKind kind,
        PeriodMention? mention,
        Sentence sentence
    )
    {
        if (mention is not { Period: not null })
        {
            return kind switch
            {
                FigureKind.Descriptive => "silent of a property",
                FigureKind.Target => "silent of a target",
                _ => mention is null ? "silent" : "vague",
            };
        }

        if (mention.Start < sentence.ParagraphStart)
        {
            return "far";
        }

        if (mention.Start < sentence.Start)
        {
            return "paragraph";
        }

        var between = text.AsSpan(mention.End, Math.Max(0, candidate.Start - mention.End));
        return mention.Role switch
        {
            PeriodRole.Now => "now",
            PeriodRole.By => "by",
            _ => between.Count(',') + between.Count(';') < 2 ? "clause" : "sentence",
        };
    }

    private string OfPlace(Candidate candidate, PlaceMention? place, Sentence sentence)
    {
        if (place is null)
        {
            return "none";
        }

        if (place == home)
        {
            return namesPlaces ? "given" : ConfidenceTable.Taught;
        }

        var name =
            place.District is not null || place.Known is not null ? "known" : "by its ending";
        return place.Start >= sentence.Start && place.Start <= candidate.Start ? $"sentence {name}"
            : place.Start >= sentence.ParagraphStart && place.Start <= candidate.Start
                ? $"paragraph {name}"
            : $"far {name}";
    }

    private string OfIndicator(Candidate candidate, string metric, IndicatorGuess? indicator)
    {
        if (indicator is { Score: var score })
        {
            return indicator.IsTaught ? ConfidenceTable.Taught
                : indicator.IsCalled && metric.Length >= OwnName ? "indicator called"
                : score >= 1 ? "indicator same"
                : score >= 0.9 ? "indicator close"
                : score >= 0.7 ? "indicator near"
                : "indicator far";
        }

        if (metric.Length < 2)
        {
            return "none";
        }

        var from = Math.Max(0, candidate.Start - 14);
        var last = metric.AsSpan(metric.Length - 2);
        var isBehind = text.AsSpan(candidate.End, Math.Min(12, text.Length - candidate.End))
            .Contains(last, StringComparison.Ordinal);
        var isBefore = text.AsSpan(from, candidate.Start - from)
            .Contains(last, StringComparison.Ordinal);
        var length = metric.Length > 10 ? " long" : "";
        return isBehind ? "behind" + length
            : isBefore ? "before" + length
            : "far";
    }
}
