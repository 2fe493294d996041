namespace Dashboard.Documents.Sentences;

/// <summary>A paragraph of which every number can say where it is from.</summary>
/// <param name="Runs">Its pieces, in reading order.</param>
public sealed record Sentence(IReadOnlyList<SentenceRun> Runs)
{
    /// <summary>The words alone.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>Whether it was made from figures; one that a person wrote has none.</summary>
    public bool IsGenerated => Runs.Any(run => run.Figure is not null);

    /// <summary>A paragraph that a person wrote, or has changed.</summary>
    public static Sentence Written(string text) => new([new SentenceRun(text)]);
}

/// <summary>A piece of a sentence.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Figure">The figure that says so, or that a computed number rests on; null for words without a number.</param>
/// <param name="Computed">Whether the number was worked out here (a share, a difference) and no report prints it.</param>
public sealed record SentenceRun(string Text, Figure? Figure = null, bool Computed = false);
