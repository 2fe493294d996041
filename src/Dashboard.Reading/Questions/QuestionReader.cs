using System.Globalization;
using Dashboard.Reading.Characters;
using Dashboard.Reading.Periods;

namespace Dashboard.Reading.Questions;

/// <summary>
/// Takes a question apart by the names of the catalogue, the times that reports name and the words of questions. Of all
/// ways to cut it, the one is taken that leaves the fewest letters over and needs the fewest words.
/// </summary>
public static class QuestionReader
{
    /// <summary>Longer ones are cut before they are read.</summary>
    public const int MostLetters = 100;

    private const int LeftOver = 1_000;
    private const int Guessed = 400;
    private const int Word = 1;

    // 哪些镇, 各镇, 的镇: with them a level is asked for.
    private const string Counting = "哪各所每全下的";

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="catalogue">Whose names are known.</param>
    /// <param name="today">From which 今年 and 去年 are counted.</param>
    public static Question Read(string? text, Catalogue catalogue, DateOnly today)
    {
        var folded = QuestionNames.Folded(text ?? "").Trim();
        folded = folded.Length > MostLetters ? folded[..MostLetters] : folded;
        var names = QuestionNames.In(catalogue);
        var known = Known(folded, names, today);
        var parts = Cut(folded, known);
        if (parts.Exists(one => !one.Part.IsKnown))
        {
            foreach (var (start, part) in SoundsAlike.In(folded, names))
            {
                known[start].Add((part, Guessed));
            }

            parts = Cut(folded, known);
        }

        return new(
            folded,
            [
                .. Joined(parts, names)
                    .Select(part => part.IsKnown ? part : HeldByOne(part, names) ?? part),
            ]
        );
    }

    // At each place what may begin there, with what it costs.
    private static List<(QuestionPart Part, int Cost)>[] Known(
        string text,
        QuestionNames names,
        DateOnly today
    )
    {
        var known = new List<(QuestionPart, int)>[text.Length];
        var longest = Math.Max(names.Longest, QuestionWords.Longest);
        for (var start = 0; start < text.Length; start++)
        {
            known[start] = [];
            for (var end = start + 1; end <= Math.Min(text.Length, start + longest); end++)
            {
                var word = text[start..end];
                if (
                    !IsCutInside(text, start, end)
                    && (names.Find(word) ?? QuestionWords.Find(word)) is { } part
                )
                {
                    known[start].Add((part, Word));
                }
            }
        }

        foreach (var (start, part) in Times(text, today))
        {
            known[start].Add((part, Word));
        }

        return known;
    }

    private static IEnumerable<(int Start, QuestionPart Part)> Times(string text, DateOnly today)
    {
        var mentions = PeriodScanner.Scan(
            text,
            today,
            isGuessed: false,
            new bool[text.Length],
            new bool[text.Length]
        );
        foreach (var mention in mentions.Where(one => one.Period is not null))
        {
            yield return (
                mention.Start,
                new(text[mention.Start..mention.End])
                {
                    Period = mention.Period,
                    IsBaseline = mention.Role == PeriodRole.Baseline,
                }
            );
        }

        // 2022, 2022Q3, 2022-11: as they are typed into a form.
        for (var start = 0; start < text.Length; start++)
        {
            if (!Letters.IsDigit(text[start]) || Letters.IsDigit(Letters.At(text, start - 1)))
            {
                continue;
            }

            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            {
                end++;
            }

            if (
                end - start >= 4
                && Letters.At(text, end) != '.'
                && TypedPeriod.TryParse(text[start..end], out var period)
                && period.Last.Year is >= 1900 and < 2200
            )
            {
                yield return (start, new(text[start..end]) { Period = period });
            }
        }
    }

    // A Latin word or a number is taken whole or not at all.
    private static bool IsCutInside(string text, int start, int end) =>
        IsInside(text, start) || IsInside(text, end);

    private static bool IsInside(string text, int place) =>
        char.IsAsciiLetterOrDigit(Letters.At(text, place - 1))
        && char.IsAsciiLetterOrDigit(Letters.At(text, place));

    // From the end to the beginning: the cheapest way to read what follows each place.
    private static List<(int Start, QuestionPart Part)> Cut(
        string text,
        List<(QuestionPart Part, int Cost)>[] known
    )
    {
        var cost = new int[text.Length + 1];
        var taken = new QuestionPart?[text.Length];
        for (var place = text.Length - 1; place >= 0; place--)
        {
            cost[place] = cost[place + 1] + (IsLetter(text[place]) ? LeftOver : 0);
            foreach (var (part, price) in known[place])
            {
                var whole = cost[place + part.Text.Length] + price;
                if (whole < cost[place])
                {
                    (cost[place], taken[place]) = (whole, part);
                }
            }
        }

        return Parts(text, taken);
    }

    // What is left over is one word as far as no mark parts it.
    private static List<(int Start, QuestionPart Part)> Parts(string text, QuestionPart?[] taken)
    {
        var parts = new List<(int, QuestionPart)>();
        var (place, over) = (0, 0);
        while (place < text.Length)
        {
            if (taken[place] is null && IsLetter(text[place]))
            {
                place++;
                continue;
            }

            AddOver();
            if (taken[place] is { } part)
            {
                parts.Add((place, part));
            }

            place += taken[place]?.Text.Length ?? 1;
            over = place;
        }

        AddOver();
        return parts;

        void AddOver()
        {
            if (place > over)
            {
                parts.Add((over, new(text[over..place])));
            }
        }
    }

    // 蓝天区 is a name that nobody knows, not 蓝天 and districts of a level; nor is 能 in 新能源 a word of its own.
    private static List<QuestionPart> Joined(
        List<(int Start, QuestionPart Part)> parts,
        QuestionNames names
    )
    {
        var whole = new List<(int Start, QuestionPart Part)>();
        foreach (var part in parts)
        {
            whole.Add(part);
            while (whole is [.., var one, var other] && BelongsTogether(one, other, names))
            {
                whole.RemoveRange(whole.Count - 2, 2);
                whole.Add((one.Start, new(one.Part.Text + other.Part.Text)));
            }

            if (
                whole is [.., var first, var middle, var last]
                && !first.Part.IsKnown
                && !last.Part.IsKnown
                && middle.Part is { Asks: Asked.Filler, Text.Length: 1 }
                && IsNext(first, middle)
                && IsNext(middle, last)
            )
            {
                whole.RemoveRange(whole.Count - 3, 3);
                whole.Add((first.Start, new(first.Part.Text + middle.Part.Text + last.Part.Text)));
            }
        }

        return whole.ConvertAll(one => one.Part);
    }

    private static bool IsNext(
        (int Start, QuestionPart Part) one,
        (int Start, QuestionPart) other
    ) => one.Start + one.Part.Text.Length == other.Start;

    private static bool BelongsTogether(
        (int Start, QuestionPart Part) one,
        (int Start, QuestionPart Part) other,
        QuestionNames names
    )
    {
        if (one.Part.IsKnown == other.Part.IsKnown || !IsNext(one, other))
        {
            return false;
        }

        var word = one.Part.Text + other.Part.Text;
        return (!one.Part.IsKnown && IsBareLevel(other.Part))
            || (
                (one.Part.IsKnown ? one : other).Part is { Asks: Asked.Filler, Text.Length: 1 }
                && names.Full.Any(name => name.Contains(word, StringComparison.Ordinal))
            );
    }

    private static bool IsBareLevel(QuestionPart part) =>
        part is { Asks: Asked.Places, Level: not null } && !Counting.Contains(part.Text[0]);

    private static bool IsLetter(char letter) =>
        char.IsLetterOrDigit(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter)
            is UnicodeCategory.CurrencySymbol
                or UnicodeCategory.OtherSymbol
                or UnicodeCategory.Surrogate
        || letter == '%';

    // 粮食 is said of 粮食产量 where no other name holds it; of several the shortest stands for what is written behind it.
    private static QuestionPart? HeldByOne(QuestionPart part, QuestionNames names)
    {
        if (part.Text.Length < 2 || !part.Text.All(Letters.IsHan))
        {
            return null;
        }

        var holding = names
            .Full.Where(name => name.Contains(part.Text, StringComparison.Ordinal))
            .OrderBy(name => name.Length)
            .ToList();
        return
            holding.Count > 0
            && holding.TrueForAll(name => name.Contains(holding[0], StringComparison.Ordinal))
            && names.Find(holding[0]) is { } one
            ? one with
            {
                Text = part.Text,
                IsGuess = true,
            }
            : null;
    }
}
