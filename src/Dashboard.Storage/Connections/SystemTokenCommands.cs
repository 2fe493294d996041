using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Connections;

/// <summary>What a token shall be.</summary>
/// <param name="System">The system it is given to.</param>
/// <param name="Role">What the system may do: look, or enter too. Decisions are people's.</param>
/// <param name="Districts">Codes of the districts it belongs to.</param>
/// <param name="EndsAtUtc">From when on it is worth nothing; null where it is ended by hand.</param>
public sealed record NewToken(
    string System,
    Role Role,
    IReadOnlyList<string> Districts,
    DateTime? EndsAtUtc
);

/// <summary>Makes and ends the tokens of other systems: administrators alone.</summary>
public sealed class SystemTokenCommands(CatalogueQuery catalogues, Deeds deeds, TimeProvider clock)
{
    /// <summary>How long a system's name may be.</summary>
    public const int LongestName = 30;

    /// <summary>How many tokens may hold at a time.</summary>
    public const int MostTokens = 100;

    private static Problem NotAllowed { get; } = new("只有管理员可以管理接入系统");

    /// <summary>Makes a token. Its text is in the answer and nowhere else.</summary>
    public async Task<(string? Token, Problem? Problem)> MakeAsync(
        Actor actor,
        NewToken asked,
        CancellationToken cancellation
    )
    {
        asked = asked with { System = asked.System.Trim() };
        var token = TokenText.Make();
        var problem =
            (actor.May(Act.Administer) ? Wrong(asked) : NotAllowed)
            ?? UnknownDistrict(await catalogues.GetAsync(cancellation), asked)
            ?? await deeds.RunAsync(
                actor,
                RevisionAct.Changed,
                deed => MakeAsync(deed, asked, token, cancellation),
                cancellation
            );
        return problem is null ? (token, null) : (null, problem);
    }

    /// <summary>Ends a token: from now on it is worth nothing, wherever it was copied to. Null where it was done.</summary>
    public Task<Problem?> EndAsync(Actor actor, int id, CancellationToken cancellation) =>
        deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                if (!actor.May(Act.Administer))
                {
                    return NotAllowed;
                }

                var row = await ConnectedSystems
                    .Holding(deed.Db, deed.AtUtc)
                    .SingleOrDefaultAsync(row => row.Id == id, cancellation);
                if (row is null)
                {
                    return new Problem("没有这个令牌，或已经停用");
                }

                row.EndsAtUtc = deed.AtUtc;
                Write(deed, NamedDeed.TokenEnded, row);
                return null;
            },
            cancellation
        );

    private static async Task<Problem?> MakeAsync(
        Deed deed,
        NewToken asked,
        string token,
        CancellationToken cancellation
    )
    {
        var there = await ConnectedSystems.Holding(deed.Db, deed.AtUtc).CountAsync(cancellation);
        if (there >= MostTokens)
        {
            return new Problem("最多有{0}个有效的令牌，请先停用不用的", $"{MostTokens}");
        }

        var row = new SystemTokenRow
        {
            System = asked.System,
            Role = asked.Role,
            Districts = [.. asked.Districts],
            Hash = TokenText.Hash(token),
            Start = TokenText.Start(token),
            MadeBy = deed.Actor.Account,
            MadeAtUtc = deed.AtUtc,
            EndsAtUtc = asked.EndsAtUtc,
        };
        deed.Db.SystemTokens.Add(row);
        Write(deed, NamedDeed.TokenMade, row);
        return null;
    }

    private Problem? Wrong(NewToken asked) =>
        asked.System.Length == 0 ? new Problem("请写明系统名称")
        : asked.System.Length > LongestName ? new Problem("系统名称最多{0}字", $"{LongestName}")
        : asked.System.Any(char.IsControl) ? new Problem("系统名称里有看不见的字符")
        : asked.Role is not (Role.Viewer or Role.Clerk)
            ? new Problem("接入系统只能查看或填报；审核和管理由人来做")
        : asked.Role == Role.Clerk && asked.Districts.Count == 0
            ? new Problem("能填报的系统至少要有一个区划")
        : asked.EndsAtUtc <= clock.GetUtcNow().UtcDateTime ? new Problem("有效期应当在今天以后")
        : null;

    private static Problem? UnknownDistrict(Catalogue catalogue, NewToken asked) =>
        asked.Districts.FirstOrDefault(code => catalogue.Districts.Find(code) is null)
            is { } unknown
            ? new Problem("没有编码为“{0}”的区划", unknown)
            : null;

    private static void Write(Deed deed, NamedDeed what, SystemTokenRow row) =>
        deed.Done(
            AuditAct.Connection,
            row.System,
            new(
                what,
                new("token", row.Start + "…"),
                new("role", EnumCode.Of(row.Role)),
                new("districts", string.Join(' ', row.Districts)),
                new(
                    "ends",
                    row.EndsAtUtc?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""
                )
            )
        );
}
