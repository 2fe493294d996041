using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Administration.Codes;

/// <summary>A code on paper for the day on which the telephone is lost.</summary>
internal static class RecoveryCode
{
    /// <summary>How many there are; each is good once.</summary>
    public const int Count = 8;

    // As for passwords: whoever reads the table needs as long for a guess. The account salts them, chance has made them.
    private const int Rounds = 210_000;
    private const int Length = 32;

    /// <summary>What is kept of it; small letters and what stands between them do not matter.</summary>
    public static string Hash(string account, string code) =>
        Convert.ToBase64String(
            Rfc2898DeriveBytes.Pbkdf2(
                Letters(code),
                Encoding.UTF8.GetBytes("recovery " + account),
                Rounds,
                HashAlgorithmName.SHA512,
                Length
            )
        );

    private static string Letters(string code) =>
        string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
