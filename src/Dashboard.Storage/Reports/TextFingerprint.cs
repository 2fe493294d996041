using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Storage.Reports;

/// <summary>What a text is recognised by when it comes again: whole, or sentence by sentence.</summary>
internal static class TextFingerprint
{
    // Shorter ones (责任编辑, a by-line) stand in many reports.
    private const int FewestLetters = 8;

    /// <summary>SHA-256 of the whole text.</summary>
    public static string Whole(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A hash of each sentence's letters and digits: blanks, line breaks, widths and punctuation may differ.</summary>
    public static IReadOnlySet<long> Sentences(string text)
    {
        var hashes = new HashSet<long>();
        var letters = new StringBuilder();
        foreach (var sign in text.Normalize(NormalizationForm.FormKC).Append('。'))
        {
            if (char.IsLetterOrDigit(sign))
            {
                letters.Append(sign);
            }
            else if (sign is '。' or '!' or '?' or ';')
            {
                if (letters.Length >= FewestLetters)
                {
                    hashes.Add(Hash(letters.ToString()));
                }

                letters.Clear();
            }
        }

        return hashes;
    }

    private static long Hash(string sentence) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)));
}
