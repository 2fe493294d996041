namespace Dashboard.Figures.Catalogues;

/// <summary>
/// Forgives a mistake of the hand: other characters of the same sound (停车未), and one letter too many, too few, wrong or
/// exchanged with its neighbour. It only finds; what is answered from a name must be written as it is or sound so.
/// </summary>
internal static class NearSpelling
{
    private const int FewestCharacters = 3;
    private const int FewestLetters = 6;

    /// <summary>Whether <paramref name="typed"/>, in Chinese, is nearly a part of <paramref name="name"/>.</summary>
    public static bool IsNear(
        string typed,
        IReadOnlyList<string> sounds,
        string name,
        IReadOnlyList<string> syllables
    ) => SoundsLike(sounds, syllables) || IsPartWithSlip(typed, name, FewestCharacters);

    /// <summary>Whether <paramref name="typed"/>, in Latin letters, is nearly how <paramref name="spelled"/> begins.</summary>
    public static bool IsNearStart(string typed, string spelled) =>
        typed.Length >= FewestLetters
        && spelled.Length > 0
        && typed[0] == spelled[0]
        && Lengths(typed)
            .Any(length =>
                length <= spelled.Length && HasOneSlip(typed, spelled.AsSpan(0, length))
            );

    // Two syllables are in too many names, unless they are all of one.
    private static bool SoundsLike(IReadOnlyList<string> sounds, IReadOnlyList<string> syllables)
    {
        if (sounds.Count < FewestCharacters && sounds.Count != syllables.Count)
        {
            return false;
        }

        for (var start = 0; start + sounds.Count <= syllables.Count; start++)
        {
            var at = 0;
            while (at < sounds.Count && sounds[at] == syllables[start + at])
            {
                at++;
            }

            if (at == sounds.Count && at > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartWithSlip(string typed, string name, int fewest)
    {
        if (typed.Length < fewest)
        {
            return false;
        }

        for (var start = 0; start < name.Length; start++)
        {
            foreach (var length in Lengths(typed))
            {
                if (start + length <= name.Length && HasOneSlip(typed, name.AsSpan(start, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int[] Lengths(string typed) =>
        [typed.Length, typed.Length + 1, typed.Length - 1];

    private static bool HasOneSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> name)
    {
        var first = typed.CommonPrefixLength(name);
        var one = typed[first..];
        var other = name[first..];
        if (one.Length > other.Length)
        {
            return one[1..].SequenceEqual(other);
        }

        if (one.Length < other.Length)
        {
            return other[1..].SequenceEqual(one);
        }

        // Two letters hold no word together once one of them is wrong.
        return one.Length == 0
            || (typed.Length > 2 && one[1..].SequenceEqual(other[1..]))
            || (
                one.Length > 1
                && one[0] == other[1]
                && one[1] == other[0]
                && one[2..].SequenceEqual(other[2..])
            );
    }
}
