namespace Dashboard.Reading;

/// <summary>What the quantities of a sentence measure, one after the other.</summary>
internal sealed class MetricOfFigure(string text, bool[] times)
{
    private readonly List<(Candidate One, string Metric)> _sentence = [];
    private Sentence? _current;
    private EachInTurn? _each;

    /// <summary>What <paramref name="one"/> measures; to be asked in the text's order.</summary>
    public string Of(Candidate one, Candidate? next, Sentence sentence, bool isGrowth)
    {
        if (_current != sentence)
        {
            (_current, _each) = (sentence, null);
            _sentence.Clear();
        }

        var metric = one.Cell is { } cell ? InTable(cell) : InProse(one, next, sentence, isGrowth);
        _sentence.Add((one, metric));
        return metric;
    }

    private static string InTable(TableCell cell) =>
        (cell.Row, cell.Column) switch
        {
            ("", var column) => column,
            (var row, "") => row,
            var (row, column) => row + column,
        };

    private string InProse(Candidate one, Candidate? next, Sentence sentence, bool isGrowth)
    {
        var floor = Math.Max(sentence.Start, _sentence.Count > 0 ? _sentence[^1].One.End : 0);
        var raw = PhraseReader.Before(text, one.Start, floor, times);
        if (InTurn(one, raw, sentence) is { } listed)
        {
            return listed;
        }

        var before = MetricLexicon.Trimmed(raw);
        if (isGrowth || one.Group is "percent" or "points")
        {
            return before.Length > 1 ? before
                : Earlier() is { Length: > 0 } whole ? whole
                : Subject(floor, one.Start - raw.Length);
        }

        var ceiling = Math.Min(next?.Start ?? text.Length, text.Length);
        var behind =
            one.Group == "zero" && one.Value == 0
                ? text[(one.NumberStart + 1)..one.End]
                : PhraseReader.Behind(text, one.End, ceiling);
        if (behind.Length > 1)
        {
            return PhraseReader.LastVerb(before) + behind;
        }

        if (before.Length == 0)
        {
            return Earlier() is { Length: > 0 } earlier
                ? earlier
                : Subject(floor, one.Start - raw.Length);
        }

        return PhraseReader.LastVerb(before) == before ? before + Object(one) : before;
    }

    // 甲、乙分别完成3亿元、5亿元,同比增长7.8%和13.4%
    private string? InTurn(Candidate one, string raw, Sentence sentence)
    {
        if (
            raw.Contains("分别", StringComparison.Ordinal)
            && EachInTurn.At(text, one.Start, sentence) is { } turn
        )
        {
            _each = turn;
        }

        return _each?.Next(raw);
    }

    private string Earlier() => _sentence.Count > 0 ? _sentence[^1].Metric : "";

    // 检查企业810家, 处罚31家: the noun counted with the same measure word before
    private string Object(Candidate one)
    {
        for (var i = _sentence.Count - 1; i >= 0 && i >= _sentence.Count - 4; i--)
        {
            if (_sentence[i].One.Measure == one.Measure && one.Measure is not null)
            {
                var metric = _sentence[i].Metric;
                var verb = MetricLexicon.Verbs.At(metric, 0).Length;
                return metric[verb..].TrimStart('各', '类');
            }
        }

        return "";
    }

    // the clause before, where this one says nothing: 产业园已投产,占地500亩
    private string Subject(int floor, int clause)
    {
        if (clause - 1 <= floor)
        {
            return "";
        }

        return MetricLexicon.Trimmed(PhraseReader.Before(text, clause - 1, floor, times));
    }
}
