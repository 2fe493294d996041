using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Administration.Connections;

/// <summary>
/// Signs a message as Standard Webhooks does (HMAC-SHA256 over name, time and body), so that receivers can check it with a
/// library of theirs: src/docs/api.md.
/// </summary>
internal static class WebhookSignature
{
    public const string Name = "webhook-id";
    public const string Time = "webhook-timestamp";
    public const string Signature = "webhook-signature";

    /// <summary>Puts name, time and signature on a request.</summary>
    public static void Sign(
        HttpRequestMessage request,
        string message,
        DateTimeOffset now,
        string body,
        byte[] key
    )
    {
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(
            key,
            Encoding.UTF8.GetBytes($"{message}.{time}.{body}")
        );
        request.Headers.Add(Name, message);
        request.Headers.Add(Time, time);
        request.Headers.Add(Signature, "v1," + Convert.ToBase64String(signature));
    }
}
