using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Storage.Accounts;

/// <summary>Somebody who can sign in. Password, lockout and stamp are ASP.NET Core Identity's.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The person's name as colleagues know it.</summary>
    public string FullName { get; set; } = "";

    /// <summary>What the account is for.</summary>
    public Role Role { get; set; }

    /// <summary>Codes of the districts the account belongs to.</summary>
    public IList<string> Districts { get; set; } = [];

    /// <summary>Whether its password was given by somebody else: nothing opens until it is changed.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Whether it was made by the link of the first start; at most one is.</summary>
    public bool IsFirst { get; set; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTime CreatedAtUtc { get; set; }

    /// <summary>Who is acting when this account does.</summary>
    public Actor ToActor() => new(UserName ?? "", Role, [.. Districts]);
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");

        // The link of the first start makes one account, however many use it at once.
        builder.HasIndex(account => account.IsFirst).IsUnique().HasFilter("\"IsFirst\"");
    }
}
