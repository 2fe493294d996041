using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Sentences;

/// <summary>Where the articles of a newspaper page begin: what one says of its time and place does not hold for the next.</summary>
internal sealed class Articles(string text)
{
    private static readonly string[] Openings = ["本报讯", "本报记者", "本报通讯员", "新华社"];

    private int _read;
    private int _start;

    // (通讯员 某某) closes one
    private static bool Closes(ReadOnlySpan<char> line) =>
        line.Length < 40
        && line.StartsWith("(")
        && (
            line.Contains("通讯员", StringComparison.Ordinal)
            || line.Contains("记者", StringComparison.Ordinal)
        );

    // ……。(张三 李四): the last sentence's line ends with who wrote it
    private static bool IsSigned(ReadOnlySpan<char> tail)
    {
        tail = tail.TrimEnd();
        var open = tail.LastIndexOf('(');
        if (open < 1 || tail[^1] != ')' || !Letters.EndsSentence(tail[open - 1]))
        {
            return false;
        }

        foreach (var name in tail[(open + 1)..^1].Split(' '))
        {
            if (name.End.Value - name.Start.Value is < 2 or > 4)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the article that holds <paramref name="place"/> begins; to be asked in the text's order.</summary>
    public int StartOf(int place)
    {
        while (_read < text.Length && _read <= place)
        {
            var end = text.IndexOf('\n', _read);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(_read, Math.Min(end - _read, 60)).TrimStart();
            foreach (var opening in Openings)
            {
                // 新华社某地8月30日电, alone on a line, closes one
                _start =
                    line.StartsWith(opening) && line.TrimEnd() is not [.., '电'] ? _read : _start;
            }

            if (
                Closes(line)
                || IsSigned(text.AsSpan(Math.Max(_read, end - 16), Math.Min(16, end - _read)))
            )
            {
                _start = Math.Min(end + 1, text.Length);
            }

            _read = end + 1;
        }

        return _start;
    }
}
