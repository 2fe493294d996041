namespace Dashboard.Reading.Questions;

/// <summary>A stretch of a question and what it was taken for; one that means nothing was not understood.</summary>
/// <param name="Text">As it was typed, in half-width letters.</param>
public sealed record QuestionPart(string Text)
{
    /// <summary>The districts it may mean; several where a name is shared.</summary>
    public IReadOnlyList<District> Places { get; init; } = [];

    /// <summary>The indicators it may mean.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>The time it names.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether that time is what something is measured against: 比2021年.</summary>
    public bool IsBaseline { get; init; }

    /// <summary>What it asks.</summary>
    public Asked? Asks { get; init; }

    /// <summary>The level of the districts asked for.</summary>
    public DistrictLevel? Level { get; init; }

    /// <summary>Whether the name is written in another way than in the catalogue, and was taken for the one that sounds alike or holds it.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether it means something.</summary>
    public bool IsKnown =>
        Places.Count + Indicators.Count > 0 || Period is not null || Asks is not null;
}

/// <summary>
/// A question in words, taken apart: 安庆经开区2022年停车位多少 is a place, a time, an indicator and what is asked of them.
/// What was not understood stays visible; whoever answers may not pass over it.
/// </summary>
/// <param name="Text">The question in half-width letters.</param>
/// <param name="Parts">Its parts in order.</param>
public sealed record Question(string Text, IReadOnlyList<QuestionPart> Parts)
{
    /// <summary>The districts it names, each once.</summary>
    public IReadOnlyList<District> Places { get; } =
    [.. Parts.SelectMany(part => part.Places).Distinct()];

    /// <summary>The indicators it names, each once.</summary>
    public IReadOnlyList<Indicator> Indicators { get; } =
    [.. Parts.SelectMany(part => part.Indicators).Distinct()];

    /// <summary>The times it speaks of.</summary>
    public IReadOnlyList<Period> Periods { get; } =
    [
        .. Parts
            .Where(part => !part.IsBaseline)
            .Select(part => part.Period)
            .OfType<Period>()
            .Distinct(),
    ];

    /// <summary>The place named first; null where none is.</summary>
    public District? Place => Places.Count > 0 ? Places[0] : null;

    /// <summary>The time named first; null where none is.</summary>
    public Period? Period => Periods.Count > 0 ? Periods[0] : null;

    /// <summary>The time that something is measured against; null where none is named.</summary>
    public Period? Baseline => Parts.FirstOrDefault(part => part.IsBaseline)?.Period;

    /// <summary>The level of the districts asked for; null where none is said.</summary>
    public DistrictLevel? Level =>
        Parts.Select(part => part.Level).FirstOrDefault(level => level is not null);

    /// <summary>The words that were not understood.</summary>
    public IReadOnlyList<string> Unknown { get; } =
    [.. Parts.Where(part => !part.IsKnown).Select(part => part.Text)];

    /// <summary>The parts that name or ask something, fillers aside.</summary>
    public IReadOnlyList<QuestionPart> Understood =>
        [.. Parts.Where(part => part.IsKnown && part.Asks != Asked.Filler)];

    /// <summary>Whether there is anything to answer: what is asked of something, or an indicator with a place or a time.</summary>
    public bool IsOne
    {
        get
        {
            var asks = Parts.Any(part => part.Asks is not (null or Asked.Filler));
            var kinds = (Places.Count > 0 ? 1 : 0) + (Indicators.Count > 0 ? 1 : 0);
            return kinds == 2
                || (asks && (kinds > 0 || IsOfStatus || Unknown.Count > 0))
                || (Indicators.Count > 0 && (Periods.Count > 0 || Indicators.Count > 1));
        }
    }

    /// <summary>Whether it may be a question: one, or a place beside words that were not understood.</summary>
    public bool MayBeOne => IsOne || (Places.Count > 0 && Unknown.Count > 0);

    /// <summary>The first word that several indicators are called by; null where each is clear.</summary>
    public QuestionPart? Shared => Parts.FirstOrDefault(part => part.Indicators.Count > 1);

    /// <summary>Whether it asks how tasks stand: 哪些区划滞后 needs no indicator.</summary>
    public bool IsOfStatus =>
        Wants(Asked.Behind)
        || Wants(Asked.Ahead)
        || Wants(Asked.NotStarted)
        || Wants(Asked.Progress);

    /// <summary>Whether it asks this.</summary>
    public bool Wants(Asked asked) => Parts.Any(part => part.Asks == asked);
}
