using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Sentences;

/// <summary>The sentences of a text, asked for in its order.</summary>
internal sealed class SentenceWalk(string text)
{
    private Sentence _current = new(0, 0, 0, -1);

    /// <summary>The sentence that holds the character at <paramref name="place"/>, not before the one asked for last.</summary>
    public Sentence At(int place)
    {
        while (place >= _current.End && _current.End < text.Length)
        {
            _current = Next(_current.End);
        }

        return _current;
    }

    private Sentence Next(int after)
    {
        var start = after;
        while (start < text.Length && text[start] is '\n' or ' ' or '\t')
        {
            start++;
        }

        start = Math.Min(start, text.Length);
        var (paragraphStart, paragraphEnd) =
            start < _current.ParagraphEnd
                ? (_current.ParagraphStart, _current.ParagraphEnd)
                : (start, ParagraphEnd(start));
        var end = start;
        while (end < paragraphEnd && !Letters.EndsSentence(text[end]))
        {
            end++;
        }

        while (
            end < paragraphEnd
            && (Letters.EndsSentence(text[end]) || text[end] is '”' or '’' or ')')
        )
        {
            end++;
        }

        return new Sentence(
            start,
            Math.Max(end, Math.Min(start + 1, text.Length)),
            paragraphStart,
            paragraphEnd
        );
    }

    private int ParagraphEnd(int start)
    {
        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return end < 0 ? text.Length : end;
    }
}
