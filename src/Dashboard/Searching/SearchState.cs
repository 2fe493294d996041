using Dashboard.Reading.Questions;
using Dashboard.Shared;

namespace Dashboard.Searching;

/// <summary>What the address of the search says: <c>/search?q=停车</c>.</summary>
/// <param name="Text">What is looked for; empty for nothing.</param>
public sealed record SearchState(string Text)
{
    public const string Path = "/search";

    /// <summary>No name and no question is longer; the rest of what was typed does not count.</summary>
    public const int MostLetters = QuestionReader.MostLetters;

    public static SearchState Read(string? q)
    {
        var text = string.Concat((q ?? "").Where(letter => !char.IsControl(letter))).Trim();
        if (text.Length > MostLetters)
        {
            // Half of a rare letter is none.
            text = text[..(MostLetters - (char.IsHighSurrogate(text[MostLetters - 1]) ? 1 : 0))];
        }

        return new(text.TrimEnd());
    }

    public string ToUri() => Address.Of(Path, ("q", Text));
}
