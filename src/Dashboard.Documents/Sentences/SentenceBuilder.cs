namespace Dashboard.Documents.Sentences;

/// <summary>A sentence in the making. Whatever may hold a digit is said together with the figure that vouches for it.</summary>
internal sealed class SentenceBuilder(Catalogue catalogue, Language language)
{
    private readonly List<SentenceRun> _runs = [];

    private bool Chinese => language == Language.Chinese;

    /// <summary>Words of ours, without a digit.</summary>
    public SentenceBuilder Say(string words)
    {
        _runs.Add(new(words));
        return this;
    }

    /// <summary>A name or a period, as <paramref name="figure"/> has it.</summary>
    public SentenceBuilder Name(string text, Figure figure)
    {
        _runs.Add(new(text, figure));
        return this;
    }

    /// <summary>The time a number speaks of: 截至2022年11月底; 2022年8月8日至10月31日期间.</summary>
    public SentenceBuilder Time(Standing standing)
    {
        var label = standing.Period.ToLabel(language);
        var during =
            Chinese
            && standing.Period.Kind == PeriodKind.Range
            && catalogue.Indicator(standing.Series.Indicator).Nature == Nature.Flow;
        return Name(during ? label + "期间" : label, standing.Main);
    }

    /// <summary>District, indicator and scope: 安庆经开区停车位总数.</summary>
    public SentenceBuilder Subject(Standing standing)
    {
        var series = standing.Series;
        var scope =
            series.Scope.Length == 0 ? "" : DocumentWords.Format(language, "（{0}）", series.Scope);
        return Name(Indicator(series, withDistrict: true) + scope, standing.Main);
    }

    /// <summary>What is measured, with 目标 or 增幅 behind it where that is meant.</summary>
    public string Indicator(SeriesKey series, bool withDistrict)
    {
        var kind = (series.Kind, Chinese) switch
        {
            (FigureKind.Target, true) => "目标",
            (FigureKind.Growth, true) => "增幅",
            (FigureKind.Target, false) => ", target",
            (FigureKind.Growth, false) => ", growth",
            _ => "",
        };
        var indicator = catalogue.Indicator(series.Indicator).NameIn(language) + kind;
        var district = catalogue.District(series.District).NameIn(language);
        return !withDistrict ? indicator
            : Chinese ? district + indicator
            : $"{district}: {indicator}";
    }

    /// <summary>A number in its printed form, hedge included, with what must be known of it: 近300人（存疑）.</summary>
    public SentenceBuilder Value(ChartPoint point)
    {
        var words = QuantityText.Of(point.Basis.Quantity, language).ToString();
        var marks = MarkText.Short(point.Marks, language);
        if (marks.Length > 0)
        {
            words += DocumentWords.Format(language, "（{0}）", marks);
        }

        _runs.Add(new(words, point.Figure, point.Marks.HasFlag(PointMarks.Computed)));
        return this;
    }

    /// <summary>为 before a plain number; a hedge reads better without it (总投资约110亿元).</summary>
    public SentenceBuilder ValueAfterVerb(ChartPoint point) =>
        (
            QuantityText.Of(point.Basis.Quantity, language).Before.Length > 0 ? this : Say("为")
        ).Value(point);

    /// <summary>A number worked out here from <paramref name="figure"/> and others.</summary>
    public SentenceBuilder Computed(string text, Figure figure)
    {
        _runs.Add(new(text, figure, Computed: true));
        return this;
    }

    public Sentence Done() => new([.. _runs]);
}
