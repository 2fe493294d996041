using Dashboard.Reading.Questions;

namespace Dashboard.Searching;

/// <summary>All that the page of a search shows.</summary>
internal sealed record SearchAnswer(Catalogue Catalogue, Found Found)
{
    /// <summary>The number that was looked for; null where no number was typed.</summary>
    public SoughtNumber? Number { get; init; }

    /// <summary>The question that was asked; null where only words were typed.</summary>
    public Question? Question { get; init; }

    /// <summary>What is answered; null where there is no question.</summary>
    public QuestionAnswer? Answer { get; init; }
}
