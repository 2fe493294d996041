namespace Dashboard.Figures.Catalogues;

/// <summary>A code for something new, made of the pinyin initials of its name: 停车位总数 is tcwzs.</summary>
public static class CodeProposal
{
    // What a name gives that has no letter in it.
    private const string Nameless = "i";
    private const int Longest = 50;

    /// <summary>A code of lower-case letters and digits that is not among <paramref name="taken"/>; the second of its kind is tcwzs-2.</summary>
    public static string Of(string name, IEnumerable<string> taken)
    {
        var initials = Pinyin.Initials(name).ToLowerInvariant();
        var code =
            initials.Length == 0 ? Nameless
            : initials.Length > Longest ? initials[..Longest]
            : initials;
        var there = taken.ToHashSet(StringComparer.Ordinal);
        return Enumerable
            .Range(1, there.Count + 1)
            .Select(number =>
                number == 1
                    ? code
                    : string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"{code}-{number}"
                    )
            )
            .First(proposed => !there.Contains(proposed));
    }
}
