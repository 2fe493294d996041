using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>What an administrator does about <see cref="UnsettledTimes"/>.</summary>
public sealed class TimeCommands(CatalogueQuery catalogues, Deeds deeds)
{
    /// <summary>Makes a stock's stretch the moment of its end. Null where it was done.</summary>
    /// <param name="actor">An administrator.</param>
    /// <param name="looked">The figure as it was looked at.</param>
    /// <param name="reason">Why, for its history.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<Problem?> SettleAsync(
        Actor actor,
        Looked looked,
        string reason,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            deed => SettleAsync(deed, looked, reason.Trim(), cancellation),
            cancellation
        );

    private async Task<Problem?> SettleAsync(
        Deed deed,
        Looked looked,
        string reason,
        CancellationToken cancellation
    )
    {
        if (!deed.Actor.May(Act.Administer))
        {
            return new Problem("这里只有管理员可以进入");
        }

        if (reason.Length == 0)
        {
            return new Problem("请写明修订的理由");
        }

        var row = await deed
            .Db.Figures.Include(one => one.Citations)
            .SingleOrDefaultAsync(one => one.Code == looked.Code, cancellation);
        if (row is not { State: FigureState.Approved })
        {
            return new Problem("没有这条数据");
        }

        if (row.Version != looked.Version)
        {
            return new Problem("这条数据刚被他人改动，请看过最新内容再定");
        }

        var catalogue = await catalogues.GetAsync(cancellation);
        var figure = row.ToFigure();
        var nature = catalogue.Indicator(figure.Indicator).Nature;
        if (SpokenTime.Of(nature, figure.Kind, figure.Period, out var problem) is not { } meant)
        {
            return new Problem(problem);
        }

        row.Take((figure with { Period = meant }).ToRow());
        deed.Because(row, reason);
        deed.Done(AuditAct.Catalogue, row.Code, AuditDetail.Because(reason));
        return null;
    }
}
