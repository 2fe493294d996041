using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Metrics;

/// <summary>The noun behind a quantity that it counts, with the verb before: 新建 3处 停车场.</summary>
internal sealed class CountedNoun(string text)
{
    /// <summary>A noun as short as 农民 says too little of what was counted where a verb follows it.</summary>
    private const int ShortNoun = 3;

    private const int LongestObject = 9;

    private const string Buildings = "楼房桥路井塘坝棚厂站";

    // what a verb before it makes a thing of: 检测设备, 收购协议
    private const string ThingEnds =
        "议同目程心台地点站网器机车员队会业户金积园书证位动训务度策施线库厂棚房桩屏栏亭备具品料牌校院馆室厅池塘坝路桥井";

    /// <summary>Where the last noun ends that was taken.</summary>
    public int ReadTo { get; private set; }

    /// <summary>What <paramref name="words"/> count by the noun behind; null where none stands there.</summary>
    /// <param name="words">The quantity.</param>
    /// <param name="before">What is said before it.</param>
    /// <param name="verb">The verb of the quantity that stands directly before it, or empty.</param>
    public string? Behind(FigureWords words, string before, string verb)
    {
        var figure = words.Figure;
        var noun =
            figure.Group == "zero" && figure.Value == 0
                ? text[(figure.NumberStart + 1)..figure.End]
                : PhraseReader.Behind(text, figure.End, words.Ceiling);
        if (noun.Length == 0)
        {
            noun = ThingOfVerb(words, before);
        }

        if (figure.Group == "places" && noun.Length == 0)
        {
            // 辖4镇10乡: the measure word is what is counted
            ReadTo = figure.End;
            return figure.Measure?.Word;
        }

        var product = PhraseReader.Product(noun, figure);
        var counted = MetricLexicon.WithoutTails(product);
        var isBuilding = counted.Length == 1 && Buildings.Contains(counted[0]);
        if (counted.Length == 0 || counted.Length == 1 && before.Length > 0 && !isBuilding)
        {
            return null;
        }

        var end =
            text.IndexOf(
                noun,
                Math.Min(figure.End, figure.NumberStart + 1),
                StringComparison.Ordinal
            ) + noun.Length;
        ReadTo = Math.Max(figure.End, end);
        if (product.Length < noun.Length && before.Length > 0)
        {
            // 建设40万吨饲料项目 makes feed, it does not build it
            return counted;
        }

        if (counted.Length == 1 && figure.Measure?.Word is { } measure && measure != "个")
        {
            return (before.Length < LongestObject ? before : "")
                + verb
                + counted
                + (verb.Length > 0 ? "" : measure + "数");
        }

        var done = PhraseReader.LastVerb(before);
        return (done.Length > 0 ? done : verb)
            + counted
            + (before.Length == 0 && counted.Length <= ShortNoun ? WhatItDid(end, words) : "");
    }

    // 签订10年收购协议: a noun that begins with a verb
    private string ThingOfVerb(FigureWords words, string before)
    {
        var start = words.Figure.End;
        if (
            PhraseReader.LastVerb(before).Length == 0
            || MetricLexicon.Ends.At(text, start).Length == 0
        )
        {
            return "";
        }

        var clause = PhraseReader.Clause(text, start, words.Ceiling);
        var end = clause.IndexOf('的');
        return
            end < 0 && clause.Length is > 2 and <= LongestObject && ThingEnds.Contains(clause[^1])
            ? clause
            : "";
    }

    // 有720户农民加入了合作社
    private string WhatItDid(int end, FigureWords words)
    {
        if (MetricLexicon.Ends.At(text, end).Length == 0)
        {
            return "";
        }

        var clause = PhraseReader.Clause(text, end, words.Ceiling);
        return
            clause.Length <= LongestObject
            && !Letters.IsDigit(Letters.At(text, end + clause.Length))
            ? clause.Replace("了", "", StringComparison.Ordinal)
            : "";
    }
}
