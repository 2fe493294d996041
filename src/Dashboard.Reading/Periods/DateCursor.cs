using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Periods;

/// <summary>Walks over the parts of a date: a number and the word behind it.</summary>
internal ref struct DateCursor(string text, int start)
{
    /// <summary>Where the walk stands.</summary>
    public int Place { get; private set; } = start;

    /// <summary>Steps over <paramref name="word"/>; false, without a step, where it does not stand here.</summary>
    public bool Takes(string word)
    {
        if (string.CompareOrdinal(text, Place, word, 0, word.Length) != 0)
        {
            return false;
        }

        Place += word.Length;
        return true;
    }

    /// <summary>Whether one of <paramref name="words"/> stands directly before the walk.</summary>
    public readonly bool Follows(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var at = Place - word.Length;
            if (at >= 0 && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Steps over one of <paramref name="words"/>, tried in order.</summary>
    public bool TakesAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Takes(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Steps over a number from <paramref name="least"/> to <paramref name="most"/> that one of <paramref name="words"/> follows.</summary>
    public int? Number(int least, int most, params ReadOnlySpan<string> words)
    {
        var before = Place;
        if (Integer() is { } number && number >= least && number <= most)
        {
            if (words.Length == 0 || TakesAny(words))
            {
                return number;
            }
        }

        Place = before;
        return null;
    }

    /// <summary>Steps over -, 至, 到 or ~.</summary>
    public bool Dash() => TakesAny("--", "-", "至", "到", "~");

    private int? Integer()
    {
        var end = Place;
        if (Letters.IsDigit(Letters.At(text, end)))
        {
            while (end - Place < 5 && Letters.IsDigit(Letters.At(text, end)))
            {
                end++;
            }

            return end - Place > 4
                ? null
                : Read(int.Parse(text.AsSpan(Place, end - Place), null), end);
        }

        while (end - Place < 5 && HanNumeral.IsOne(Letters.At(text, end)))
        {
            end++;
        }

        return
            end > Place
            && HanNumeral.Value(text.AsSpan(Place, end - Place)) is { } value and < 10_000
            ? Read((int)value, end)
            : null;
    }

    private int Read(int value, int end)
    {
        Place = end;
        return value;
    }
}
