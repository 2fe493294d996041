using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Tables;
using Dashboard.Storage.Work;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Accounts;

/// <summary>An account with the password its owner is given.</summary>
internal sealed record GivenAccount(AccountEntry Entry, string Password);

/// <summary>Makes the accounts of a sheet, all or none.</summary>
internal sealed class BulkAccountCommands(
    IServiceScopeFactory scopes,
    Deeds deeds,
    TimeProvider clock
)
{
    /// <summary>Makes them; each has to change the password first. Null where it was done.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="given">The accounts.</param>
    /// <param name="progress">Told how many passwords are ready, or null.</param>
    /// <param name="cancellation">Ends it; no account is then there.</param>
    public async Task<Problem?> AddAsync(
        Actor actor,
        IReadOnlyList<GivenAccount> given,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Act.Administer))
        {
            return new Problem("只有管理员可以管理账号");
        }

        if (given.Select(one => one.Entry.Lack).OfType<string>().FirstOrDefault() is { } lack)
        {
            return new Problem(lack);
        }

        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var accounts = await Task.Run(
            () => Ready(users, given, progress, cancellation),
            cancellation
        );
        return await deeds.RunAsync(
            scope.ServiceProvider.GetRequiredService<DashboardContext>(),
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                foreach (var (account, one) in accounts.Zip(given))
                {
                    var made = await users.CreateAsync(account);
                    if (!made.Succeeded)
                    {
                        deed.Refuse();
                        return new Problem(
                            "账号“{0}”：{1}",
                            one.Entry.Name,
                            made.Errors.First().Description
                        );
                    }

                    deed.Done(
                        AuditAct.Account,
                        one.Entry.Name,
                        one.Entry.ToDetail(NamedDeed.AccountAdded)
                    );
                }

                return null;
            },
            cancellation
        );
    }

    // Hashed before the transaction, so that nobody who writes waits for it.
    private List<Account> Ready(
        UserManager<Account> users,
        IReadOnlyList<GivenAccount> given,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var accounts = new List<Account>(given.Count);
        foreach (var one in given)
        {
            cancellation.ThrowIfCancellationRequested();
            var account = one.Entry.ToAccount(clock);
            account.MustChangePassword = true;
            account.PasswordHash = users.PasswordHasher.HashPassword(account, one.Password);
            accounts.Add(account);
            progress?.Report(accounts.Count);
        }

        return accounts;
    }
}
