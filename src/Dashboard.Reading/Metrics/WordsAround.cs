namespace Dashboard.Reading.Metrics;

/// <summary>The letters around a figure that may belong to its indicator's name, each with how near they stand.</summary>
internal sealed class WordsAround
{
    private const double Far = 0.3;
    private const int Clause = 30;
    private const int Sentence = 70;
    private const int Behind = 16;

    private WordsAround(Dictionary<int, double> letters) => Letters = letters;

    /// <summary>Single letters and pairs as one number each, with 1 for those of the figure's own clause and less further away.</summary>
    public IReadOnlyDictionary<int, double> Letters { get; }

    /// <summary>Those around the figure from <paramref name="start"/> to before <paramref name="end"/>, whose clause begins at <paramref name="floor"/> or later.</summary>
    public static WordsAround At(string text, int start, int end, int floor, int sentence)
    {
        var clause = start;
        while (
            clause > Math.Max(floor, sentence)
            && start - clause < Clause
            && text[clause - 1] is not (',' or ';' or '。')
        )
        {
            clause--;
        }

        var last = end;
        while (
            last < text.Length
            && last - end < Behind
            && text[last] is not (',' or ';' or '。' or '、' or '\n')
            && !char.IsAsciiDigit(text[last])
        )
        {
            last++;
        }

        var far = Math.Max(sentence, start - Sentence);
        var letters = new Dictionary<int, double>();
        Add(letters, text.AsSpan(far, Math.Max(0, clause - far)), Far);
        Add(letters, text.AsSpan(end, last - end), 1);
        Add(letters, text.AsSpan(clause, start - clause), 1);
        return new WordsAround(letters);
    }

    /// <summary>Those of a cell: what it measures, and what stands over its table.</summary>
    public static WordsAround InCell(string metric, string title)
    {
        var letters = new Dictionary<int, double>();
        Add(letters, title, Far);
        Add(letters, metric, 1);
        return new WordsAround(letters);
    }

    /// <summary>The letters and pairs of <paramref name="words"/>.</summary>
    public static HashSet<int> LettersOf(string words)
    {
        var letters = new Dictionary<int, double>();
        Add(letters, words, 1);
        return [.. letters.Keys];
    }

    private static void Add(Dictionary<int, double> letters, ReadOnlySpan<char> words, double near)
    {
        for (var i = 0; i < words.Length; i++)
        {
            letters[words[i]] = Math.Max(near, letters.GetValueOrDefault(words[i]));
            if (i + 1 < words.Length)
            {
                var pair = (words[i] << 16) | words[i + 1];
                letters[pair] = Math.Max(near, letters.GetValueOrDefault(pair));
            }
        }
    }
}
