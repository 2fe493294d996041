using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Storage.Connections;

/// <summary>
/// A token as a system sends it: a mark by which it is recognised where it should not be, and 256 random bits. So many
/// cannot be guessed, so its hash needs no salt and is found by an index.
/// </summary>
public static class TokenText
{
    /// <summary>How every token begins.</summary>
    public const string Mark = "zjzb_";

    private const int Bytes = 32;
    private const int Length = 43;
    private const int Shown = 4;

    /// <summary>A new one.</summary>
    public static string Make() =>
        Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether it looks like one; nothing else is looked up.</summary>
    public static bool IsWellFormed(string text) =>
        text.Length == Mark.Length + Length
        && text.StartsWith(Mark, StringComparison.Ordinal)
        && Base64Url.IsValid(text.AsSpan(Mark.Length));

    /// <summary>What is kept of it.</summary>
    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>So much as tells it from the others in a list.</summary>
    public static string Start(string text) => text[..(Mark.Length + Shown)];
}
