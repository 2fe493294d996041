using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Metrics;

/// <summary>What the quantities of a sentence measure, one after the other.</summary>
internal sealed class MetricOfFigure(string text, bool[] edges, MetricInTable inTable)
{
    private readonly List<(Candidate One, string Metric)> _sentence = [];
    private Sentence? _current;
    private EachInTurn? _each;
    private int _read;

    /// <summary>What <paramref name="one"/> measures; to be asked in the text's order.</summary>
    public string Of(Candidate one, Candidate? next, Sentence sentence, bool isGrowth)
    {
        if (_current != sentence)
        {
            (_current, _each) = (sentence, null);
            _sentence.Clear();
        }

        PlaceInTurn = null;
        var metric = one.Cell is { } cell
            ? inTable.Of(cell)
            : InProse(one, next, sentence, isGrowth);
        _read = Math.Max(_read, one.End);
        _sentence.Add((one, metric));
        return metric;
    }

    /// <summary>The place that the last quantity asked for takes in turn (甲镇、乙镇分别…), or null.</summary>
    public string? PlaceInTurn { get; private set; }

    private string InProse(Candidate one, Candidate? next, Sentence sentence, bool isGrowth)
    {
        var floor = Math.Max(sentence.Start, Math.Min(_read, one.Start));
        var start = WithoutBrackets(one.Start, floor);
        var raw = PhraseReader.Before(text, start, floor, edges);
        if (InTurn(one, raw, sentence) is { } listed)
        {
            if (!PlaceLexicon.IsName(listed))
            {
                return listed;
            }

            PlaceInTurn = listed;
            var word = raw.LastIndexOf("分别", StringComparison.Ordinal);
            var done = word < 0 ? "" : MetricLexicon.Trimmed(raw[(word + 2)..]);
            return done.Length > 1 ? done
                : Earlier() is { Length: > 0 } told ? told
                : _each?.Verb ?? "";
        }

        if (one.Group == "length" && Distance(start, floor) is { } distance)
        {
            return distance;
        }

        var before = NamedBefore.IsCompared(raw) ? "" : MetricLexicon.Trimmed(raw);
        if (
            before.Length == 0
            && NamedBefore.IsCompared(raw)
            && EarlierLike(one) is { Length: > 0 } measured
        )
        {
            // 贷款余额52亿元,比年初增加2.6亿元
            return isGrowth && one.Group is not ("percent" or "points" or "times")
                ? measured + raw.Trim(',', '、', ' ')
                : measured;
        }

        if (one.Group == "percent" && ShareOfEach(raw, one, next) is { Length: > 2 } share)
        {
            return share;
        }

        if (Earlier() is { Length: > 0 } same)
        {
            // 清运垃圾7.8万吨,日均434吨
            var each = raw.Trim(',', '、', ' ');
            if (each is "日均" or "周均" or "月均" or "年均")
            {
                return each + same;
            }

            if (one.Group == "percent" && NamedBefore.IsShareOfAnother(raw))
            {
                return same;
            }
        }

        if (before.Length == 0 && BeforeTime(start - raw.Length, floor) is { Length: > 0 } said)
        {
            before = said;
        }

        if (isGrowth || one.Group is "percent" or "points")
        {
            return before.Length > 1 ? before
                : Earlier() is { Length: > 0 } whole ? whole
                : Subject(floor, start - raw.Length);
        }

        var ceiling = Math.Min(next?.Start ?? text.Length, text.Length);
        var noun =
            one.Group == "zero" && one.Value == 0
                ? text[(one.NumberStart + 1)..one.End]
                : PhraseReader.Behind(text, one.End, ceiling);
        var behind = MetricLexicon.WithoutTails(PhraseReader.Product(noun, one));
        // 邀请专家62人次服务企业109家次: 次 counts what stands before
        var isTimes = one.Measure?.Word.EndsWith('次') == true && before.Length > 2;
        if (!isTimes && (behind.Length > 1 || behind.Length == 1 && before.Length == 0))
        {
            _read = Math.Max(
                one.End,
                text.IndexOf(noun, Math.Min(one.End, one.NumberStart + 1), StringComparison.Ordinal)
                    + noun.Length
            );
            return PhraseReader.LastVerb(before) + behind;
        }

        if (
            before.Length == 0
            && MetricLexicon.Trimmed(PhraseReader.Clause(text, one.End, ceiling))
                is { Length: > 1 } clause
        )
        {
            return clause;
        }

        if (before.Length < 2 && IsAllThere(raw) && Counted(one) is { Length: > 0 } heads)
        {
            return heads;
        }

        if (before.Length == 0)
        {
            return Earlier() is { Length: > 0 } earlier
                ? earlier
                : Subject(floor, start - raw.Length);
        }

        if (PhraseReader.LastVerb(before) != before)
        {
            return before;
        }

        return before
            + (
                Object(one) is { Length: > 0 } counted
                    ? counted
                    : PhraseReader.Clause(text, one.End, ceiling)
            );
    }

    // 距县城28公里, 距机场70公里
    private string? Distance(int start, int floor)
    {
        for (var i = start - 1; i >= floor && start - i < 14 && !Letters.EndsClause(text[i]); i--)
        {
            if (text[i] == '距')
            {
                return text[i..start].TrimEnd('约', '仅') + (text[i + 1] == '离' ? "" : "距离");
            }
        }

        return null;
    }

    // 每年按股金的6%向农户分红
    private string? ShareOfEach(string raw, Candidate one, Candidate? next) =>
        raw.Contains('按') && raw.EndsWith('的')
            ? PhraseReader
                .Clause(text, one.End, Math.Min(next?.Start ?? text.Length, text.Length))
                .TrimStart('给', '向', '为') + "比例"
            : null;

    // 地区生产总值(GDP)28亿元: what is in brackets says the same again
    private int WithoutBrackets(int start, int floor)
    {
        if (Letters.At(text, start - 1) != ')')
        {
            return start;
        }

        var open = text.LastIndexOf('(', start - 1, Math.Min(start - floor, 14));
        return open > floor ? open : start;
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
        else if (raw.Contains("分别", StringComparison.Ordinal))
        {
            _each = EachInTurn.Of(LastMetrics(RunOfNumbers.Length(text, one)));
        }

        return _each?.Next(raw);
    }

    // 交通事故从去年同期的58起: what is measured stands before the time
    private string BeforeTime(int end, int floor)
    {
        var place = end;
        while (place > floor && edges[place - 1])
        {
            place--;
        }

        return place < end
            ? MetricLexicon.Trimmed(PhraseReader.Before(text, place, floor, edges))
            : "";
    }

    // 签约17个,引资86亿元,分别是去年的1.7倍和2.1倍
    private string[] LastMetrics(int count) =>
        count > 1 && count <= _sentence.Count
            ? [.. _sentence.TakeLast(count).Select(pair => pair.Metric)]
            : [];

    // 天数292天,优良率80%,比上年增加11天: what was counted in the same unit
    private string EarlierLike(Candidate one)
    {
        for (var i = _sentence.Count - 1; i >= 0 && i >= _sentence.Count - 4; i--)
        {
            if (_sentence[i].One.Unit == one.Unit && one.Group is not ("percent" or "points"))
            {
                return _sentence[i].Metric;
            }
        }

        return Earlier();
    }

    private string Earlier() => _sentence.Count > 0 ? _sentence[^1].Metric : "";

    // 全镇共有6120户、21500人: the measure word says it all
    private bool IsAllThere(string raw)
    {
        var said = raw.Trim(',', '、', ' ');
        return said.EndsWith('有') || said.Length == 0 && Earlier() == "户数";
    }

    private string Counted(Candidate one) =>
        Letters.IsHan(Letters.At(text, one.End)) ? ""
        : one.Unit == "户" ? "户数"
        : one.Unit is "人" or "口" && one.Measure?.Word is "人" or "口" or "口人" ? "人口"
        : "";

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

        return MetricLexicon.Trimmed(PhraseReader.Before(text, clause - 1, floor, edges));
    }
}
