using System.Security.Cryptography;
using System.Text;
using Dashboard.Figures;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Reports;

/// <summary>A report that somebody brings.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it, or empty.</param>
/// <param name="Date">The day it is from.</param>
/// <param name="Office">How high the publishing office stands.</param>
/// <param name="Text">Its text.</param>
public sealed record BroughtReport(
    string Title,
    string Publisher,
    DateOnly Date,
    DistrictLevel Office,
    string Text
);

/// <summary>Takes reports in, keeps their texts, and learns what their phrases mean.</summary>
public sealed class ReportCommands(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues,
    AuditLog audit,
    TimeProvider clock
)
{
    /// <summary>The code of the report with this very text, or null.</summary>
    public async Task<string?> RecogniseAsync(string text, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var hash = Hash(text);
        return await db
            .ReportTexts.Where(row => row.Hash == hash)
            .Select(row => row.ReportCode)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Adds a report with its text; one whose text is there already keeps its code.</summary>
    /// <returns>The report's code, or why it was not added.</returns>
    public async Task<(string Code, Problem? Problem)> AddAsync(
        Actor actor,
        BroughtReport report,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Act.Enter))
        {
            return ("", new Problem("您的账号不能填报数据；请用填报或审核账号登录。"));
        }

        if (string.IsNullOrWhiteSpace(report.Title))
        {
            return ("", new Problem("请写出报道的标题"));
        }

        if (await RecogniseAsync(report.Text, cancellation) is { } known)
        {
            return (known, null);
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var code = "r-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
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
                Hash = Hash(report.Text),
            }
        );
        audit.Add(db, actor, AuditAct.Import, code, report.Title.Trim());
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        catalogues.Forget();
        return (code, null);
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

    /// <summary>Remembers what a phrase means; what was learned last holds.</summary>
    public async Task LearnAsync(
        Actor actor,
        AliasKind kind,
        string phrase,
        string code,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Act.Enter) || string.IsNullOrWhiteSpace(phrase))
        {
            return;
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await db.LearnedAliases.FindAsync([phrase, kind], cancellation);
        if (row is null)
        {
            db.LearnedAliases.Add(
                new LearnedAliasRow
                {
                    Phrase = phrase,
                    Kind = kind,
                    Code = code,
                    By = actor.Account,
                    AtUtc = clock.GetUtcNow().UtcDateTime,
                }
            );
        }
        else
        {
            (row.Code, row.By, row.AtUtc) = (code, actor.Account, clock.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>What was learned, phrase to code.</summary>
    public async Task<IReadOnlyDictionary<string, string>> LearnedAsync(
        AliasKind kind,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .LearnedAliases.Where(row => row.Kind == kind)
            .ToDictionaryAsync(row => row.Phrase, row => row.Code, cancellation);
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
