using System.Runtime.CompilerServices;

namespace Dashboard.Figures.Catalogues;

/// <summary>
/// Finds what a person means by a few letters: by name, alias, code, English name, pinyin (tingchewei or TCW for 停车位) or
/// words of what it means, in a list that is prepared once. The one rule of every picker and of the search page. The best
/// come first: the very name, then names that begin so, then the rest, in the list's own order. Where nothing fits, a
/// mistake of the hand is forgiven.
/// </summary>
/// <typeparam name="T">What is found.</typeparam>
public sealed class NameSearch<T>
{
    private readonly List<Entry> _entries;

    /// <summary>Prepares the search.</summary>
    /// <param name="items">What may be found, in the order in which equals are given.</param>
    /// <param name="names">The names of one, the usual one first; empty ones do not count.</param>
    /// <param name="meaning">What one means, in a sentence; null where nothing is said of it.</param>
    public NameSearch(
        IEnumerable<T> items,
        Func<T, IEnumerable<string>> names,
        Func<T, string>? meaning = null
    ) =>
        _entries = [
            .. items.Select(item =>
            {
                var all = names(item)
                    .Where(name => name.Length > 0)
                    .Select(name => name.ToUpperInvariant())
                    .Distinct()
                    .ToArray();
                return new Entry(
                    item,
                    all,
                    [.. all.Select(Spelling.Of)],
                    meaning?.Invoke(item).ToUpperInvariant() ?? ""
                );
            }),
        ];

    /// <summary>What fits, the best first; everything in its order where <paramref name="text"/> is blank.</summary>
    /// <param name="text">What was typed; width and case do not matter.</param>
    /// <param name="limit">How many at the most.</param>
    public IReadOnlyList<T> Find(string? text, int limit)
    {
        var asked = (text ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim();
        asked = asked.ToUpperInvariant();
        if (asked.Length == 0)
        {
            return [.. _entries.Take(limit).Select(entry => entry.Item)];
        }

        var typed = Spelling.Typed(asked);
        var found = Ranked(entry => entry.Rank(asked, typed), limit);
        return found.Count > 0 ? found : Near(asked, typed, limit);
    }

    private List<T> Near(string asked, string typed, int limit)
    {
        var sounds = asked.All(letter => letter >= 0x2E80) ? Pinyin.Syllables(asked) : [];
        return Ranked(entry => entry.IsNear(asked, typed, sounds) ? 0 : Entry.None, limit);
    }

    private List<T> Ranked(Func<Entry, int> rank, int limit) =>
        [
            .. _entries
                .Select(entry => (entry.Item, Rank: rank(entry)))
                .Where(found => found.Rank < Entry.None)
                .OrderBy(found => found.Rank)
                .Take(limit)
                .Select(found => found.Item),
        ];

    private sealed record Entry(T Item, string[] Names, Spelling[] Spellings, string Meaning)
    {
        public const int None = 99;

        // In tens how well it fits; the usual name before an alias that fits as well.
        public int Rank(string asked, string typed)
        {
            var best = Meaning.Contains(asked, StringComparison.Ordinal) ? 50 : None;
            for (var index = 0; index < Names.Length; index++)
            {
                var fit = Fit(Names[index], Spellings[index], asked, typed) + Alias(index);
                best = Math.Min(best, fit);
            }

            return best;
        }

        public bool IsNear(string asked, string typed, IReadOnlyList<string> sounds)
        {
            for (var index = 0; index < Names.Length; index++)
            {
                if (
                    sounds.Count > 0
                        ? NearSpelling.IsNear(
                            asked,
                            sounds,
                            Names[index],
                            Spellings[index].Syllables
                        )
                        : NearSpelling.IsNearStart(typed, Spellings[index].Whole)
                            || NearSpelling.IsNearStart(asked, Names[index])
                )
                {
                    return true;
                }
            }

            return false;
        }

        private static int Alias(int index) => index == 0 ? 0 : 1;

        private static int Fit(string name, Spelling spelling, string asked, string typed) =>
            name == asked ? 0
            : name.StartsWith(asked, StringComparison.Ordinal) ? 10
            : spelling.Begins(typed) ? 20
            : name.Contains(asked, StringComparison.Ordinal) ? 30
            : spelling.Contains(typed) ? 40
            : None;
    }

    // A name in pinyin: whole syllables in a row, or their initials.
    private sealed class Spelling(IReadOnlyList<string> syllables)
    {
        // Of what holds no Chinese there is none.
        public static Spelling Of(string name) =>
            new(name.Any(letter => letter >= 0x2E80) ? Pinyin.Syllables(name) : []);

        private readonly string _initials = string.Concat(syllables.Select(one => one[0]));

        public IReadOnlyList<string> Syllables { get; } = syllables;

        public string Whole => _tails.Length > 0 ? _tails[0] : "";

        private readonly string[] _tails =
        [
            .. Enumerable
                .Range(0, syllables.Count)
                .Select(from => string.Concat(syllables.Skip(from))),
        ];

        // TING CHE WEI as TINGCHEWEI; ü is typed as V.
        public static string Typed(string asked) =>
            asked.Any(letter => letter >= 0x80)
                ? ""
                : asked.Replace(" ", "", StringComparison.Ordinal).Replace('V', 'U');

        public bool Begins(string typed) =>
            typed.Length > 0
            && (
                _initials.StartsWith(typed, StringComparison.Ordinal)
                || (_tails.Length > 0 && _tails[0].StartsWith(typed, StringComparison.Ordinal))
            );

        public bool Contains(string typed) =>
            typed.Length > 0
            && (
                _initials.Contains(typed, StringComparison.Ordinal)
                || Array.Exists(_tails, tail => tail.StartsWith(typed, StringComparison.Ordinal))
            );
    }
}

/// <summary>The searches over a catalogue, each prepared when it is first asked for and kept as long as the catalogue.</summary>
public static class CatalogueSearch
{
    private static readonly ConditionalWeakTable<Catalogue, NameSearch<District>> Places = [];
    private static readonly ConditionalWeakTable<Catalogue, NameSearch<Indicator>> Measures = [];
    private static readonly ConditionalWeakTable<Catalogue, NameSearch<Indicator>> EveryMeasure =
    [];

    /// <summary>Finds districts that are in use.</summary>
    public static NameSearch<District> DistrictSearch(this Catalogue catalogue) =>
        Places.GetValue(
            catalogue,
            whole =>
                new(
                    whole.Districts.All.Where(district => !district.IsRetired),
                    district =>
                        [district.Name, .. district.Aliases, district.EnglishName, district.Code]
                )
        );

    /// <summary>Finds indicators that are in use.</summary>
    public static NameSearch<Indicator> IndicatorSearch(this Catalogue catalogue) =>
        Measures.GetValue(
            catalogue,
            whole => OfIndicators(whole.Indicators.Where(indicator => !indicator.IsRetired))
        );

    /// <summary>Finds all indicators, retired ones too: for who looks after the catalogue.</summary>
    public static NameSearch<Indicator> EveryIndicatorSearch(this Catalogue catalogue) =>
        EveryMeasure.GetValue(catalogue, whole => OfIndicators(whole.Indicators));

    private static NameSearch<Indicator> OfIndicators(IEnumerable<Indicator> indicators) =>
        new(
            indicators,
            indicator =>
                [indicator.Name, .. indicator.Aliases, indicator.EnglishName, indicator.Code],
            indicator => indicator.Definition
        );
}
