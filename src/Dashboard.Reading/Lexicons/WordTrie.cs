namespace Dashboard.Reading.Lexicons;

/// <summary>Words with a meaning each, of which the longest that begins, or ends, at a place of a text is found in one walk.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTrie<T>
    where T : class
{
    private readonly Node _forward = new();
    private readonly Node _backward = new();

    /// <summary>Adds a word; one that stands twice keeps its first meaning.</summary>
    public void Add(string word, T meaning)
    {
        var (forward, backward) = (_forward, _backward);
        for (var i = 0; i < word.Length; i++)
        {
            forward = forward.Next(word[i]);
            backward = backward.Next(word[word.Length - 1 - i]);
        }

        if (word.Length > 0)
        {
            forward.Meaning ??= meaning;
            backward.Meaning ??= meaning;
        }
    }

    /// <summary>The longest word that begins at <paramref name="start"/>; length 0 where there is none.</summary>
    public (T? Meaning, int Length) At(string text, int start)
    {
        (T? Meaning, int Length) best = (null, 0);
        var node = _forward;
        for (var i = start; i < text.Length; i++)
        {
            if (!node.Children.TryGetValue(text[i], out node!))
            {
                break;
            }

            if (node.Meaning is { } meaning)
            {
                best = (meaning, i - start + 1);
            }
        }

        return best;
    }

    /// <summary>The longest word that ends just before <paramref name="end"/>; length 0 where there is none.</summary>
    public (T? Meaning, int Length) Before(string text, int end)
    {
        (T? Meaning, int Length) best = (null, 0);
        var node = _backward;
        for (var i = end - 1; i >= 0; i--)
        {
            if (!node.Children.TryGetValue(text[i], out node!))
            {
                break;
            }

            if (node.Meaning is { } meaning)
            {
                best = (meaning, end - i);
            }
        }

        return best;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Children { get; } = [];

        public T? Meaning { get; set; }

        public Node Next(char letter)
        {
            if (!Children.TryGetValue(letter, out var next))
            {
                Children[letter] = next = new Node();
            }

            return next;
        }
    }
}
