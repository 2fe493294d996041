using System.Text.Json;
using Dashboard.Entry;
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

    public Task SaveAsync(Actor actor, BroughtText brought, CancellationToken cancellation) =>
        drafts.SaveAsync(actor.Account, Page, JsonSerializer.Serialize(brought), cancellation);

    public Task SaveAsync(Actor actor, ReadingDesk desk, CancellationToken cancellation) =>
        drafts.SaveAsync(
            actor.Account,
            AnswersPlace,
            JsonSerializer.Serialize(
                desk.Items.Select(item => new Answer(item.Read.Offset, item.State, item.Form))
            ),
            cancellation
        );

    /// <summary>The text kept, or null; and whether it was read already.</summary>
    public async Task<(BroughtText? Brought, bool WasRead)> FindAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        var kept = await drafts.FindAsync(actor.Account, Page, cancellation);
        var answers = await drafts.FindAsync(actor.Account, AnswersPlace, cancellation);
        return kept is null
            ? (null, false)
            : (JsonSerializer.Deserialize<BroughtText>(kept.Content), answers is not null);
    }

    /// <summary>Puts the answers kept back on the desk.</summary>
    public async Task RestoreAsync(Actor actor, ReadingDesk desk, CancellationToken cancellation)
    {
        var kept = await drafts.FindAsync(actor.Account, AnswersPlace, cancellation);
        var answers = kept is null
            ? []
            : JsonSerializer.Deserialize<List<Answer>>(kept.Content) ?? [];
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
