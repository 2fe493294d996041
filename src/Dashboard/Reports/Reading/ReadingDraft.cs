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
        IReadOnlyList<BroughtText> reports,
        CancellationToken cancellation
    ) => drafts.SaveAsync(actor.Account, Page, Text(reports), cancellation);

    public Task<Problem?> SaveAsync(
        Actor actor,
        ReadingSheaf sheaf,
        CancellationToken cancellation
    ) =>
        drafts.SaveAsync(
            actor.Account,
            AnswersPlace,
            Text([
                .. sheaf.Reports.SelectMany(
                    (report, index) =>
                        report.Desk.Items.Select(item => new Answer(
                            index,
                            item.Read.Offset,
                            item.State,
                            item.Form,
                            item.IsApart
                        ))
                ),
            ]),
            cancellation
        );

    /// <summary>The reports kept, or null; whether they were read already; and why something kept cannot be opened.</summary>
    public async Task<(
        IReadOnlyList<BroughtText>? Reports,
        bool WasRead,
        Problem? Problem
    )> FindAsync(Actor actor, CancellationToken cancellation)
    {
        var kept = await drafts.FindAsync(actor.Account, Page, Brought, cancellation);
        var answers = await drafts.FindAsync(actor.Account, AnswersPlace, Answers, cancellation);
        return (
            kept.Content,
            kept.Content is not null && answers.Content is not null,
            kept.Problem ?? answers.Problem
        );
    }

    /// <summary>Puts the answers kept back on the desks.</summary>
    public async Task RestoreAsync(Actor actor, ReadingSheaf sheaf, CancellationToken cancellation)
    {
        var kept = await drafts.FindAsync(actor.Account, AnswersPlace, Answers, cancellation);
        var answers = (kept.Content ?? [])
            .DistinctBy(answer => (answer.Report, answer.Offset))
            .ToDictionary(answer => (answer.Report, answer.Offset));
        for (var i = 0; i < sheaf.Reports.Count; i++)
        {
            var desk = sheaf.Reports[i].Desk;
            foreach (var item in desk.Items)
            {
                if (answers.TryGetValue((i, item.Read.Offset), out var answer))
                {
                    (item.State, item.Form, item.IsApart) = (
                        answer.State,
                        answer.Form,
                        answer.IsApart
                    );
                }
            }

            desk.Go(desk.NextOpen());
        }
    }

    public async Task RemoveAsync(Actor actor, CancellationToken cancellation)
    {
        await drafts.RemoveAsync(actor.Account, AnswersPlace, cancellation);
        await drafts.RemoveAsync(actor.Account, Page, cancellation);
    }

    /// <summary>The text kept of reports, of which there is one at least.</summary>
    public static string Text(IReadOnlyList<BroughtText> reports) =>
        JsonSerializer.Serialize(
            Kept(reports[0]) with
            {
                Others = reports.Count > 1 ? [.. reports.Skip(1).Select(Kept)] : null,
            }
        );

    private static ReportDraft Kept(BroughtText brought) =>
        new()
        {
            Format = EntryDraft.Newest,
            Text = brought.Text,
            Title = brought.Title,
            Publisher = brought.Publisher,
            Date = brought.Date,
            District = brought.District,
            Scanned = brought.IsScanned ? true : null,
            Paper = brought.Paper.Length > 0 ? brought.Paper : null,
        };

    /// <summary>The text kept of answers.</summary>
    public static string Text(IReadOnlyList<Answer> answers) =>
        JsonSerializer.Serialize(
            answers.Select(answer => new AnswerDraft
            {
                Format = EntryDraft.Newest,
                Report = answer.Report > 0 ? answer.Report : null,
                Offset = answer.Offset,
                Apart = answer.IsApart ? true : null,
                State = DraftCode.Of(answer.State),
                Form = DraftForm.Of(answer.Form),
            })
        );

    /// <summary>The reports in such a text, of whatever format; null where there are none.</summary>
    public static IReadOnlyList<BroughtText>? Brought(string text) =>
        EntryDraft.Read<ReportDraft>(text) is { Text: not null } kept
            ? [.. (kept.Others ?? []).OfType<ReportDraft>().Prepend(kept).Select(Opened)]
            : null;

    private static BroughtText Opened(ReportDraft kept)
    {
        var brought = new BroughtText
        {
            Text = kept.Text ?? "",
            Title = kept.Title ?? "",
            Publisher = kept.Publisher ?? "",
            District = kept.District ?? "",
            IsScanned = kept.Scanned ?? false,
            Paper = kept.Paper ?? "",
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
                        one.Report ?? 0,
                        one.Offset ?? -1,
                        DraftCode.Read(one.State, States) ?? ReadState.Open,
                        one.Form?.ToForm() ?? new FigureForm(),
                        one.Apart ?? false
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

    internal sealed record Answer(
        int Report,
        int Offset,
        ReadState State,
        FigureForm Form,
        bool IsApart = false
    );

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

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Paper { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public List<ReportDraft?>? Others { get; init; }
    }

    private sealed record AnswerDraft
    {
        public int? Format { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public int? Report { get; init; }

        public int? Offset { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public bool? Apart { get; init; }

        public JsonElement? State { get; init; }

        public DraftForm? Form { get; init; }
    }
}
