using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Sentences;

/// <summary>Where the articles of a newspaper page begin: what one says of its time and place does not hold for the next.</summary>
internal sealed class Articles
{
    private const int LongestHeadline = 34;
    private const int MostHeadlines = 3;

    private static readonly string[] Openings = ["本报讯", "本报记者", "本报通讯员", "新华社"];

    private readonly List<int> _starts = [0];

    /// <summary>The articles of <paramref name="text"/>.</summary>
    public Articles(string text)
    {
        var headlines = new Queue<int>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start).Trim();
            if (Opens(line))
            {
                Begin(headlines.Count > 0 ? headlines.Peek() : start);
                headlines.Clear();
            }
            else if (Closes(line) || IsSigned(line))
            {
                Begin(Math.Min(end + 1, text.Length));
                headlines.Clear();
            }
            else if (
                line.Length > LongestHeadline
                || line.Length > 0 && Letters.EndsSentence(line[^1])
            )
            {
                headlines.Clear();
            }
            else if (line.Length > 0)
            {
                headlines.Enqueue(start);
                if (headlines.Count > MostHeadlines)
                {
                    headlines.Dequeue();
                }
            }

            start = end + 1;
        }
    }

    /// <summary>Where the article that holds <paramref name="place"/> begins.</summary>
    public int StartOf(int place)
    {
        var found = _starts.BinarySearch(place);
        return _starts[found >= 0 ? found : ~found - 1];
    }

    private void Begin(int start)
    {
        if (start > _starts[^1])
        {
            _starts.Add(start);
        }
    }

    // 新华社某地8月30日电, alone on a line, ends an article
    private static bool Opens(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening) && line[^1] != '电')
            {
                return true;
            }
        }

        return false;
    }

    // (通讯员 某某)
    private static bool Closes(ReadOnlySpan<char> line) =>
        line.Length < 40
        && line.StartsWith("(")
        && (
            line.Contains("通讯员", StringComparison.Ordinal)
            || line.Contains("记者", StringComparison.Ordinal)
        );

    // ……。(张三 李四): the last sentence's line ends with who wrote it
    private static bool IsSigned(ReadOnlySpan<char> line)
    {
        var open = line.LastIndexOf('(');
        if (
            open < 1
            || line.Length - open > 16
            || line[^1] != ')'
            || !Letters.EndsSentence(line[open - 1])
        )
        {
            return false;
        }

        foreach (var name in line[(open + 1)..^1].Split(' '))
        {
            if (name.End.Value - name.Start.Value is < 2 or > 4)
            {
                return false;
            }
        }

        return true;
    }
}
