using Dashboard.Entry;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;

namespace Dashboard.Reports.Reading;

/// <summary>
/// Keeps a text and the answers given to its figures. The text is kept once, the answers at each key: a text is always read
/// the same way, so the two find each other again.
/// </summary>
internal sealed class ReadingDraft(Drafts drafts)
{
    private const string Page = "/reports/read";
    private const string AnswersPlace = Page + "#answers";

    public Task<Problem?> SaveAsync(
        Actor actor,
        BroughtText brought,
        CancellationToken cancellation
    ) => drafts.SaveAsync(actor.Account, Page, brought, cancellation);

    public Task<Problem?> SaveAsync(
        Actor actor,
        ReadingDesk desk,
        CancellationToken cancellation
    ) =>
        drafts.SaveAsync(
            actor.Account,
            AnswersPlace,
            desk.Items.Select(item => new Answer(item.Read.Offset, item.State, item.Form)).ToList(),
            cancellation
        );

    /// <summary>The text kept, or null; whether it was read already; and why one of them cannot be opened.</summary>
    public async Task<(BroughtText? Brought, bool WasRead, Problem? Problem)> FindAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        var kept = await drafts.FindAsync<BroughtText>(actor.Account, Page, cancellation);
        var answers = await drafts.FindAsync<List<Answer>>(
            actor.Account,
            AnswersPlace,
            cancellation
        );
        return (
            kept.Content,
            kept.Content is not null && answers.Content is not null,
            kept.Problem ?? answers.Problem
        );
    }

    /// <summary>Puts the answers kept back on the desk.</summary>
    public async Task RestoreAsync(Actor actor, ReadingDesk desk, CancellationToken cancellation)
    {
        var kept = await drafts.FindAsync<List<Answer>>(actor.Account, AnswersPlace, cancellation);
        var answers = kept.Content ?? [];
        foreach (var item in desk.Items)
        {
            if (answers.Find(one => one.Offset == item.Read.Offset) is { } answer)
            {
                (item.State, item.Form) = (answer.State, answer.Form);
            }
        }

        desk.Go(desk.Items.ToList().FindIndex(item => item.State == ReadState.Open));
    }

    public async Task RemoveAsync(Actor actor, CancellationToken cancellation)
    {
        await drafts.RemoveAsync(actor.Account, AnswersPlace, cancellation);
        await drafts.RemoveAsync(actor.Account, Page, cancellation);
    }

    private sealed record Answer(int Offset, ReadState State, FigureForm Form);
}
