using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Metrics;

/// <summary>Finds the indicator a phrase means, by its name, its aliases and what was learned.</summary>
internal sealed class IndicatorNames
{
    /// <summary>Below this a guess only puzzles.</summary>
    private const double Least = 0.45;

    private readonly List<(string Name, Indicator Indicator)> _names = [];
    private readonly Dictionary<string, List<int>> _byBigram = [];
    private readonly Dictionary<string, Indicator> _learned = [];
    private readonly Dictionary<(string Metric, string Unit), IndicatorGuess?> _known = [];

    public IndicatorNames(Catalogue? catalogue, IReadOnlyDictionary<string, string> learned)
    {
        foreach (var indicator in catalogue?.Indicators ?? [])
        {
            Add(Bare(indicator.Name), indicator);
            foreach (var alias in indicator.Aliases)
            {
                Add(alias, indicator);
            }

            foreach (var (phrase, _) in learned.Where(pair => pair.Value == indicator.Code))
            {
                _learned[phrase] = indicator;
            }
        }
    }

    /// <summary>The best guess for <paramref name="metric"/> counted in <paramref name="unit"/>, or null.</summary>
    public IndicatorGuess? Guess(string metric, string unit)
    {
        if (_learned.TryGetValue(metric, out var taught))
        {
            return new IndicatorGuess(taught, 1) { IsTaught = true };
        }

        if (metric.Length < 2)
        {
            return null;
        }

        if (!_known.TryGetValue((metric, unit), out var guess))
        {
            _known[(metric, unit)] = guess = Best(metric, unit);
        }

        return guess;
    }

    private IndicatorGuess? Best(string metric, string unit)
    {
        var shared = new Dictionary<int, int>();
        var bigrams = Bigrams(metric);
        foreach (var bigram in bigrams)
        {
            foreach (var name in _byBigram.GetValueOrDefault(bigram) ?? [])
            {
                shared[name] = shared.GetValueOrDefault(name) + 1;
            }
        }

        var (best, score) = (-1, 0d);
        foreach (var (name, common) in shared.OrderBy(pair => pair.Key))
        {
            var both = bigrams.Count + _names[name].Name.Length - 1;
            var fit = 2d * common / both * UnitFit(_names[name].Indicator.Unit, unit);
            if (metric.Contains(_names[name].Name, StringComparison.Ordinal))
            {
                fit = Math.Max(
                    fit,
                    (0.6 + 0.02 * _names[name].Name.Length)
                        * UnitFit(_names[name].Indicator.Unit, unit)
                );
            }

            if (fit > score)
            {
                (best, score) = (name, fit);
            }
        }

        return score < Least
            ? null
            : new IndicatorGuess(_names[best].Indicator, Math.Round(Math.Min(score, 1), 2));
    }

    // 家, 个, 名 and 人 count alike; 元 and 亩 never do
    private static double UnitFit(string indicator, string unit) =>
        indicator == unit || unit.StartsWith(indicator + "/", StringComparison.Ordinal) ? 1
        : UnitLexicon.Named(indicator)?.Group is { } one && one == UnitLexicon.Named(unit)?.Group
            ? 0.9
        : unit.Length == 0 ? 0.8
        : 0.4;

    private void Add(string name, Indicator indicator)
    {
        if (name.Length < 2)
        {
            return;
        }

        _names.Add((name, indicator));
        foreach (var bigram in Bigrams(name))
        {
            if (!_byBigram.TryGetValue(bigram, out var names))
            {
                _byBigram[bigram] = names = [];
            }

            names.Add(_names.Count - 1);
        }
    }

    private static HashSet<string> Bigrams(string phrase)
    {
        var bigrams = new HashSet<string>();
        for (var i = 0; i + 2 <= phrase.Length; i++)
        {
            bigrams.Add(phrase.Substring(i, 2));
        }

        return bigrams;
    }

    // 停车位总数, 网格员人数: the word for counting is not printed in reports
    private static string Bare(string name)
    {
        foreach (
            var tail in (ReadOnlySpan<string>)
                [
                    "总数",
                    "人数",
                    "件数",
                    "家数",
                    "户数",
                    "次数",
                    "处数",
                    "宗数",
                    "起数",
                    "栋数",
                    "数",
                ]
        )
        {
            if (name.Length > tail.Length + 1 && name.EndsWith(tail, StringComparison.Ordinal))
            {
                return name[..^tail.Length];
            }
        }

        return name;
    }
}
