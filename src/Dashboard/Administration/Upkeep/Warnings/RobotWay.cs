using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Dashboard.Administration.Upkeep.Warnings;

/// <summary>
/// Warnings into a group by its robot. 企业微信 (https://developer.work.weixin.qq.com/document/path/91770) and 钉钉
/// (https://open.dingtalk.com/document/robots/custom-robot-access) take the same text message and answer alike.
/// </summary>
/// <param name="name">企业微信 or 钉钉.</param>
/// <param name="address">The robot's address; it is a secret.</param>
/// <param name="secret">Where the robot wants messages signed.</param>
/// <param name="client">Sends; it logs nothing, since the address is a secret.</param>
/// <param name="clock">When it is signed.</param>
internal sealed class RobotWay(
    string name,
    Uri address,
    string? secret,
    HttpClient client,
    TimeProvider clock
) : IWarningWay
{
    public const string WeCom = "企业微信";
    public const string DingTalk = "钉钉";

    // 企业微信 takes 2,048 bytes of text, 钉钉 more.
    private const int MostBytes = 2_000;
    private const string CutOff = "…";

    public string Name => name;

    public async Task SendAsync(WarningMessage message, CancellationToken cancellation)
    {
        using var response = await client.PostAsJsonAsync(
            Signed(),
            new { msgtype = "text", text = new { content = Short(message.Text) } },
            cancellation
        );
        response.EnsureSuccessStatusCode();

        // A refusal is answered with 200 too.
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var answer = await JsonDocument.ParseAsync(body, default, cancellation);
        var code = answer.RootElement.GetProperty("errcode").GetInt64();
        if (code != 0)
        {
            throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{code} {answer.RootElement.GetProperty("errmsg").GetString()}"
                )
            );
        }
    }

    private Uri Signed()
    {
        if (secret is null)
        {
            return address;
        }

        var at = clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var sign = Convert.ToBase64String(
            HMACSHA256.HashData(
                Encoding.UTF8.GetBytes(secret),
                Encoding.UTF8.GetBytes($"{at}\n{secret}")
            )
        );
        var between = address.Query.Length == 0 ? '?' : '&';
        return new($"{address}{between}timestamp={at}&sign={Uri.EscapeDataString(sign)}");
    }

    private static string Short(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) <= MostBytes)
        {
            return text;
        }

        var most = MostBytes - Encoding.UTF8.GetByteCount(CutOff);
        var (kept, bytes) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > most)
            {
                break;
            }

            kept += rune.Utf16SequenceLength;
        }

        return text[..kept] + CutOff;
    }
}
