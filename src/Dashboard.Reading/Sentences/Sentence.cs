namespace Dashboard.Reading.Sentences;

/// <summary>A sentence, or a line of a table, in the clean text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Just behind its full stop.</param>
/// <param name="ParagraphStart">Where its paragraph begins.</param>
/// <param name="ParagraphEnd">Where its paragraph ends.</param>
internal sealed record Sentence(int Start, int End, int ParagraphStart, int ParagraphEnd);
