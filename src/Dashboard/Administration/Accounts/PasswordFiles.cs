using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dashboard.Access;
using Dashboard.Documents.Export;
using Dashboard.Storage.Accounts;
using Dashboard.Wording;

namespace Dashboard.Administration.Accounts;

/// <summary>
/// The first passwords of accounts made from a sheet, to be taken away once by who made them. They are kept in memory
/// alone, for some minutes; what nobody fetched is reset like any other password.
/// </summary>
internal sealed class PasswordFiles(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);
    private readonly ConcurrentDictionary<string, Sheet> _sheets = new(StringComparer.Ordinal);

    /// <summary>Keeps the passwords for <paramref name="account"/>, and gives the address of the file.</summary>
    public string Keep(string account, IReadOnlyList<GivenAccount> given)
    {
        foreach (var old in _sheets.Where(pair => IsOver(pair.Value)))
        {
            _sheets.TryRemove(old);
        }

        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _sheets[key] = new(account, given, clock.GetUtcNow());
        return $"/administration/accounts/passwords/{key}";
    }

    /// <summary>Gives them once, and to nobody but who made them; null where there is nothing to give.</summary>
    public IReadOnlyList<GivenAccount>? Take(string account, string key) =>
        _sheets.TryGetValue(key, out var sheet)
        && sheet.Account == account
        && _sheets.TryRemove(key, out var taken)
        && !IsOver(taken)
            ? taken.Given
            : null;

    /// <summary>The address of the file, and of an empty sheet to fill in.</summary>
    public static void MapPasswordFiles(IEndpointRouteBuilder routes)
    {
        var files = routes
            .MapGroup("/administration/accounts")
            .RequireAuthorization(new MayAttribute(Act.Administer))
            .ExcludeFromDescription();
        files.MapGet("/passwords/{key}", GetAsync);
        files.MapGet("/template.xlsx", (Words words) => Template(words));
    }

    private static async Task<IResult> GetAsync(
        string key,
        HttpContext http,
        PasswordFiles passwords,
        Words words
    )
    {
        var actor = await http.ActorAsync();
        if (passwords.Take(actor.Account, key) is not { } given)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var table = new TableFile(
            [words["账号"], words["姓名"], words["角色"], words["密码"]],
            given.Select(one =>
                (object?[])
                    [
                        one.Entry.Name.Trim(),
                        one.Entry.FullName.Trim(),
                        words.Of(one.Entry.Role),
                        one.Password,
                    ]
            )
        );
        return File(table, words["初始密码"], words);
    }

    private static IResult Template(Words words) =>
        File(
            new TableFile(
                ["账号", "姓名", "角色", "区划"],
                [
                    ["zhang", "张三", "填报", "某区、某镇"],
                ]
            ),
            words["账号模板"],
            words
        );

    private static IResult File(TableFile table, string name, Words words) =>
        Results.File(
            table.ToWorkbook(words["账号"]),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            name + ".xlsx"
        );

    private bool IsOver(Sheet sheet) => clock.GetUtcNow() - sheet.AtUtc > Kept;

    private sealed record Sheet(
        string Account,
        IReadOnlyList<GivenAccount> Given,
        DateTimeOffset AtUtc
    );
}
