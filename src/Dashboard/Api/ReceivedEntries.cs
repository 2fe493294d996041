using Dashboard.Documents.Import;
using Dashboard.Entry;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Entry;
using Dashboard.Wording;

namespace Dashboard.Api;

/// <summary>
/// Lines that another system sends go through the door of 导入文件: read by the same reader, planned and judged by the same
/// checks, submitted for the same review, all or none. Before that: whether the same was sent before.
/// </summary>
internal sealed class ReceivedEntries(
    EntryCommands entry,
    CatalogueQuery catalogues,
    ConnectedSystems systems,
    KeptAnswers answers,
    Words words
)
{
    public async Task<IResult> TakeAsync(
        ConnectedSystem system,
        EntriesRequest request,
        CancellationToken cancellation
    )
    {
        var hash = request.Hash();
        if (await AnsweredAsync(system, request, hash, cancellation) is { } answered)
        {
            return answered;
        }

        try
        {
            var catalogue = await catalogues.GetAsync(cancellation);
            var sent = request.ToTable(words, cancellation);
            var lines = ImportedLines.Every(sent.Table, catalogue, request.Source);
            return Refused(system.Actor, catalogue, sent, lines)
                ?? await TakeAsync(system, request, hash, sent, lines, cancellation);
        }
        catch (SheetRefusedException refused)
        {
            return EntryProblems.Say(refused, words);
        }
    }

    // What can be said before anything is asked of the database.
    private IResult? Refused(
        Actor actor,
        Catalogue catalogue,
        SentTable sent,
        IReadOnlyList<ImportedLine> lines
    )
    {
        if (lines.Count == 0 && sent.Errors.Count == 0)
        {
            return EntryProblems.Say(
                StatusCodes.Status422UnprocessableEntity,
                words["一行数据也没有。"]
            );
        }

        var foreign = lines
            .Where(line =>
                catalogue.Districts.Find(line.Form.District) is not null
                && !actor.May(Act.Enter, line.Form.District, catalogue.Districts)
            )
            .Select(line => new EntryError(
                line.Number,
                words.Format(
                    "您的账号不能填报{0}的数据",
                    catalogue.District(line.Form.District).NameIn(words.Language)
                )
            )
            {
                Field = EntryFields.Name("区划"),
            })
            .ToList();
        return foreign.Count == 0
            ? null
            : EntryProblems.Say(
                StatusCodes.Status403Forbidden,
                words.Format("有{0}行不在令牌的区划之内，什么也没有保存。", foreign.Count),
                foreign
            );
    }

    private async Task<IResult> TakeAsync(
        ConnectedSystem system,
        EntriesRequest request,
        string hash,
        SentTable sent,
        IReadOnlyList<ImportedLine> lines,
        CancellationToken cancellation
    )
    {
        var plans = await PlansAsync(system.Actor, lines, cancellation);
        List<EntryError> errors =
        [
            .. sent.Errors,
            .. lines.SelectMany(line => EntryProblems.InCells(line, words)),
            .. plans.SelectMany(one => EntryProblems.InPlan(one.Line, one.Plan, words)),
        ];
        if (errors.Count > 0)
        {
            return Wrong(errors);
        }

        var toSend = plans.Where(one => one.Plan.Act != PlannedAct.Same).ToList();
        if (request.IsDryRun || toSend.Count == 0)
        {
            var codes = request.IsDryRun ? null : Array.Empty<string>();
            return Answer(StatusCodes.Status200OK, EntriesAnswer.Of(plans, codes, words).ToJson());
        }

        var result = await entry.ReceiveAsync(
            system.Actor,
            new(
                system.Token,
                request.Key,
                hash,
                codes => EntriesAnswer.Of(plans, codes, words).ToKept()
            ),
            [.. toSend.Select(one => one.Plan.Entry)],
            cancellation
        );
        return result.IsSaved
            ? Answer(
                StatusCodes.Status201Created,
                EntriesAnswer.Of(plans, result.Codes, words).ToJson()
            )
            : await OvertakenAsync(system, request, hash, toSend, result, cancellation);
    }

    private async Task<IReadOnlyList<(int Line, EntryPlan Plan)>> PlansAsync(
        Actor actor,
        IReadOnlyList<ImportedLine> lines,
        CancellationToken cancellation
    )
    {
        var read = lines.Where(line => line.Entry is not null).ToList();
        var plans = await entry.PlanAsync(
            actor,
            read.ConvertAll(line => line.Entry!),
            words.Format("由{0}送入", actor.Account),
            null,
            cancellation
        );
        return [.. read.Select(line => line.Number).Zip(plans)];
    }

    // It was good a moment ago: somebody ended the token, sent the same, or changed what it was judged by.
    private async Task<IResult> OvertakenAsync(
        ConnectedSystem system,
        EntriesRequest request,
        string hash,
        List<(int Line, EntryPlan Plan)> sent,
        EntryResult result,
        CancellationToken cancellation
    )
    {
        if (await AnsweredAsync(system, request, hash, cancellation) is { } answered)
        {
            return answered;
        }

        return await systems.HoldsAsync(system, cancellation)
            ? Wrong([
                .. result.Problems.Select(problem => new EntryError(
                    sent[problem.Index].Line,
                    words.Of(problem.Problem)
                )),
            ])
            : EntryProblems.Say(StatusCodes.Status401Unauthorized, words["令牌已经停用"]);
    }

    // The answer that the same got before; or that the key was something else's.
    private async Task<IResult?> AnsweredAsync(
        ConnectedSystem system,
        EntriesRequest request,
        string hash,
        CancellationToken cancellation
    )
    {
        if (
            request.IsDryRun
            || request.Key is not { } key
            || await answers.FindAsync(system.Actor.Account, key, cancellation) is not { } kept
        )
        {
            return null;
        }

        return kept.Sent == hash
            ? Answer(
                StatusCodes.Status201Created,
                EntriesAnswer.Unpack(kept.Answer),
                isReplayed: true
            )
            : EntryProblems.Say(
                StatusCodes.Status422UnprocessableEntity,
                words["这个Idempotency-Key已用于另一份内容，请换一个。"]
            );
    }

    private IResult Wrong(List<EntryError> errors) =>
        EntryProblems.Say(
            StatusCodes.Status422UnprocessableEntity,
            words.Format("有{0}处要改，什么也没有保存。", errors.Count),
            errors
        );

    private static JsonAnswer Answer(int status, byte[] json, bool isReplayed = false) =>
        new JsonAnswer(status, json, isReplayed);

    private sealed class JsonAnswer(int status, byte[] json, bool isReplayed) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var answer = httpContext.Response;
            (answer.StatusCode, answer.ContentType) = (status, EntriesRequest.Json);
            if (isReplayed)
            {
                answer.Headers["Idempotency-Replayed"] = "true";
            }

            await answer.Body.WriteAsync(json, httpContext.RequestAborted);
        }
    }
}
