using System.Text;

namespace Dashboard.Storage.Search;

/// <summary>
/// The pairs of neighbouring letters in a text, each as one number: by them two Chinese characters are found in the middle of
/// a sentence by a plain index, on any database.
/// </summary>
internal static class Bigrams
{
    /// <summary>The letters that are compared: half-width, capitals.</summary>
    public static string Folded(string text) =>
        text.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    /// <summary>The pairs of <paramref name="text"/> in order, each once; none across a mark or a blank.</summary>
    public static IReadOnlyList<int> Of(string text)
    {
        var folded = Folded(text);
        var pairs = new List<int>();
        var known = new HashSet<int>();
        for (var at = 1; at < folded.Length; at++)
        {
            if (
                char.IsLetterOrDigit(folded[at - 1])
                && char.IsLetterOrDigit(folded[at])
                && (folded[at - 1] << 16 | folded[at]) is var pair
                && known.Add(pair)
            )
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }
}
