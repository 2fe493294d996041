using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Metrics;

/// <summary>What the quantities of a sentence measure, one after the other.</summary>
internal sealed class MetricOfFigure(string text, bool[] edges, MetricInTable inTable)
{
    private readonly EarlierMetrics _earlier = new();
    private readonly CountedNoun _noun = new(text);
    private Sentence? _current;
    private EachInTurn? _each;
    private int _read;

    /// <summary>What <paramref name="figure"/> measures; to be asked in the text's order.</summary>
    public string NameFor(Candidate figure, Candidate? next, Sentence sentence, bool isGrowth)
    {
        if (_current != sentence)
        {
            (_current, _each) = (sentence, null);
            _earlier.Clear();
        }

        PlaceInTurn = null;
        var metric = figure.Cell is { } cell
            ? inTable.NameFor(cell)
            : InProse(Around(figure, next, sentence, isGrowth));
        _read = Math.Max(_read, Math.Max(figure.End, _noun.ReadTo));
        _earlier.Add(figure, metric, _read);
        return metric;
    }

    /// <summary>The place that the last quantity asked for takes in turn (甲镇、乙镇分别…), or null.</summary>
    public string? PlaceInTurn { get; private set; }

    private FigureWords Around(Candidate figure, Candidate? next, Sentence sentence, bool isGrowth)
    {
        var floor = Math.Max(sentence.Start, Math.Min(_read, figure.Start));
        var start = WithoutBrackets(figure.Start, floor);
        var said = PhraseReader.Before(text, start, floor, edges);
        var place = start - said.Length;
        while (place > floor && edges[place - 1])
        {
            place--;
        }

        var mark = Letters.At(text, place - 1);
        return new FigureWords(figure, next, sentence)
        {
            IsChange = isGrowth || figure.Group is "percent" or "points" or "ratio",
            IsGrowth = isGrowth,
            Floor = floor,
            Start = start,
            Said = said,
            // 比年初增加: the time is cut out of the words, the 比 before it is not
            IsCompared =
                NamedBefore.IsCompared(said)
                || place < start - said.Length && place > floor && mark is '比' or '较',
            Ceiling = Math.Min(next?.Start ?? text.Length, text.Length),
        };
    }

    private string InProse(FigureWords words) =>
        TakenInTurn(words)
        ?? DistanceTo(words)
        ?? ComparedWithEarlier(words)
        ?? ShareOfNoun(words)
        ?? MeasuredAgain(words)
        ?? NamedAround(words);

    // 甲、乙分别完成3亿元、5亿元,同比增长7.8%和13.4%
    private string? TakenInTurn(FigureWords words)
    {
        if (words.Said.Contains("分别", StringComparison.Ordinal))
        {
            _each =
                EachInTurn.At(text, words.Figure.Start, words.Sentence)
                ?? EachInTurn.Of(_earlier.Last(RunOfNumbers.Length(text, words.Figure)));
        }

        if (_each?.Next(words.Said) is not { } listed)
        {
            return null;
        }

        if (!PlaceLexicon.IsName(listed))
        {
            return listed;
        }

        PlaceInTurn = listed;
        var word = words.Said.LastIndexOf("分别", StringComparison.Ordinal);
        var done = word < 0 ? "" : MetricLexicon.Trimmed(words.Said[(word + 2)..]);
        return done.Length > 1 ? done
            : _earlier.Name.Length > 0 ? _earlier.Name
            : _each?.Verb ?? "";
    }

    // 距县城28公里, 距机场70公里
    private string? DistanceTo(FigureWords words)
    {
        if (words.Figure.Group != "length")
        {
            return null;
        }

        for (
            var i = words.Start - 1;
            i >= words.Floor && words.Start - i < 14 && !Letters.EndsClause(text[i]);
            i--
        )
        {
            if (text[i] == '距')
            {
                return text[i..words.Start].TrimEnd('约', '仅')
                    + (text[i + 1] == '离' ? "" : "距离");
            }
        }

        return null;
    }

    // 贷款余额52亿元,比年初增加2.6亿元
    private string? ComparedWithEarlier(FigureWords words)
    {
        if (
            !words.IsCompared
            || MetricLexicon.Trimmed(WithoutComparison(words.Said)).Length > 1
                && !NamedBefore.IsCompared(words.Said)
            || _earlier.Like(words.Figure) is not { Length: > 0 } measured
        )
        {
            return null;
        }

        if (!words.IsGrowth || words.Figure.Group is "percent" or "points" or "times")
        {
            return measured;
        }

        var from = words.Start - words.Said.Length;
        while (from > words.Floor && !Letters.EndsClause(text[from - 1]))
        {
            from--;
        }

        return measured + text[from..words.Start].Trim(',', '、', ' ');
    }

    private static string WithoutComparison(string said) =>
        said.TrimStart(',', '、', ' ').TrimEnd('了');

    // 每年按股金的6%向农户分红, 为80%的农户建立档案
    private string? ShareOfNoun(FigureWords words)
    {
        if (words.Figure.Group != "percent")
        {
            return null;
        }

        var behind = PhraseReader.Clause(text, words.Figure.End, words.Ceiling);
        if (words.Said.Contains('按') && words.Said.EndsWith('的'))
        {
            var share = behind.TrimStart('给', '向', '为') + "比例";
            return share.Length > 2 ? share : null;
        }

        var isWhole =
            behind.Length > 3
            && behind[0] == '的'
            && !KindLexicon.Words.At(behind, 1).Meaning.IsChange()
            && MetricLexicon.Trimmed(words.Said).Length < 2;
        return isWhole ? behind[1..].Replace("被", "", StringComparison.Ordinal) : null;
    }

    // 清运垃圾7.8万吨,日均434吨; 新增民宿30家,总数达210家; 完成任务的71%
    private string? MeasuredAgain(FigureWords words)
    {
        if (_earlier.Name.Length == 0)
        {
            return null;
        }

        var said = words.Said.Trim(',', '、', ' ');
        if (said is "日均" or "周均" or "月均" or "年均" or "人均" or "户均" or "亩均" or "村均")
        {
            return said
                + (said is "日均" or "周均" or "月均" or "年均" ? _earlier.Name : _earlier.Noun);
        }

        if (said.Length < 5 && NamedBefore.TotalOf(said) is { } total)
        {
            return _earlier.Noun + total;
        }

        return words.Figure.Group == "percent" && NamedBefore.IsShareOfAnother(words.Said)
            ? _earlier.Name
            : null;
    }

    private string NamedAround(FigureWords words)
    {
        var before = NamedBefore.IsCompared(words.Said) ? "" : MetricLexicon.Trimmed(words.Said);
        if (before.Length == 0)
        {
            before = BeforeTime(words.Start - words.Said.Length, words.Floor);
        }

        if (words.IsChange)
        {
            return before.Length > 1 ? before
                : _earlier.Name.Length > 0 ? _earlier.Name
                : ClauseBefore(words);
        }

        return CountedBehind(words, before)
            ?? CountedTogether(words, before)
            ?? ClauseBehind(words, before)
            ?? HeadsCounted(words, before)
            ?? (before.Length == 0 ? _earlier.Name : null).OrNull()
            ?? (before.Length == 0 ? ClauseBefore(words) : WithObject(words, before));
    }

    // 新建3处停车场
    private string? CountedBehind(FigureWords words, string before)
    {
        // 邀请专家62人次服务企业109家次: 次 counts what stands before
        if (words.Figure.Measure?.Word.EndsWith('次') == true && before.Length > 2)
        {
            return before[^1] == '中'
                ? before[..^1] + PhraseReader.Clause(text, words.Figure.End, words.Ceiling)
                : null;
        }

        var isFollowing = before.Length == 0 && _earlier.ReadTo == words.Figure.Start;
        return _noun.Behind(words, before, isFollowing ? _earlier.Verb : "");
    }

    // 1300户4100人脱贫: both are told of by what stands behind the second
    private string? CountedTogether(FigureWords words, string before)
    {
        var isPair =
            before.Length == 0
            && words.Figure.Unit is "户" or "人" or "名" or "口"
            && words.Next is { Measure: not null } next
            && next.Start == words.Figure.End;
        if (!isPair)
        {
            return null;
        }

        var clause = PhraseReader.Clause(text, words.Next!.End, text.Length);
        return clause.Length is > 1 and < 7 ? clause : null;
    }

    // 710余人次参训
    private string? ClauseBehind(FigureWords words, string before) =>
        before.Length == 0
        && MetricLexicon.Trimmed(PhraseReader.Clause(text, words.Figure.End, words.Ceiling))
            is { Length: > 1 } clause
            ? clause
            : null;

    // 全镇共有6120户、21500人: the measure word says it all
    private string? HeadsCounted(FigureWords words, string before)
    {
        var said = words.Said.Trim(',', '、', ' ');
        var isAll =
            said.EndsWith('有')
            || said is "全村" or "全组" or "村民" or "总计"
            || said.Length == 0
                && (_earlier.Name == "户数" || words.Start > words.Floor && edges[words.Start - 1]);
        var name = isAll && before.Length < 2 ? Heads(words.Figure) : "";
        return name.OrNull();
    }

    private string Heads(Candidate figure) =>
        Letters.IsHan(Letters.At(text, figure.End)) ? ""
        : figure.Unit == "户" ? "户数"
        : figure.Unit is "人" or "口" && figure.Measure?.Word is "人" or "口" or "口人" ? "人口"
        : "";

    private string WithObject(FigureWords words, string before)
    {
        if (PhraseReader.LastVerb(before) != before)
        {
            return before;
        }

        return before
            + (
                _earlier.ObjectLike(words.Figure)
                ?? PhraseReader.Clause(text, words.Figure.End, words.Ceiling)
            );
    }

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

    // the clause before, where this one says nothing: 产业园已投产,占地500亩
    private string ClauseBefore(FigureWords words)
    {
        var end = words.Start - words.Said.Length - 1;
        return end <= words.Floor
            ? ""
            : MetricLexicon.Trimmed(PhraseReader.Before(text, end, words.Floor, edges));
    }
}
