using System.Diagnostics;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Overview;
using Dashboard.Storage.Briefings;
using Dashboard.Wording;

namespace Dashboard.Briefings;

/// <summary>What a briefing is asked for by, without a person putting it together.</summary>
/// <param name="District">A district's name, alias or code; empty for the one with the most figures.</param>
/// <param name="Period">A period as people type it (2022, 2022年11月, 2022Q3); empty for all time.</param>
/// <param name="Template">How it is laid out, and how much goes into it.</param>
/// <param name="Date">The day printed on it.</param>
/// <param name="Unit">编制单位, or empty.</param>
/// <param name="RedHead">Whether the first page has a red head.</param>
/// <param name="Unsure">What becomes of unsure figures.</param>
/// <param name="Parts">The keys of the parts that were picked; null or none for those that the template proposes.</param>
internal sealed record BriefingRequest(
    string? District,
    string? Period,
    BriefingTemplate Template,
    DateOnly Date,
    string Unit = "",
    bool RedHead = false,
    UnsureFigures Unsure = UnsureFigures.Listed,
    IReadOnlyCollection<string>? Parts = null
);

/// <summary>The answer to a <see cref="BriefingRequest"/>.</summary>
/// <param name="Briefing">The briefing, or null where the request cannot be met.</param>
/// <param name="Catalogue">The names, for the document's writer.</param>
/// <param name="FileName">The name its file should have, without folder and ending.</param>
/// <param name="Problem">In one sentence why there is no briefing, or null.</param>
/// <param name="Choices">All that could go into it, in order.</param>
/// <param name="Items">Its parts with where they come from, so that it can be kept.</param>
internal sealed record BriefingAnswer(
    Briefing? Briefing,
    Catalogue Catalogue,
    string FileName,
    string? Problem,
    IReadOnlyList<BriefingChoice> Choices,
    IReadOnlyList<NewBriefingItem> Items
);

/// <summary>Puts together what a district has to say of a period: key numbers, charts with their sentences, the rest as tables.</summary>
internal sealed class BriefingContents(OverviewBoards boards)
{
    /// <summary>Builds the briefing from the same board that the overview shows.</summary>
    public async Task<BriefingAnswer> GetAsync(
        BriefingRequest request,
        Language language,
        CancellationToken cancellation
    )
    {
        var state = new OverviewState(
            request.District,
            string.IsNullOrWhiteSpace(request.Period) ? OverviewState.AllTime : request.Period
        );
        var answer = await boards.GetAsync(state, language, cancellation);
        var words = new Words(language);
        if (answer.District is not { } district)
        {
            return Refused(words.Format("没有名为“{0}”的区划，或有不止一个。", request.District));
        }

        if (state.HasUnreadablePeriod)
        {
            return Refused(
                words.Format(
                    "“{0}”不是期间；可写2022、2022年11月、2022年第三季度。",
                    request.Period
                )
            );
        }

        var place = district.NameIn(language);
        var period = answer.Period?.ToLabel(language) ?? words["全部期间"];
        var choices = BriefingChoices.Of(
            answer.Board,
            new BriefingOrigin(district.Code, answer.Period?.ToString()),
            request.Template,
            answer.Catalogue,
            language
        );
        var items = Picked(choices, request.Parts);
        var briefing = new Briefing(
            Title(place, answer.Period is null ? "" : period, request.Template, words),
            request.Unit,
            request.Date,
            request.Template,
            [.. items.Select(item => BriefingParts.Section(item, answer.Catalogue, language))],
            request.RedHead,
            request.Unsure,
            language
        );
        return new(
            briefing,
            answer.Catalogue,
            BriefingFileName.Of(request.Template.Name(language), place, period),
            null,
            choices,
            items
        );

        BriefingAnswer Refused(string problem) => new(null, answer.Catalogue, "", problem, [], []);
    }

    private static List<NewBriefingItem> Picked(
        IReadOnlyList<BriefingChoice> choices,
        IReadOnlyCollection<string>? parts
    ) =>
        [
            .. choices
                .Where(choice =>
                    parts is { Count: > 0 } ? parts.Contains(choice.Key) : choice.IsProposed
                )
                .Select(choice => choice.Item),
        ];

    private static string Title(string place, string period, BriefingTemplate template, Words words)
    {
        var subject =
            period.Length == 0 ? place : words.Format("{0}{1}〔区划与期间〕", place, period);
        return template switch
        {
            BriefingTemplate.Monthly => words.Format("{0}主要指标情况通报", subject),
            BriefingTemplate.Topic => words.Format("{0}主要指标专题汇报", subject),
            BriefingTemplate.OnePage => words.Format("{0}主要指标", subject),
            _ => throw new UnreachableException(),
        };
    }
}
