using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Audit;

/// <summary>What is written down.</summary>
public enum AuditAct
{
    /// <summary>Signed in.</summary>
    SignIn,

    /// <summary>A wrong password, or a locked account.</summary>
    SignInFailed,

    /// <summary>Signed out.</summary>
    SignOut,

    /// <summary>Figures were submitted.</summary>
    Submit,

    /// <summary>A figure was taken back.</summary>
    Withdraw,

    /// <summary>A figure was approved.</summary>
    Approve,

    /// <summary>A figure was returned.</summary>
    Return,

    /// <summary>One source was chosen before others.</summary>
    Prefer,

    /// <summary>A file was taken in.</summary>
    Import,

    /// <summary>Figures left as a file.</summary>
    Export,

    /// <summary>An account was made or changed.</summary>
    Account,

    /// <summary>Catalogue, rules or plans were changed.</summary>
    Catalogue,

    /// <summary>Lines of this log were lost, since more came than could be written.</summary>
    Dropped,

    /// <summary>A backup was made, or one was restored.</summary>
    Backup,

    /// <summary>A view was made, changed, published or deleted.</summary>
    View,

    /// <summary>A token of another system or an address that is told was set or ended.</summary>
    Connection,
}

/// <summary>A line of the audit log. The database refuses to change or delete one.</summary>
public sealed class AuditRow
{
    /// <summary>Its number.</summary>
    public long Id { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime AtUtc { get; set; }

    /// <summary>Who: the account's name.</summary>
    public required string Account { get; set; }

    /// <summary>What.</summary>
    public required AuditAct Act { get; set; }

    /// <summary>To what: a figure's code, an account's name, a file's name.</summary>
    public required string Subject { get; set; }

    /// <summary>Particulars. Never a password or a token.</summary>
    public string Detail { get; set; } = "";
}

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("Audit").HasKey(row => row.Id);

        // AuditLog.ReadAsync: what one account did.
        builder.HasIndex(row => row.Account);
        builder.Property(row => row.Account).HasConversion(KeptText.CutAt(KeptText.Name));
        builder.Property(row => row.Subject).HasConversion(KeptText.CutAt(KeptText.Subject));
        builder.Property(row => row.Detail).HasConversion(KeptText.CutAt(KeptText.Detail));
    }
}
