using System.Net;
using System.Net.Mail;
using System.Text;

namespace Dashboard.Administration.Upkeep.Warnings;

/// <summary>Warnings by mail, through the house's own server.</summary>
internal sealed class MailWay(MailSettings mail) : IWarningWay
{
    public const string Way = "邮件";

    public string Name => Way;

    public async Task SendAsync(WarningMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient(mail.Host, mail.Port)
        {
            EnableSsl = mail.StartsTls,
            Credentials = mail.User is null
                ? null
                : new NetworkCredential(mail.User, mail.Password),
        };
        using var letter = new MailMessage
        {
            From = mail.From,
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Text,
            BodyEncoding = Encoding.UTF8,
        };
        foreach (var receiver in mail.To)
        {
            letter.To.Add(receiver);
        }

        await client.SendMailAsync(letter, cancellation);
    }
}
