using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Connections;

/// <summary>Who is told when figures are approved: administrators set it. Each answers null where it was done.</summary>
public sealed class WebhookCommands(Deeds deeds)
{
    /// <summary>How many addresses are told at the most.</summary>
    public const int MostAddresses = 10;

    private static Problem NotAllowed { get; } = new("只有管理员可以设置通知地址");

    /// <summary>Tells an address from now on.</summary>
    /// <param name="actor">Who asks for it.</param>
    /// <param name="address">Where to.</param>
    /// <param name="protectedSecret">The secret to sign with, encrypted.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<Problem?> AddAsync(
        Actor actor,
        string address,
        string protectedSecret,
        CancellationToken cancellation
    ) =>
        RunAsync(
            actor,
            async deed =>
            {
                if (WebhookAddress.Against(address) is { } problem)
                {
                    return problem;
                }

                if (await deed.Db.Webhooks.CountAsync(cancellation) >= MostAddresses)
                {
                    return new Problem("最多通知{0}个地址", $"{MostAddresses}");
                }

                deed.Db.Webhooks.Add(
                    new()
                    {
                        Address = address,
                        ProtectedSecret = protectedSecret,
                        MadeBy = actor.Account,
                        MadeAtUtc = deed.AtUtc,
                    }
                );
                Write(deed, NamedDeed.WebhookAdded, address);
                return null;
            },
            cancellation
        );

    /// <summary>Tells an address no more; what was on its way to it is dropped.</summary>
    public Task<Problem?> RemoveAsync(Actor actor, int id, CancellationToken cancellation) =>
        RunAsync(
            actor,
            async deed =>
            {
                if (await deed.Db.Webhooks.FindAsync([id], cancellation) is not { } row)
                {
                    return new Problem("没有这个通知地址");
                }

                deed.Db.Webhooks.Remove(row);
                Write(deed, NamedDeed.WebhookRemoved, row.Address);
                return null;
            },
            cancellation
        );

    /// <summary>Tries again, from the beginning, what was given up of an address.</summary>
    public Task<Problem?> RetryAsync(Actor actor, int id, CancellationToken cancellation) =>
        RunAsync(
            actor,
            async deed =>
            {
                if (await deed.Db.Webhooks.FindAsync([id], cancellation) is not { } row)
                {
                    return new Problem("没有这个通知地址");
                }

                await Outbox
                    .GivenUp(deed.Db, id)
                    .ExecuteUpdateAsync(
                        delivery =>
                            delivery
                                .SetProperty(one => one.NextAtUtc, deed.AtUtc)
                                .SetProperty(one => one.Attempts, 0),
                        cancellation
                    );
                Write(deed, NamedDeed.WebhookRetried, row.Address);
                return null;
            },
            cancellation
        );

    private Task<Problem?> RunAsync(
        Actor actor,
        Func<Deed, Task<Problem?>> work,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            deed => actor.May(Act.Administer) ? work(deed) : Task.FromResult<Problem?>(NotAllowed),
            cancellation
        );

    private static void Write(Deed deed, NamedDeed what, string address) =>
        deed.Done(AuditAct.Connection, address, new(what));
}
