using System.Security.Cryptography;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Search;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Reports;

/// <summary>A report that somebody brings.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it, or empty.</param>
/// <param name="Date">The day it is from.</param>
/// <param name="Office">How high the publishing office stands.</param>
/// <param name="Text">Its text.</param>
/// <param name="Paper">The code of the paper it was read from, or empty.</param>
public sealed record BroughtReport(
    string Title,
    string Publisher,
    DateOnly Date,
    DistrictLevel Office,
    string Text,
    string Paper = ""
);

/// <summary>Takes reports in and keeps their texts.</summary>
public sealed class ReportCommands(
    IDbContextFactory<DashboardContext> factory,
    ReportRecognition recognition,
    Deeds deeds
)
{
    /// <summary>Adds a report with its text; one whose text is there already keeps its code.</summary>
    /// <returns>The report's code, or why it was not added.</returns>
    public Task<(string Code, Problem? Problem)> AddAsync(
        Actor actor,
        BroughtReport report,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync(
            actor,
            RevisionAct.Submitted,
            deed => AddAsync(deed, report, cancellation),
            problem => ("", problem),
            cancellation
        );

    /// <summary>The same as a part of a deed.</summary>
    internal async Task<(string Code, Problem? Problem)> AddAsync(
        Deed deed,
        BroughtReport report,
        CancellationToken cancellation
    )
    {
        if (!deed.Actor.May(Act.Enter))
        {
            return ("", new Problem("您的账号不能填报数据；请用填报或审核账号登录。"));
        }

        if (string.IsNullOrWhiteSpace(report.Title))
        {
            return ("", new Problem("请写出报道的标题"));
        }

        if (await recognition.FindAsync(report.Text, cancellation) is { IsSame: true } known)
        {
            if (await Papers.GiveAsync(deed, report.Paper, known.Code, cancellation))
            {
                deed.Done(
                    AuditAct.Import,
                    known.Code,
                    new AuditDetail(null, new AuditPart("title", known.Title))
                );
            }

            return (known.Code, null);
        }

        var db = deed.Db;
        var code = "r-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        Keep(db, code, report);
        ReportRecognition.Add(db, code, report.Text);
        SayingIndex.Add(db, code, report.Text);
        await Papers.GiveAsync(deed, report.Paper, code, cancellation);
        deed.Done(
            AuditAct.Import,
            code,
            new AuditDetail(null, new AuditPart("title", report.Title.Trim()))
        );
        return (code, null);
    }

    private static void Keep(DashboardContext db, string code, BroughtReport report)
    {
        db.Reports.Add(
            new ReportRow
            {
                Code = code,
                Title = report.Title.Trim(),
                Publisher = report.Publisher.Trim(),
                Date = report.Date,
                DateCertainty = PeriodCertainty.Stated,
                Office = report.Office,
                File = "",
            }
        );
        db.ReportTexts.Add(
            new ReportTextRow
            {
                ReportCode = code,
                Text = report.Text,
                Hash = TextFingerprint.Whole(report.Text),
            }
        );
    }

    /// <summary>The text kept for a report, or null.</summary>
    public async Task<string?> TextAsync(string code, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .ReportTexts.Where(row => row.ReportCode == code)
            .Select(row => row.Text)
            .FirstOrDefaultAsync(cancellation);
    }
}
