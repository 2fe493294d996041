using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Quantities;

namespace Dashboard.Reading.Metrics;

/// <summary>What the quantities before one in its sentence measure.</summary>
internal sealed class EarlierMetrics
{
    private const int Reach = 4;

    private readonly List<(Candidate Figure, string Metric)> _figures = [];

    /// <summary>Where the words of the last one end, its noun included; -1 where there is none.</summary>
    public int ReadTo { get; private set; } = -1;

    /// <summary>What the last one measures, or empty.</summary>
    public string Name => _figures.Count > 0 ? _figures[^1].Metric : "";

    /// <summary>The same without the verb it begins with.</summary>
    public string Noun =>
        MetricLexicon.Verbs.At(Name, 0).Length is var verb && Name.Length > verb + 1
            ? Name[verb..]
            : Name;

    /// <summary>The verb it begins with, or empty.</summary>
    public string Verb => Name[..MetricLexicon.Verbs.At(Name, 0).Length];

    /// <summary>Forgets all, at the end of a sentence.</summary>
    public void Clear()
    {
        _figures.Clear();
        ReadTo = -1;
    }

    /// <summary>Remembers one, whose words end at <paramref name="readTo"/>.</summary>
    public void Add(Candidate figure, string metric, int readTo)
    {
        _figures.Add((figure, metric));
        ReadTo = readTo;
    }

    /// <summary>签约17个,引资86亿元,分别是去年的1.7倍和2.1倍: what the last <paramref name="count"/> measure.</summary>
    public string[] Last(int count) =>
        count > 1 && count <= _figures.Count
            ? [.. _figures.TakeLast(count).Select(figure => figure.Metric)]
            : [];

    /// <summary>天数292天,优良率80%,比上年增加11天: what was counted in the same unit, else what the last one measures.</summary>
    public string Like(Candidate figure)
    {
        for (var i = _figures.Count - 1; i >= 0 && i >= _figures.Count - Reach; i--)
        {
            if (
                _figures[i].Figure.Unit == figure.Unit
                && figure.Group is not ("percent" or "points")
            )
            {
                return _figures[i].Metric;
            }
        }

        return Name;
    }

    /// <summary>检查企业810家, 处罚31家: the noun counted with the same measure word before, or null.</summary>
    public string? ObjectLike(Candidate figure)
    {
        for (var i = _figures.Count - 1; i >= 0 && i >= _figures.Count - Reach; i--)
        {
            if (_figures[i].Figure.Measure == figure.Measure && figure.Measure is not null)
            {
                var metric = _figures[i].Metric;
                var verb = MetricLexicon.Verbs.At(metric, 0).Length;
                return metric[verb..].TrimStart('各', '类').OrNull();
            }
        }

        return null;
    }
}
