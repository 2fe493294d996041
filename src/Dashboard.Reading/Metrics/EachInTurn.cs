using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Metrics;

/// <summary>甲、乙、丙分别…: the names that the numbers behind 分别 take in turn, and take again for the growth that follows.</summary>
internal sealed class EachInTurn
{
    private const int Reach = 60;

    private static readonly (string Word, string First, string Second)[] Contractions =
    [
        ("城乡", "城镇", "农村"),
        ("进出口", "进口", "出口"),
        ("存贷款", "存款", "贷款"),
        ("中小学", "中学", "小学"),
        ("男女", "男", "女"),
        ("产销", "产", "销"),
    ];

    private readonly string[] _names;
    private readonly string _verb;
    private int _next;

    private EachInTurn(string[] names, string verb) => (_names, _verb) = (names, verb);

    /// <summary>The names before the 分别 that stands before <paramref name="start"/>, or null.</summary>
    public static EachInTurn? At(string text, int start, Sentence sentence)
    {
        var word = text.LastIndexOf(
            "分别",
            Math.Max(start - 1, 0),
            Math.Max(Math.Min(start - sentence.Start, Reach), 0),
            StringComparison.Ordinal
        );
        if (word <= sentence.Start)
        {
            return null;
        }

        var from = word;
        while (
            from > sentence.Start
            && word - from < Reach
            && (!Letters.EndsClause(text[from - 1]) || text[from - 1] == '、')
        )
        {
            from--;
        }

        var names = WithoutContraction(text[from..word]);
        var verb = PhraseReader.LastVerb(
            MetricLexicon.WithoutTails(text[word..start]) is var said && said.Length > 2 ? said : ""
        );
        return names.Length > 1
                ? new EachInTurn(WithHead(Array.ConvertAll(names, MetricLexicon.Trimmed)), verb)
            : from == word ? PlacesBefore(text, from - 1, sentence)
            : null;
    }

    // 城乡居民人均可支配收入: two names in one word
    private static string[] WithoutContraction(string clause)
    {
        foreach (var (word, first, second) in Contractions)
        {
            var at = clause.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && clause.IndexOfAny(['、', '和', '与', '及']) < 0)
            {
                var (head, tail) = (clause[..at], clause[(at + word.Length)..]);
                return [head + first + tail, head + second + tail];
            }
        }

        return clause.Split(['、', '和', '与', '及'], StringSplitOptions.RemoveEmptyEntries);
    }

    // 甲县、乙区、丙区检查企业数居前,分别为…: places in the clause before, and what is told of them
    private static EachInTurn? PlacesBefore(string text, int end, Sentence sentence)
    {
        var from = end;
        while (
            from > sentence.Start
            && end - from < Reach
            && (!Letters.EndsClause(text[from - 1]) || text[from - 1] == '、')
        )
        {
            from--;
        }

        var names = text[from..Math.Max(from, end)].Split(['、', '和', '与', '及']);
        var last = names[^1];
        var length = last.Length;
        while (length > 1 && !PlaceLexicon.IsName(last[..length]))
        {
            length--;
        }

        names[^1] = last[..length];
        return names.Length > 1 && Array.TrueForAll(names, PlaceLexicon.IsName)
            ? new EachInTurn(names, MetricLexicon.Trimmed(last[length..]))
            : null;
    }

    /// <summary>What was measured before, taken up in turn; null where there is nothing to take up.</summary>
    public static EachInTurn? Of(string[] metrics) =>
        metrics.Length > 1 ? new EachInTurn(metrics, "") : null;

    // 城镇、农村居民人均可支配收入: the head is printed once
    private static string[] WithHead(string[] names)
    {
        var last = names[^1];
        return Array.ConvertAll(
            names,
            name =>
                name.Length is > 0 and < 4 && last.Length > name.Length + 3
                    ? name + last[name.Length..]
                    : name
        );
    }

    /// <summary>The next name; null where the clause before the number says something of its own.</summary>
    public string? Next(string before)
    {
        var own = MetricLexicon.Trimmed(before.Trim('、', '和', '与', ','));
        var isOwn = own.Length > 1 && !before.Contains("分别", StringComparison.Ordinal);
        if (isOwn || _next >= 2 * _names.Length || _next >= _names.Length && !GoesOn(before))
        {
            _next = int.MaxValue - 1;
            return null;
        }

        return _names[_next++ % _names.Length];
    }

    // 同比增长7.8%和13.4%: the growth of the same, one after the other
    private static bool GoesOn(string before)
    {
        var words = before.AsSpan().Trim("、和与及, ");
        return words.Length == 0
            || words.Contains("增", StringComparison.Ordinal)
            || words.Contains("降", StringComparison.Ordinal)
            || words.Contains("提高", StringComparison.Ordinal)
            || words.Contains("同比", StringComparison.Ordinal);
    }

    /// <summary>The verb behind 分别, or empty.</summary>
    public string Verb => _verb;
}
