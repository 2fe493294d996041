using Dashboard.Reading.Confidences;
using Dashboard.Reading.Kinds;
using Dashboard.Reading.Metrics;
using Dashboard.Reading.Periods;
using Dashboard.Reading.Places;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;
using Dashboard.Reading.Tables;
using Dashboard.Reading.Texts;

namespace Dashboard.Reading;

/// <summary>Puts quantities together with what a text says around them.</summary>
internal sealed class FigureAssembly(
    CleanText clean,
    PlaceMention? home,
    PlaceMention? topic,
    DateOnly? report,
    bool isGuessed,
    bool[] edges,
    IReadOnlyList<PeriodMention> periods,
    IReadOnlyList<PlaceMention> places,
    IndicatorNames indicators,
    PlaceNames districts,
    IReadOnlyDictionary<string, string> units,
    bool isScanned
)
{
    private int _before;
    private readonly SentenceWalk _sentences = new(clean.Text);
    private readonly bool _isProfile = ProfileTexts.IsOne(clean.Text);
    private readonly RepeatedSentences _repeated = new(clean.Text);
    private readonly TargetSections _plans = new(clean.Text);
    private readonly GroundsReader _grounds = new(clean.Text, home, places.Count > 0);
    private readonly PeriodOfFigure _period = new(clean, periods, report, isGuessed);
    private readonly PlaceOfFigure _place = new(clean.Text, places, home, topic);
    private readonly MetricOfFigure _metric = new(
        clean.Text,
        edges,
        new MetricInTable(cell => places.In(cell) is not null, cell => periods.In(cell) is not null)
    );

    /// <summary>The figures of <paramref name="candidates"/>, which stand in the text's order.</summary>
    public IReadOnlyList<ProposedFigure> Assemble(IReadOnlyList<Candidate> candidates)
    {
        var figures = new List<ProposedFigure>(candidates.Count);
        (Candidate One, FigureKind Kind)? previous = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            var one = candidates[i];
            var sentence = _sentences.At(one.NumberStart);
            if (previous is { } before && before.One.Start < sentence.Start)
            {
                previous = null;
            }

            if (
                Math.Abs(one.Value) > Quantity.Largest
                || one.Cell is null && _repeated.Was(sentence)
            )
            {
                continue;
            }

            var mention =
                (one.Cell is { } cell ? TimeOf(cell.Column) ?? TimeOf(cell.Row) : null)
                ?? _period.MentionAt(one.Start, sentence);
            var kind = KindOfFigure.Decide(
                clean.Text,
                one,
                sentence,
                previous?.One,
                previous?.Kind,
                mention,
                _plans.IsPlan(sentence.ParagraphStart),
                _isProfile
            );
            mention = HasNoTime(one, kind, mention, sentence) ? null : mention;
            var next = i + 1 < candidates.Count ? candidates[i + 1] : null;
            var metric = _metric.NameFor(one, next, sentence, kind == FigureKind.Growth);
            figures.Add(PutTogether(one, sentence, mention, kind, metric));
            previous = (one, kind);
        }

        return figures;
    }

    // what a place is like, or a works is to make, has no time but one said with it
    private bool HasNoTime(
        Candidate one,
        FigureKind kind,
        PeriodMention? mention,
        Sentence sentence
    ) =>
        one.Cell is null
        && (
            kind == FigureKind.Descriptive && mention?.Start < sentence.Start
            || kind == FigureKind.Target
                && mention is { Role: PeriodRole.Plain }
                && mention.Start < sentence.ParagraphStart
                && !_plans.IsPlan(sentence.ParagraphStart)
        );

    private ProposedFigure PutTogether(
        Candidate one,
        Sentence sentence,
        PeriodMention? mention,
        FigureKind kind,
        string metric
    )
    {
        mention = OfYearEarlier(one, mention);
        var printed = UnitPer.Of(clean.Text, one) is { } per ? $"{one.Unit}/{per}" : one.Unit;
        var unit = units.GetValueOrDefault(LearnedAliases.UnitKey(metric, printed), printed);
        var (offset, length) = clean.Origin(one.Start, one.End);
        var (sentenceOffset, sentenceLength) = clean.Origin(sentence.Start, sentence.End);
        var place = PlaceOf(one, sentence);
        var counted = kind == FigureKind.Growth ? "" : unit;
        var indicator = IndicatorOf(one, metric, counted, sentence, place);
        var isKnownFlow = indicator is { Score: > 0.7, Indicator.Nature: Nature.Flow };
        var period = _period.TimeOf(
            mention,
            sentence,
            kind,
            kind != FigureKind.Descriptive && IsFlow(indicator, one),
            isKnownFlow && kind == FigureKind.Actual,
            isShare: one.Unit is "%" or "个百分点"
        );
        var grounds = _grounds.Of(one, sentence, kind, mention, place, metric, indicator);
        var confidences = ConfidenceTable.Calibrated.Of(grounds);
        confidences = isScanned ? confidences.OfScan() : confidences;
        return new ProposedFigure(
            clean.Original.Substring(offset, length),
            Kept(one.Value),
            one.Max is { } max ? Kept(max) : null,
            unit,
            one.Qualifier,
            kind,
            metric,
            indicator,
            place?.Name,
            place?.District,
            period,
            offset,
            sentenceOffset,
            sentenceLength,
            ConfidenceTable.Calibrated.Whole(confidences),
            confidences
        )
        {
            Grounds = grounds,
        };
    }

    // 上年同期 over a column: the table's time, a year before
    private static PeriodMention? OfYearEarlier(Candidate one, PeriodMention? mention) =>
        one.Cell is { } cell
        && cell.Column.Text.Contains("同期", StringComparison.Ordinal)
        && mention?.Period?.YearEarlier() is { } earlier
            ? mention with
            {
                Period = earlier,
            }
            : mention;

    private IndicatorGuess? IndicatorOf(
        Candidate one,
        string metric,
        string unit,
        Sentence sentence,
        PlaceMention? place
    )
    {
        var around = one.Cell is { } cell
            ? WordsAround.InCell(metric, cell.Title)
            : WordsAround.At(clean.Text, one.Start, one.End, _before, sentence.Start);
        _before = one.End;
        return indicators.Guess(metric, unit, around, isAtHome: place?.District is not null);
    }

    // 上年同期 alone names no time: it is a year before the table's
    private PeriodMention? TimeOf(CellText cell) =>
        periods.In(cell) is { Period: not null } named ? named : null;

    private PlaceMention? PlaceOf(Candidate one, Sentence sentence)
    {
        var before = _place.At(one.Start, sentence);
        if (_metric.PlaceInTurn is { } name)
        {
            return new PlaceMention(
                one.Start,
                one.Start,
                name,
                districts.Exactly(name),
                DistrictLevel.Town
            );
        }

        return one.Cell is not { } cell ? before
            : places.In(cell.Column) is { } column ? column
            : places.In(cell.Row) is { } row ? row
            : cell.Row.Name is "合计" or "总计" or "全部" ? home
            : before;
    }

    // without the zeros that 45.60 leaves behind
    private static decimal Kept(decimal value) =>
        decimal.Round(value, Quantity.Decimals) / 1.000000000000m;

    private static bool IsFlow(IndicatorGuess? indicator, Candidate one) =>
        indicator is { Score: > 0.7 } known
            ? known.Indicator.Nature == Nature.Flow
            : one.Group is "people-times"
                || one.Measure?.Word is "次" or "场" or "场次" or "件" or "起" or "例";
}
