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
        (Candidate Candidate, FigureKind Kind)? previous = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var sentence = _sentences.At(candidate.NumberStart);
            if (previous is { } before && before.Candidate.Start < sentence.Start)
            {
                previous = null;
            }

            if (
                Math.Abs(candidate.Value) > Quantity.Largest
                || candidate.Cell is null && _repeated.Was(sentence)
            )
            {
                continue;
            }

            var mention =
                (candidate.Cell is { } cell ? TimeOf(cell.Column) ?? TimeOf(cell.Row) : null)
                ?? _period.MentionAt(candidate.Start, sentence);
            var kind = KindOfFigure.Decide(
                clean.Text,
                candidate,
                sentence,
                previous?.Candidate,
                previous?.Kind,
                mention,
                _plans.IsPlan(sentence.ParagraphStart),
                _isProfile
            );
            mention = HasNoTime(candidate, kind, mention, sentence) ? null : mention;
            var next = i + 1 < candidates.Count ? candidates[i + 1] : null;
            var metric = _metric.NameFor(candidate, next, sentence, kind == FigureKind.Growth);
            figures.Add(PutTogether(candidate, sentence, mention, kind, metric));
            previous = (candidate, kind);
        }

        return figures;
    }

    // what a place is like, or a works is to make, has no time but one said with it
    private bool HasNoTime(
        Candidate candidate,
        FigureKind kind,
        PeriodMention? mention,
        Sentence sentence
    ) =>
        candidate.Cell is null
        && (
            kind == FigureKind.Descriptive && mention?.Start < sentence.Start
            || kind == FigureKind.Target
                && mention is { Role: PeriodRole.Plain }
                && mention.Start < sentence.ParagraphStart
                && !_plans.IsPlan(sentence.ParagraphStart)
        );

    private ProposedFigure PutTogether(
        Candidate candidate,
        Sentence sentence,
        PeriodMention? mention,
        FigureKind kind,
        string metric
    )
    {
        mention = OfYearEarlier(candidate, mention);
        var printed = UnitPer.Of(clean.Text, candidate) is { } per
            ? $"{candidate.Unit}/{per}"
            : candidate.Unit;
        var unit = units.GetValueOrDefault(LearnedAliases.UnitKey(metric, printed), printed);
        var (offset, length) = clean.Origin(candidate.Start, candidate.End);
        var (sentenceOffset, sentenceLength) = clean.Origin(sentence.Start, sentence.End);
        var place = PlaceOf(candidate, sentence);
        var counted = kind == FigureKind.Growth ? "" : unit;
        var indicator = IndicatorOf(candidate, metric, counted, sentence, place);
        var isKnownFlow = indicator is { Score: > 0.7, Indicator.Nature: Nature.Flow };
        var period = _period.TimeOf(
            mention,
            sentence,
            kind,
            kind != FigureKind.Descriptive && IsFlow(indicator, candidate),
            isKnownFlow && kind == FigureKind.Actual,
            isShare: candidate.Unit is "%" or "个百分点"
        );
        var grounds = _grounds.GroundsFor(
            candidate,
            sentence,
            kind,
            mention,
            place,
            metric,
            indicator
        );
        var confidences = ConfidenceTable.Calibrated.FieldsFor(grounds);
        confidences = isScanned ? confidences.OfScan() : confidences;
        return new ProposedFigure(
            clean.Original.Substring(offset, length),
            Kept(candidate.Value),
            candidate.Max is { } max ? Kept(max) : null,
            unit,
            candidate.Qualifier,
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
    private static PeriodMention? OfYearEarlier(Candidate candidate, PeriodMention? mention) =>
        candidate.Cell is { } cell
        && cell.Column.Text.Contains("同期", StringComparison.Ordinal)
        && mention?.Period?.YearEarlier() is { } earlier
            ? mention with
            {
                Period = earlier,
            }
            : mention;

    private IndicatorGuess? IndicatorOf(
        Candidate candidate,
        string metric,
        string unit,
        Sentence sentence,
        PlaceMention? place
    )
    {
        var around = candidate.Cell is { } cell
            ? WordsAround.InCell(metric, cell.Title)
            : WordsAround.At(clean.Text, candidate.Start, candidate.End, _before, sentence.Start);
        _before = candidate.End;
        return indicators.Guess(metric, unit, around, isAtHome: place?.District is not null);
    }

    // 上年同期 alone names no time: it is a year before the table's
    private PeriodMention? TimeOf(CellText cell) =>
        periods.In(cell) is { Period: not null } named ? named : null;

    private PlaceMention? PlaceOf(Candidate candidate, Sentence sentence)
    {
        var before = _place.At(candidate.Start, sentence);
        if (_metric.PlaceInTurn is { } name)
        {
            return new PlaceMention(
                candidate.Start,
                candidate.Start,
                name,
                districts.Exactly(name),
                DistrictLevel.Town
            );
        }

        return candidate.Cell is not { } cell ? before
            : places.In(cell.Column) is { } column ? column
            : places.In(cell.Row) is { } row ? row
            : cell.Row.Name is "合计" or "总计" or "全部" ? home
            : before;
    }

    // without the zeros that 45.60 leaves behind
    private static decimal Kept(decimal value) =>
        decimal.Round(value, Quantity.Decimals) / 1.000000000000m;

    private static bool IsFlow(IndicatorGuess? indicator, Candidate candidate) =>
        indicator is { Score: > 0.7 } known
            ? known.Indicator.Nature == Nature.Flow
            : candidate.Group is "people-times"
                || candidate.Measure?.Word is "次" or "场" or "场次" or "件" or "起" or "例";
}
