using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Questions;

/// <summary>
/// Names that were typed with other characters of the same sound (茶领镇 for 茶岭镇, 停车未 for 停车位) or with two neighbours
/// exchanged. A character of another sound makes another word: 开工 is never read for 竣工.
/// </summary>
internal static class SoundsAlike
{
    private const int FewestLetters = 3;

    /// <summary>The names that stretches of <paramref name="text"/> sound like, with where each begins.</summary>
    public static IEnumerable<(int Start, QuestionPart Part)> In(string text, QuestionNames names)
    {
        var sounds = text.Select(Sound).ToArray();
        foreach (var name in names.All.Where(name => name.Length >= FewestLetters))
        {
            for (var start = 0; start + name.Length <= text.Length; start++)
            {
                if (IsAlike(text.AsSpan(start, name.Length), sounds.AsSpan(start), name))
                {
                    yield return (
                        start,
                        names.Find(name)! with
                        {
                            Text = text.Substring(start, name.Length),
                            IsGuess = true,
                        }
                    );
                }
            }
        }
    }

    private static bool IsAlike(ReadOnlySpan<char> typed, ReadOnlySpan<string> sounds, string name)
    {
        var first = typed.CommonPrefixLength(name);
        if (first == name.Length)
        {
            return false;
        }

        if (IsExchanged(typed, name, first))
        {
            return true;
        }

        var other = 0;
        for (var at = first; at < name.Length; at++)
        {
            if (typed[at] == name[at])
            {
                continue;
            }

            // Half of the characters hold the word together.
            if (
                ++other * 2 > name.Length
                || sounds[at].Length == 0
                || sounds[at] != Sound(name[at])
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsExchanged(ReadOnlySpan<char> typed, string name, int first) =>
        first + 1 < name.Length
        && typed[first] == name[first + 1]
        && typed[first + 1] == name[first]
        && typed[(first + 2)..].SequenceEqual(name.AsSpan(first + 2));

    private static string Sound(char letter) =>
        Letters.IsHan(letter) && Pinyin.Syllables(letter.ToString()) is [var syllable]
            ? syllable
            : "";
}
