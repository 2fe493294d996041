using System.Globalization;

namespace Dashboard.Benchmarks.Searching;

/// <summary>Sentences as reports have them, of invented places and numbers; the same on every run.</summary>
internal sealed class InventedSentences(Catalogue catalogue)
{
    private static readonly string[] Heads =
    [
        "今年以来，",
        "截至目前，",
        "据了解，",
        "坚持问题导向，",
        "聚焦群众关切，",
        "按照统一部署，",
    ];

    private static readonly string[] Tails =
    [
        "各项工作稳步推进",
        "群众满意度持续提升",
        "为高质量发展提供有力支撑",
        "得到企业和居民一致好评",
        "下一步将继续加大力度",
        "走访入户听取意见建议",
        "网格员及时上门解决问题",
        "停车难得到有效缓解",
        "营商环境不断优化",
        "惠及周边多个社区",
    ];

    private readonly Random _draw = new(11);

    /// <summary>So many sentences, five to a paragraph.</summary>
    public string Text(int sentences) =>
        string.Join(
            '\n',
            Enumerable
                .Range(0, sentences)
                .Chunk(5)
                .Select(paragraph => string.Concat(paragraph.Select(_ => Sentence())))
        );

    private string Sentence()
    {
        var place = catalogue.Districts.All[_draw.Next(catalogue.Districts.All.Count)];
        var indicator = catalogue.Indicators[_draw.Next(catalogue.Indicators.Count)];
        var number = _draw.Next(1, 90_000).ToString(CultureInfo.InvariantCulture);
        return $"{One(Heads)}{place.Name}{indicator.Name}达到{number}{indicator.Unit}，{One(Tails)}，{One(Tails)}。";
    }

    private string One(string[] words) => words[_draw.Next(words.Length)];
}
