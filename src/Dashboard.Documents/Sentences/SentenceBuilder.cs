using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Documents.Sentences;

/// <summary>
/// A sentence in the making. Whatever may hold a digit is a run that names the figure which vouches for it; our words
/// have places for such runs, so that each language puts them in its own order.
/// </summary>
internal sealed partial class SentenceBuilder(Catalogue catalogue, Language language)
{
    private readonly List<SentenceRun> _runs = [];

    /// <summary>Words of ours, without a digit, with the runs in their places: {0}为{1}.</summary>
    public SentenceBuilder Say(string chinese, params ReadOnlySpan<SentenceRun> runs)
    {
        foreach (var piece in Places().Split(DocumentWords.In(language, chinese)))
        {
            if (piece is ['{', _, '}'])
            {
                _runs.Add(runs[CharUnicodeInfo.GetDecimalDigitValue(piece[1])]);
            }
            else if (piece.Length > 0)
            {
                _runs.Add(new(piece));
            }
        }

        return this;
    }

    /// <summary>A number after its name: 为 before a plain number; a hedge reads better without it (总投资约110亿元).</summary>
    public SentenceBuilder SayValue(ChartPoint point) =>
        Say(
            QuantityText.Of(point.Basis.Quantity, language).Before.Length > 0
                ? "{0}〔有约数〕"
                : "为{0}",
            Value(point)
        );

    /// <summary>A name or a period, as <paramref name="figure"/> has it.</summary>
    public static SentenceRun Name(string text, Figure figure) => new(text, figure);

    /// <summary>A number worked out here from <paramref name="figure"/> and others.</summary>
    public static SentenceRun Computed(string text, Figure figure) =>
        new(text, figure, Computed: true);

    /// <summary>The time a number speaks of: 截至2022年11月底; 2022年8月8日至10月31日期间.</summary>
    public SentenceRun Time(Standing standing)
    {
        var label = standing.Period.ToLabel(language);
        var during =
            standing.Period.Kind == PeriodKind.Range
            && catalogue.Indicator(standing.Series.Indicator).Nature == Nature.Flow;
        return Name(
            during ? DocumentWords.Format(language, "{0}期间", label) : label,
            standing.Main
        );
    }

    /// <summary>District, indicator and scope: 安庆经开区停车位总数.</summary>
    public SentenceRun Subject(Standing standing, bool withScope = true)
    {
        var series = standing.Series;
        var scope =
            withScope && series.Scope.Length > 0
                ? DocumentWords.Format(language, "（{0}）", series.Scope)
                : "";
        var name = DocumentWords.Format(
            language,
            "{0}{1}〔区划的指标〕",
            catalogue.District(series.District).NameIn(language),
            Indicator(series)
        );
        return Name(name + scope, standing.Main);
    }

    /// <summary>What is measured, with 目标 or 增幅 behind it where that is meant.</summary>
    public string Indicator(SeriesKey series)
    {
        var name = catalogue.Indicator(series.Indicator).NameIn(language);
        return series.Kind switch
        {
            FigureKind.Target => DocumentWords.Format(language, "{0}目标", name),
            FigureKind.Growth => DocumentWords.Format(language, "{0}增幅", name),
            _ => name,
        };
    }

    /// <summary>A number in its printed form, hedge included, with what must be known of it: 近300人（存疑）.</summary>
    public SentenceRun Value(ChartPoint point)
    {
        var words = QuantityText.Of(point.Basis.Quantity, language).ToString();
        var marks = MarkText.Short(point.Marks, language);
        if (marks.Length > 0)
        {
            words += DocumentWords.Format(language, "（{0}）", marks);
        }

        return new(words, point.Figure, point.Marks.HasFlag(PointMarks.Computed));
    }

    public Sentence Done() => new([.. _runs]);

    // The places of a format, kept between the words: "{0}为{1}" is {0}, 为, {1}.
    [GeneratedRegex(@"(?=\{\d\})|(?<=\{\d\})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Places();
}
