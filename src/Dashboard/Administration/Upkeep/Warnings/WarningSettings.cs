using System.Globalization;
using System.Net.Mail;
using Dashboard.Storage;

namespace Dashboard.Administration.Upkeep.Warnings;

/// <summary>A mail server and who is written to.</summary>
/// <param name="Host"><c>Warnings:Mail:Host</c>.</param>
/// <param name="Port"><c>Warnings:Mail:Port</c>, 25 by default.</param>
/// <param name="StartsTls"><c>Warnings:Mail:StartTls</c>, whether the connection goes over to TLS before anything is said.</param>
/// <param name="User"><c>Warnings:Mail:User</c>; null where the server asks for none.</param>
/// <param name="Password"><c>Warnings:Mail:Password</c>.</param>
/// <param name="From"><c>Warnings:Mail:From</c>.</param>
/// <param name="To"><c>Warnings:Mail:To</c>, blanks, commas or semicolons between.</param>
internal sealed record MailSettings(
    string Host,
    int Port,
    bool StartsTls,
    string? User,
    string? Password,
    MailAddress From,
    IReadOnlyList<MailAddress> To
);

/// <summary>Where warnings go and how often is looked whether there is something to warn of.</summary>
/// <param name="Mail"><c>Warnings:Mail:…</c>.</param>
/// <param name="WeCom"><c>Warnings:WeCom</c>, the address of a robot of 企业微信; whoever has it can write to the group.</param>
/// <param name="DingTalk"><c>Warnings:DingTalk</c>, the address of a robot of 钉钉.</param>
/// <param name="DingTalkSecret"><c>Warnings:DingTalkSecret</c>, where that robot wants messages signed.</param>
/// <param name="Every"><c>Warnings:Minutes</c>, five by default.</param>
internal sealed record WarningSettings(
    MailSettings? Mail,
    Uri? WeCom,
    Uri? DingTalk,
    string? DingTalkSecret,
    TimeSpan Every
)
{
    private const int UsualMinutes = 5;
    private const int UsualPort = 25;
    private static readonly char[] Between = [' ', ',', ';'];

    public bool IsEmpty => Mail is null && WeCom is null && DingTalk is null;

    /// <summary>The ways by their names; nothing of them is secret.</summary>
    public IEnumerable<string> Ways =>
        [
            .. Mail is null ? [] : new[] { MailWay.Way },
            .. WeCom is null ? [] : new[] { RobotWay.WeCom },
            .. DingTalk is null ? [] : new[] { RobotWay.DingTalk },
        ];

    /// <summary>Reads them.</summary>
    /// <exception cref="DatabaseRefusedException">A setting says nothing that can be understood; what is secret is not repeated.</exception>
    public static WarningSettings Read(IConfiguration configuration)
    {
        var warnings = configuration.GetSection("Warnings");
        return new(
            ReadMail(warnings.GetSection("Mail")),
            ReadRobot(warnings, "WeCom"),
            ReadRobot(warnings, "DingTalk"),
            Text(warnings, "DingTalkSecret"),
            TimeSpan.FromMinutes(ReadNumber(warnings, "Minutes", UsualMinutes))
        );
    }

    private static MailSettings? ReadMail(IConfigurationSection mail)
    {
        if (Text(mail, "Host") is not { } host)
        {
            return mail.GetChildren().Any()
                ? throw Refused("设置了 Warnings:Mail，还缺 Warnings:Mail:Host（邮件服务器）")
                : null;
        }

        var to = (Text(mail, "To") ?? "")
            .Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Select(text => ReadAddress(mail, "To", text))
            .ToList();
        return to.Count == 0
            ? throw Refused("设置了 Warnings:Mail，还缺 Warnings:Mail:To（收信人）")
            : new(
                host,
                ReadNumber(mail, "Port", UsualPort),
                ReadFlag(mail, "StartTls"),
                Text(mail, "User"),
                Text(mail, "Password"),
                ReadAddress(mail, "From", Text(mail, "From") ?? ""),
                to
            );
    }

    private static MailAddress ReadAddress(
        IConfigurationSection section,
        string name,
        string text
    ) =>
        MailAddress.TryCreate(text, out var address)
            ? address
            : throw Refused(
                "设置 {0} 的“{1}”不是邮箱地址，应如 name@example.cn",
                $"{section.Path}:{name}",
                text
            );

    private static Uri? ReadRobot(IConfigurationSection section, string name) =>
        Text(section, name) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && IsOfWeb(address) ? address
        : throw Refused("设置 {0} 不是机器人的网址，应以 https:// 开头", $"{section.Path}:{name}");

    private static bool IsOfWeb(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;

    private static int ReadNumber(IConfigurationSection section, string name, int usual) =>
        Text(section, name) is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= ushort.MaxValue
            ? number
        : throw Refused("设置 {0} 的“{1}”不是大于零的整数", $"{section.Path}:{name}", text);

    private static bool ReadFlag(IConfigurationSection section, string name) =>
        Text(section, name) is { } text
        && (
            bool.TryParse(text, out var flag)
                ? flag
                : throw Refused(
                    "设置 {0} 的“{1}”应为 true 或 false",
                    $"{section.Path}:{name}",
                    text
                )
        );

    private static string? Text(IConfigurationSection section, string name) =>
        section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static DatabaseRefusedException Refused(string text, params Said[] values) =>
        new(new Problem(text, values));
}
