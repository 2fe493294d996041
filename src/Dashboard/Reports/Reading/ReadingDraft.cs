using System.Text.Json;
using System.Text.Json.Serialization;
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
    ) => drafts.SaveAsync(actor.Account, Page, Text(brought), cancellation);

    public Task<Problem?> SaveAsync(
        Actor actor,
        ReadingDesk desk,
        CancellationToken cancellation
    ) =>
        drafts.SaveAsync(
            actor.Account,
            AnswersPlace,
            Text([
                .. desk.Items.Select(item => new Answer(item.Read.Offset, item.State, item.Form)),
            ]),
            cancellation
        );

    /// <summary>The text kept, or null; whether it was read already; and why one of them cannot be opened.</summary>
    public async Task<(BroughtText? Brought, bool WasRead, Problem? Problem)> FindAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        var kept = await drafts.FindAsync(actor.Account, Page, Brought, cancellation);
        var answers = await drafts.FindAsync(actor.Account, AnswersPlace, Answers, cancellation);
        return (
            kept.Content,
            kept.Content is not null && answers.Content is not null,
            kept.Problem ?? answers.Problem
        );
    }

    /// <summary>Puts the answers kept back on the desk.</summary>
    public async Task RestoreAsync(Actor actor, ReadingDesk desk, CancellationToken cancellation)
    {
        var kept = await drafts.FindAsync(actor.Account, AnswersPlace, Answers, cancellation);
        var answers = kept.Content ?? [];
        foreach (var item in desk.Items)
        {
            if (answers.FirstOrDefault(one => one.Offset == item.Read.Offset) is { } answer)
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

    /// <summary>The text kept of a report.</summary>
    public static string Text(BroughtText brought) =>
        JsonSerializer.Serialize(
            new ReportDraft
            {
                Format = EntryDraft.Newest,
                Text = brought.Text,
                Title = brought.Title,
                Publisher = brought.Publisher,
                Date = brought.Date,
                District = brought.District,
                Scanned = brought.IsScanned ? true : null,
            }
        );

    /// <summary>The text kept of answers.</summary>
    public static string Text(IReadOnlyList<Answer> answers) =>
        JsonSerializer.Serialize(
            answers.Select(answer => new AnswerDraft
            {
                Format = EntryDraft.Newest,
                Offset = answer.Offset,
                State = DraftCode.Of(answer.State),
                Form = DraftForm.Of(answer.Form),
            })
        );

    /// <summary>The report in such a text, of whatever format; null where it is none.</summary>
    public static BroughtText? Brought(string text)
    {
        if (EntryDraft.Read<ReportDraft>(text) is not { Text: not null } kept)
        {
            return null;
        }

        var brought = new BroughtText
        {
            Text = kept.Text ?? "",
            Title = kept.Title ?? "",
            Publisher = kept.Publisher ?? "",
            District = kept.District ?? "",
            IsScanned = kept.Scanned ?? false,
        };
        brought.Date = kept.Date ?? brought.Date;
        return brought;
    }

    /// <summary>The answers in such a text, of whatever format; null where it is none.</summary>
    public static IReadOnlyList<Answer>? Answers(string text) =>
        EntryDraft.Read<List<AnswerDraft?>>(text) is { } kept
            ?
            [
                .. kept.OfType<AnswerDraft>()
                    .Select(one => new Answer(
                        one.Offset ?? -1,
                        DraftCode.Read(one.State, States) ?? ReadState.Open,
                        one.Form?.ToForm() ?? new FigureForm()
                    )),
            ]
            : null;

    // In the order of their numbers in format 1.
    private static readonly ReadState[] States =
    [
        ReadState.Open,
        ReadState.Accepted,
        ReadState.Dropped,
    ];

    internal sealed record Answer(int Offset, ReadState State, FigureForm Form);

    private sealed record ReportDraft
    {
        public int? Format { get; init; }

        public string? Text { get; init; }

        public string? Title { get; init; }

        public string? Publisher { get; init; }

        public DateOnly? Date { get; init; }

        public string? District { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public bool? Scanned { get; init; }
    }

    private sealed record AnswerDraft
    {
        public int? Format { get; init; }

        public int? Offset { get; init; }

        public JsonElement? State { get; init; }

        public DraftForm? Form { get; init; }
    }
}
