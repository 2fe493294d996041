using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Metrics;

/// <summary>
/// Finds the indicator of the catalogue that a figure is of, by what was learned, else by how much of an indicator's names
/// and definition the words around the figure hold. Rare letters count for more than those that many names share.
/// </summary>
internal sealed class IndicatorNames
{
    private const double Single = 0.35;
    private const double Missing = 0.2;
    private const double FromDefinition = 0.4;

    /// <summary>What the same unit is worth beside the letters.</summary>
    private const double SameUnit = 2;

    /// <summary>Below this a guess for a district of the catalogue only puzzles.</summary>
    private const double LeastAtHome = 1;

    /// <summary>So much of a name is printed at least where strangers count something; their words may mean another thing.</summary>
    private const double LeastElsewhere = 0.7;

    private static readonly string[] CountingWords =
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
        "条数",
        "名数",
        "项数",
        "数",
    ];

    private readonly List<IndicatorName> _names = [];
    private readonly List<string> _units = [];
    private readonly Dictionary<int, List<(int Name, double Weight)>> _holders = [];
    private readonly Dictionary<string, Indicator> _learned = [];
    private readonly ILookup<string, Indicator> _called;

    public IndicatorNames(Catalogue? catalogue, IReadOnlyDictionary<string, string> learned)
    {
        foreach (var indicator in catalogue?.Indicators ?? [])
        {
            foreach (var name in indicator.Aliases.Prepend(WithoutCountingWord(indicator.Name)))
            {
                if (name.Length > 1)
                {
                    _names.Add(new IndicatorName(name, indicator, UnitOf(indicator)));
                }
            }

            foreach (var (phrase, _) in learned.Where(pair => pair.Value == indicator.Code))
            {
                _learned[phrase] = indicator;
            }
        }

        _called = (catalogue?.Indicators ?? [])
            .SelectMany(indicator =>
                indicator
                    .Aliases.Append(indicator.Name)
                    .Append(WithoutCountingWord(indicator.Name))
                    .Distinct()
                    .Select(name => (Name: name, Indicator: indicator))
            )
            .ToLookup(called => called.Name, called => called.Indicator, StringComparer.Ordinal);
        Weigh();
    }

    /// <summary>The best guess for a figure called <paramref name="metric"/> and counted in <paramref name="unit"/>, or null.</summary>
    /// <param name="metric">What is measured, in the text's words.</param>
    /// <param name="unit">The unit; empty where any may be meant.</param>
    /// <param name="around">The words around it.</param>
    /// <param name="isAtHome">Whether its place is a district of the catalogue.</param>
    public IndicatorGuess? Guess(string metric, string unit, WordsAround around, bool isAtHome)
    {
        if (_learned.TryGetValue(metric, out var taught))
        {
            return new IndicatorGuess(taught, 1) { IsTaught = true };
        }

        return isAtHome && Called(metric, unit) is { } called
                ? new IndicatorGuess(called, 1) { IsCalled = true }
            : _names.Count == 0 ? null
            : Best(unit, around, isAtHome);
    }

    // The only indicator that is called so; it needs no words around it.
    private Indicator? Called(string metric, string unit)
    {
        var called = _called[metric]
            .Where(indicator => UnitFit(indicator.Unit, unit) > LeastElsewhere)
            .Take(2)
            .ToList();
        return called.Count == 1 ? called[0] : null;
    }

    private IndicatorGuess? Best(string unit, WordsAround around, bool isAtHome)
    {
        var held = HeldBy(around);
        var fits = _units.ConvertAll(of => UnitFit(of, unit));
        var (best, score, share) = (-1, double.MinValue, 0d);
        for (var name = 0; name < held.Length; name++)
        {
            if (held[name] is { Name: 0, Definition: 0 })
            {
                continue;
            }

            var points = Points(_names[name], held[name], unit, fits[_names[name].Unit]);
            if (points > score)
            {
                (best, score, share) = (name, points, held[name].Name / _names[name].Weight);
            }
        }

        return best < 0 || !IsLikely(_names[best].Indicator, unit, score, share, isAtHome)
            ? null
            : new IndicatorGuess(
                _names[best].Indicator,
                Math.Round(Math.Clamp((1 + share) / 2, 0.5, 1), 2)
            );
    }

    // how much of each name, and of its indicator's definition, stands around
    private (double Name, double Definition)[] HeldBy(WordsAround around)
    {
        var held = new (double Name, double Definition)[_names.Count];
        foreach (var (letters, nearness) in around.Letters)
        {
            if (!_holders.TryGetValue(letters, out var names))
            {
                continue;
            }

            foreach (var (name, weight) in names)
            {
                if (weight > 0)
                {
                    held[name].Name += weight * nearness;
                }
                else
                {
                    held[name].Definition -= weight * nearness;
                }
            }
        }

        return held;
    }

    private static double Points(
        IndicatorName name,
        (double Name, double Definition) held,
        string unit,
        double unitFit
    )
    {
        var points =
            held.Name - Missing * (name.Weight - held.Name) + FromDefinition * held.Definition;
        var isSame = name.Indicator.Unit == unit;
        return (points > 0 ? points * unitFit : points) + (isSame ? SameUnit : 0);
    }

    private static bool IsLikely(
        Indicator indicator,
        string unit,
        double score,
        double share,
        bool isAtHome
    ) =>
        isAtHome
            ? score >= LeastAtHome
            : share >= LeastElsewhere && UnitFit(indicator.Unit, unit) > LeastElsewhere;

    // 家 and 个 count alike, 名 and 个 less so; 元 and 亩 never do
    private static double UnitFit(string indicator, string unit)
    {
        if (
            unit.Length == 0
            || indicator == unit
            || unit.StartsWith(indicator + "/", StringComparison.Ordinal)
        )
        {
            return 1;
        }

        var (one, other) = (Family(indicator), Family(unit));
        return one.Length == 0 ? 0.02
            : one == other ? 0.85
            : IsOfHeads(one) && IsOfHeads(other) ? 0.5
            : 0.02;
    }

    private static bool IsOfHeads(string family) => family is "count" or "people" or "household";

    private static string Family(string unit) =>
        unit is "次" or "场" or "场次" or "期" or "批" or "人次" or "家次" or "批次" ? "events"
        : unit == "%" ? "percent"
        : UnitLexicon.Named(unit)?.Group ?? "";

    // 停车位总数, 网格员人数: the word for counting is not printed in reports
    private static string WithoutCountingWord(string name)
    {
        foreach (var tail in CountingWords)
        {
            if (name.Length > tail.Length + 1 && name.EndsWith(tail, StringComparison.Ordinal))
            {
                return name[..^tail.Length];
            }
        }

        return name;
    }

    // a letter or pair weighs the more the fewer indicators have it; what only a definition holds is kept as negative
    private void Weigh()
    {
        var indicators = _names.Select(name => name.Indicator).Distinct().ToList();
        var inNames = Spread(
            _names
                .GroupBy(name => name.Indicator)
                .Select(names => names.SelectMany(name => name.Letters))
        );
        var definitions = indicators.ToDictionary(
            indicator => indicator,
            indicator => WordsAround.LettersOf(indicator.Definition)
        );
        var inDefinitions = Spread(definitions.Values);
        for (var i = 0; i < _names.Count; i++)
        {
            foreach (var letters in _names[i].Letters)
            {
                var weight = Rarity(indicators.Count, inNames[letters], letters);
                _names[i].Weight += weight;
                Hold(letters, i, weight);
            }

            foreach (var letters in definitions[_names[i].Indicator].Except(_names[i].Letters))
            {
                Hold(letters, i, -Rarity(indicators.Count, inDefinitions[letters], letters));
            }
        }
    }

    private static Dictionary<int, int> Spread(IEnumerable<IEnumerable<int>> sets) =>
        sets.SelectMany(set => set.Distinct())
            .GroupBy(letters => letters)
            .ToDictionary(letters => letters.Key, letters => letters.Count());

    private static double Rarity(int indicators, int having, int letters) =>
        Math.Log(1 + (double)indicators / having) * ((uint)letters > char.MaxValue ? 1 : Single);

    private void Hold(int letters, int name, double weight)
    {
        if (!_holders.TryGetValue(letters, out var names))
        {
            _holders[letters] = names = [];
        }

        names.Add((name, weight));
    }

    private int UnitOf(Indicator indicator)
    {
        if (!_units.Contains(indicator.Unit))
        {
            _units.Add(indicator.Unit);
        }

        return _units.IndexOf(indicator.Unit);
    }

    private sealed class IndicatorName(string name, Indicator indicator, int unit)
    {
        /// <summary>Which of the units it is counted in.</summary>
        public int Unit { get; } = unit;

        public Indicator Indicator { get; } = indicator;

        public HashSet<int> Letters { get; } = WordsAround.LettersOf(name);

        public double Weight { get; set; }
    }
}
