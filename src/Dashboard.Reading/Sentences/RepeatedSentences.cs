namespace Dashboard.Reading.Sentences;

/// <summary>Knows the sentences that stood in a text before: scans print a paragraph twice, and its figures are meant once.</summary>
internal sealed class RepeatedSentences(string text)
{
    /// <summary>Shorter sentences may be alike by chance.</summary>
    private const int Shortest = 16;

    private readonly Dictionary<string, int> _first = [];
    private Sentence? _asked;
    private bool _answer;

    /// <summary>Whether the same words stood in an earlier sentence.</summary>
    public bool Was(Sentence sentence)
    {
        if (_asked == sentence)
        {
            return _answer;
        }

        var words = text[sentence.Start..Math.Min(sentence.End, text.Length)].Trim();
        _asked = sentence;
        _answer = words.Length >= Shortest && !_first.TryAdd(words, sentence.Start);
        return _answer;
    }
}
