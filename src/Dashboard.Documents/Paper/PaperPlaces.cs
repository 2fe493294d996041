namespace Dashboard.Documents.Paper;

/// <summary>A place on a page.</summary>
/// <param name="Page">Which, from 1.</param>
/// <param name="Box">Where on it.</param>
public sealed record PaperPlace(int Page, PaperBox Box);

/// <summary>
/// Where the characters of a text stand on the pages it was read from. Words and text are laid side by side without their
/// blanks; where somebody has mended the text, it goes on at the nearest six letters that are the same.
/// </summary>
public sealed class PaperPlaces
{
    private const int Anchor = 6;
    private const int None = -1;
    private readonly List<(int Page, PaperWord Word)> _words = [];
    private readonly List<int> _wordOfLetter = [];
    private readonly int[] _letterAt;

    /// <summary>Lays <paramref name="text"/> beside the words of its pages, which are given in order.</summary>
    public PaperPlaces(string text, IEnumerable<IReadOnlyList<PaperWord>> pages)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(pages);
        var printed = new System.Text.StringBuilder();
        var number = 0;
        foreach (var page in pages)
        {
            number++;
            foreach (var word in page)
            {
                printed.Append(word.Text);
                _wordOfLetter.AddRange(Enumerable.Repeat(_words.Count, word.Text.Length));
                _words.Add((number, word));
            }
        }

        _letterAt = new int[text.Length];
        Array.Fill(_letterAt, None);
        Align(printed.ToString(), text);
    }

    /// <summary>The share of the text's letters that have a place.</summary>
    public double Share { get; private set; }

    /// <summary>Where so many characters stand: a box for each line they are printed on; none where that is not known.</summary>
    public IReadOnlyList<PaperPlace> At(int offset, int length)
    {
        var end = Math.Min(_letterAt.Length, offset + length);
        var places = new List<PaperPlace>();
        for (var i = Math.Max(0, offset); i < end; i++)
        {
            if (_letterAt[i] == None)
            {
                continue;
            }

            var place = PlaceOf(_letterAt[i]);
            if (places is [.., var last] && IsSameLine(last, place))
            {
                places[^1] = new(last.Page, last.Box.Around(place.Box));
            }
            else
            {
                places.Add(place);
            }
        }

        return places;
    }

    private static bool IsSameLine(PaperPlace one, PaperPlace next) =>
        one.Page == next.Page
        && Math.Min(one.Box.Bottom, next.Box.Bottom) - Math.Max(one.Box.Top, next.Box.Top)
            > Math.Min(one.Box.Height, next.Box.Height) / 2
        && next.Box.Left >= one.Box.Left
        && next.Box.Left - one.Box.Right < 2 * Math.Max(one.Box.Height, next.Box.Height);

    // A letter's part of its word; a Chinese one is as wide as two others.
    private PaperPlace PlaceOf(int letter)
    {
        var (page, (text, box)) = _words[_wordOfLetter[letter]];
        var first = letter;
        while (first > 0 && _wordOfLetter[first - 1] == _wordOfLetter[letter])
        {
            first--;
        }

        var at = letter - first;
        var before = text.Take(at).Sum(Width);
        var all = text.Sum(Width);
        return new(
            page,
            PaperBox.Between(
                box.Left + box.Width * before / all,
                box.Top,
                box.Left + (box.Width * (before + Width(text[at])) + all - 1) / all,
                box.Bottom
            )
        );
    }

    private static int Width(char letter) => letter > '\u2e7f' ? 2 : 1;

    private void Align(string printed, string text)
    {
        var offsets = Enumerable
            .Range(0, text.Length)
            .Where(i => !char.IsWhiteSpace(text[i]))
            .ToArray();
        var letters = string.Concat(offsets.Select(offset => text[offset]));
        var anchors = new Lazy<Dictionary<string, List<int>>>(() => Anchors(printed));
        var (p, t, placed) = (0, 0, 0);
        while (p < printed.Length && t < letters.Length)
        {
            if (printed[p] == letters[t])
            {
                _letterAt[offsets[t++]] = p++;
                placed++;
            }
            else if (Next(anchors.Value, letters, p, t) is { } next)
            {
                (p, t) = next;
            }
            else
            {
                break;
            }
        }

        Share = letters.Length == 0 ? 0 : (double)placed / letters.Length;
    }

    private static Dictionary<string, List<int>> Anchors(string printed) =>
        Enumerable
            .Range(0, Math.Max(0, printed.Length - Anchor + 1))
            .GroupBy(i => printed.Substring(i, Anchor), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);

    // The nearest place further on where both say the same again.
    private static (int Printed, int Text)? Next(
        Dictionary<string, List<int>> anchors,
        string letters,
        int printed,
        int text
    )
    {
        (int, int)? best = null;
        var nearest = int.MaxValue;
        for (var t = text; t + Anchor <= letters.Length && t - text < nearest; t++)
        {
            if (!anchors.TryGetValue(letters.Substring(t, Anchor), out var at))
            {
                continue;
            }

            var found = at.BinarySearch(printed);
            found = found < 0 ? ~found : found;
            if (found < at.Count && t - text + (at[found] - printed) < nearest)
            {
                (best, nearest) = ((at[found], t), t - text + (at[found] - printed));
            }
        }

        return best;
    }
}
