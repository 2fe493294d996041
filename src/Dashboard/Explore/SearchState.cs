using Dashboard.Shared;

namespace Dashboard.Explore;

/// <summary>What the address of the search says: <c>/search?q=停车</c>.</summary>
/// <param name="Text">What is looked for; empty for nothing.</param>
public sealed record SearchState(string Text)
{
    /// <summary>No name is longer; the rest of what was typed does not count.</summary>
    public const int MostLetters = 60;

    public static SearchState Read(string? q)
    {
        var text = (q ?? "").Trim();
        return new(text.Length > MostLetters ? text[..MostLetters].TrimEnd() : text);
    }

    public string ToUri() => Address.Of("/search", ("q", Text));
}
