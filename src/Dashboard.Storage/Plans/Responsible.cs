using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Plans;

/// <summary>Somebody who enters figures.</summary>
/// <param name="Account">The account's name.</param>
/// <param name="FullName">The person's name, or empty.</param>
public sealed record Clerk(string Account, string FullName)
{
    /// <summary>What colleagues call them.</summary>
    public string Name => FullName.Length > 0 ? FullName : Account;
}

/// <summary>Who has to enter what a plan asks of a district: its own clerks, else those of the nearest district above.</summary>
public sealed class Responsible(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues
)
{
    /// <summary>The clerks of each district, by its code; none where nobody is appointed.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Clerk>>> OfAsync(
        IEnumerable<string> districts,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var accounts = await db
            .Users.AsNoTracking()
            .Where(account => account.Role == Role.Clerk)
            .OrderBy(account => account.UserName)
            .ToListAsync(cancellation);
        var clerks = accounts
            .Where(account => account.LockoutEnd is null || account.LockoutEnd <= now)
            .SelectMany(account =>
                account.Districts.Select(code =>
                    (Code: code, Clerk: new Clerk(account.UserName ?? "", account.FullName))
                )
            )
            .ToLookup(pair => pair.Code, pair => pair.Clerk);
        return districts
            .Distinct()
            .ToDictionary(code => code, code => Nearest(catalogue, code, clerks));
    }

    private static IReadOnlyList<Clerk> Nearest(
        Catalogue catalogue,
        string code,
        ILookup<string, Clerk> clerks
    ) =>
        [
            .. catalogue
                .Districts.Path(catalogue.District(code))
                .Reverse()
                .Select(step => clerks[step.Code])
                .FirstOrDefault(appointed => appointed.Any())
                ?? [],
        ];
}
