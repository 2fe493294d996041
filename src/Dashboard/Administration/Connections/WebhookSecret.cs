using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace Dashboard.Administration.Connections;

/// <summary>
/// The secret that an address and we share, as Standard Webhooks writes it (<c>whsec_</c> and base64), or any text that both
/// agreed on. It is kept encrypted and never shown again.
/// </summary>
internal sealed class WebhookSecret(IDataProtectionProvider protection)
{
    /// <summary>The most characters of one.</summary>
    public const int Longest = 200;

    private const string Mark = "whsec_";
    private const int Least = 16;
    private const int Bytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector(
        "Dashboard.Webhooks.Secret"
    );

    /// <summary>A new one.</summary>
    public static string Make() =>
        Mark + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Why it is none; null where it is one.</summary>
    public static Problem? Against(string secret) =>
        secret.Length is < Least or > Longest
            ? new Problem("密钥应有{0}到{1}个字符", $"{Least}", $"{Longest}")
        : IsMarked(secret) && !Base64.IsValid(secret.AsSpan(Mark.Length))
            ? new Problem("以whsec_开头的密钥，其后应是base64")
        : null;

    /// <summary>As it is kept.</summary>
    public string Protect(string secret) => _protector.Protect(secret);

    /// <summary>The key that messages are signed with; null where the machine's own keys are no more those that it was kept with.</summary>
    public byte[]? Key(string kept)
    {
        try
        {
            var secret = _protector.Unprotect(kept);
            return IsMarked(secret)
                ? Convert.FromBase64String(secret[Mark.Length..])
                : Encoding.UTF8.GetBytes(secret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static bool IsMarked(string secret) =>
        secret.StartsWith(Mark, StringComparison.Ordinal);
}
