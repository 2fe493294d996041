using System.Globalization;
using Dashboard.Shared;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>Reads the words of an address, and keeps a sentence for each that names nothing or cannot be read.</summary>
internal sealed class CompareReader(Catalogue catalogue, Words words)
{
    private const int MostNamed = 3;
    private readonly AskedQuery _asked = new(words);
    private readonly List<string> _missing = [];
    private readonly List<string> _unreadable = [];

    /// <summary>What names nothing.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>What cannot be read, or is more than can be shown.</summary>
    public IReadOnlyList<string> Unreadable =>
        _asked.Problem is { } problem ? [.. _unreadable, problem] : _unreadable;

    /// <summary>What the names name, each once and not more than <paramref name="most"/>.</summary>
    public List<T> Named<T>(
        IReadOnlyList<string> names,
        Func<string, T?> find,
        string sentence,
        int most
    )
        where T : class
    {
        var found = names.Select(name => (Name: name, Item: find(name))).ToList();
        _missing.AddRange(
            found
                .Where(named => named.Item is null)
                .Take(MostNamed)
                .Select(named => words.Format(sentence, AskedQuery.Short(named.Name)))
        );
        var items = found.Select(named => named.Item).OfType<T>().Distinct().ToList();
        if (items.Count > most)
        {
            _unreadable.Add(
                words.Format("一次最多比较{0}个，其余{1}个没有画。", most, items.Count - most)
            );
        }

        return [.. items.Take(most)];
    }

    public List<Period> Periods(IEnumerable<string> texts)
    {
        var periods = new List<Period>();
        foreach (var text in texts)
        {
            if (TypedPeriod.TryParse(text, out var period))
            {
                periods.Add(period);
            }
            else
            {
                _unreadable.Add(
                    words.Format(
                        "看不懂期间“{0}”。可写 2022、2022H1、2022Q3 或 2022-11。",
                        AskedQuery.Short(text)
                    )
                );
            }
        }

        return periods;
    }

    public T? Word<T>(string name, string? text)
        where T : struct, Enum => _asked.Word<T>(name, text);

    /// <summary>The kind of figures that <c>by=</c> asks for.</summary>
    public (FigureKind Kind, PeriodKind Every)? Strand(string? by)
    {
        if (by is null)
        {
            return null;
        }

        var strand = Boards.Strand.All.FirstOrDefault(known => known.Code == by);
        if (strand is null)
        {
            _asked.Word<PeriodKind>("by", by);
        }

        return strand is null ? null : (strand.Kind, strand.Every);
    }

    /// <summary>What <c>per=</c> divides by: an indicator that is a size, and behind @ per how many of its units.</summary>
    public RatePer? Per(string? per)
    {
        if (per is null)
        {
            return null;
        }

        var (name, step) = per.Split('@') is [var before, var after]
            ? (before, after)
            : (per, null);
        var size = catalogue.NamedIndicator(name);
        var way =
            size is null || !RatePer.IsSize(size)
                ? null
                : RatePer
                    .Ways(size)
                    .FirstOrDefault(known =>
                        step is null || known.Step.ToString(CultureInfo.InvariantCulture) == step
                    );
        if (way is null)
        {
            _unreadable.Add(
                words.Format(
                    "不能按“{0}”折算；可按：{1}。",
                    AskedQuery.Short(per),
                    string.Join(
                        words["、"],
                        CompareChoice
                            .Sizes(catalogue)
                            .Select(known => known.Indicator.NameIn(words.Language))
                            .Distinct()
                    )
                )
            );
        }

        return way;
    }
}
