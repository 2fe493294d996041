namespace Dashboard.Reading.Sentences;

/// <summary>Where the articles of a newspaper page begin: what one says of its time and place does not hold for the next.</summary>
internal sealed class Articles(string text)
{
    private static readonly string[] Openings = ["本报讯", "本报记者", "本报通讯员", "新华社"];

    private int _read;
    private int _start;

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
                _start = line.StartsWith(opening) ? _read : _start;
            }

            // (通讯员 某某) closes one
            if (
                line.Length < 40
                && line.StartsWith("(")
                && (
                    line.Contains("通讯员", StringComparison.Ordinal)
                    || line.Contains("记者", StringComparison.Ordinal)
                )
            )
            {
                _start = Math.Min(end + 1, text.Length);
            }

            _read = end + 1;
        }

        return _start;
    }
}
