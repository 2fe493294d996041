namespace Dashboard.Benchmarks.Reading;

/// <summary>How a reading compares with the answers of one text, in counts that add up over texts.</summary>
public sealed record ReadingScore
{
    public int Answers { get; init; }
    public int Proposed { get; init; }

    /// <summary>Proposals that overlap an answer and have its value.</summary>
    public int Right { get; init; }

    /// <summary>Answers found.</summary>
    public int Found { get; init; }

    /// <summary>Found ones whose first and last character are right too.</summary>
    public int Span { get; init; }
    public int Unit { get; init; }
    public int Qualifier { get; init; }
    public int Kind { get; init; }
    public int Period { get; init; }
    public int Place { get; init; }
    public int Metric { get; init; }

    /// <summary>Each figure read, and which of its fields are right.</summary>
    public IReadOnlyList<Judged> Judged { get; init; } = [];

    /// <summary>What was wrong, one line each.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    public double Recall => Share(Found, Answers);
    public double Precision => Share(Right, Proposed);

    /// <summary>The share of the found answers that <paramref name="count"/> is.</summary>
    public double Of(int count) => Share(count, Found);

    /// <summary>Compares <paramref name="proposed"/> with the answers of <paramref name="text"/>.</summary>
    public static ReadingScore Of(AnsweredText text, IReadOnlyList<Answer> proposed)
    {
        var answers = text.Answers;
        var errors = new List<string>();
        var judged = new Dictionary<Answer, Judged>(ReferenceEqualityComparer.Instance);
        var score = new ReadingScore { Answers = answers.Count, Proposed = proposed.Count };
        var used = new HashSet<Answer>(ReferenceEqualityComparer.Instance);
        foreach (var answer in answers)
        {
            var match = proposed
                .Where(one => Overlaps(one, answer) && IsSameValue(one, answer))
                .OrderByDescending(one => IsSameSpan(one, answer))
                .FirstOrDefault();
            if (match is null)
            {
                var near = proposed.FirstOrDefault(one => Overlaps(one, answer));
                errors.Add(
                    $"missed {answer.Raw} = {answer.Value}; read {near?.Raw} = {near?.Value}"
                );
                continue;
            }

            used.Add(match);
            score = score.With(answer, match, text.Date, errors);

            // 一、二级网格员各56名 answers twice: what was read is judged by the answer it is nearer to
            var one = Reading.Judged.Of(match, answer, text);
            if (!judged.TryGetValue(match, out var known) || one.FieldsRight > known.FieldsRight)
            {
                judged[match] = one;
            }
        }

        foreach (var one in proposed.Where(one => !used.Contains(one)))
        {
            if (
                answers.Any(answer => Overlaps(one, answer) && IsSameValue(one, answer))
                || text.Optional.Any(skip => Overlap(one, skip.Offset, skip.Length))
            )
            {
                used.Add(one);
            }
            else
            {
                judged[one] = Reading.Judged.Extra(one, text);
                errors.Add($"extra {one.Raw} = {one.Value} ({one.Metric}) at {one.Offset}");
            }
        }

        return score with
        {
            Right = used.Count,
            Errors = errors,
            Judged = [.. judged.Values],
        };
    }

    /// <summary>The sum of two scores.</summary>
    public static ReadingScore operator +(ReadingScore one, ReadingScore other) =>
        new()
        {
            Answers = one.Answers + other.Answers,
            Proposed = one.Proposed + other.Proposed,
            Right = one.Right + other.Right,
            Found = one.Found + other.Found,
            Span = one.Span + other.Span,
            Unit = one.Unit + other.Unit,
            Qualifier = one.Qualifier + other.Qualifier,
            Kind = one.Kind + other.Kind,
            Period = one.Period + other.Period,
            Place = one.Place + other.Place,
            Metric = one.Metric + other.Metric,
            Judged = [.. one.Judged, .. other.Judged],
        };

    private ReadingScore With(Answer answer, Answer match, DateOnly? day, List<string> errors)
    {
        return this with
        {
            Found = Found + 1,
            Span = Span + Told("span", IsSameSpan(match, answer), answer.Raw, match.Raw),
            Unit =
                Unit
                + Told("unit", SameWords.IsUnit(match.Unit, answer.Unit), answer.Unit, match.Unit),
            Qualifier =
                Qualifier
                + Told(
                    "qualifier",
                    match.Qualifier == answer.Qualifier,
                    answer.Qualifier,
                    match.Qualifier
                ),
            Kind = Kind + Told("kind", match.Kind == answer.Kind, answer.Kind, match.Kind),
            Period =
                Period
                + Told(
                    "period",
                    SameWords.IsPeriod(match, answer, day),
                    $"{answer.PeriodText} {answer.PeriodStart}..{answer.PeriodEnd}",
                    $"{match.PeriodText} {match.PeriodStart}..{match.PeriodEnd}"
                ),
            Place =
                Place
                + Told(
                    "place",
                    SameWords.IsPlace(match, answer),
                    $"{answer.Place} {answer.PlaceResolved} {answer.District}",
                    $"{match.Place} {match.District}"
                ),
            Metric =
                Metric
                + Told(
                    "metric",
                    SameWords.IsMetric(match, answer),
                    $"{answer.Metric} {answer.Indicator}",
                    $"{match.Metric} {match.Indicator}"
                ),
        };

        int Told(string what, bool isRight, string? wanted, string? read)
        {
            if (!isRight)
            {
                errors.Add($"{what} of {answer.Raw}: {wanted}; read {read}");
            }

            return isRight ? 1 : 0;
        }
    }

    private static bool Overlaps(Answer one, Answer answer) =>
        Overlap(one, answer.Offset, answer.Length)
        || answer.AlsoAt.Any(place => Overlap(one, place[0], place[1]));

    private static bool Overlap(Answer one, int offset, int length) =>
        one.Offset < offset + length && offset < one.Offset + one.Length;

    private static bool IsSameValue(Answer one, Answer answer) =>
        decimal.Round(one.Value, 4) == decimal.Round(answer.Value, 4)
        && one.ValueMax == answer.ValueMax;

    private static bool IsSameSpan(Answer one, Answer answer) =>
        one.Offset == answer.Offset && one.Length == answer.Length
        || answer.AlsoAt.Any(place => place[0] == one.Offset && place[1] == one.Length);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
