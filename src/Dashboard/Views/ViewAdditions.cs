using Dashboard.Briefings;
using Dashboard.Documents.Briefings;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Views;
using Dashboard.Wording;

namespace Dashboard.Views;

/// <summary>存入看板: takes a part of a page into a view, once it was found there.</summary>
internal sealed class ViewAdditions(
    PageParts parts,
    ViewBoards boards,
    ViewCommands commands,
    ViewQuery query,
    BriefingCommands briefings,
    TimeProvider clock
)
{
    /// <summary>What the question 存入哪个 answers for a view that is yet to be made.</summary>
    public const string New = "new";

    /// <summary>Into the view that was named, the only one there is, or a new one. The view's code; null where it was not done.</summary>
    public async Task<string?> AddAsync(
        Actor actor,
        BriefingOrigin origin,
        string page,
        string? to,
        CancellationToken cancellation
    )
    {
        if (await parts.FindAsync(origin, Languages.Current, cancellation) is not { } part)
        {
            return null;
        }

        // Who chose no period sees the latest one, and wants to go on seeing it.
        var item = new NewViewItem(
            part.Heading,
            Address.Parameter(page, "period") is null
                ? origin with
                {
                    Period = ViewOrigins.Latest,
                }
                : origin
        );
        to ??= (await OwnAsync(actor, cancellation)) is [var only] ? only.Code : New;
        if (to == New)
        {
            var name = new Words(Languages.Current)["我的看板"];
            return (await commands.CreateAsync(actor, name, [item], cancellation)).Code;
        }

        return await commands.AddAsync(actor, to, item, cancellation) is null ? to : null;
    }

    /// <summary>The views that <paramref name="actor"/> may put something into.</summary>
    public async Task<IReadOnlyList<ViewLine>> OwnAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        [
            .. (await query.ListAsync(actor, cancellation)).Where(line =>
                line.IsPublished ? actor.May(Act.Administer) : line.Owner == actor.Account
            ),
        ];

    /// <summary>A briefing of all that the view shows today, for the district and period it is looked at.</summary>
    public async Task<BriefingMade> BriefAsync(
        Actor actor,
        SavedView view,
        ViewState asked,
        CancellationToken cancellation
    )
    {
        var language = Languages.Current;
        var answer = await boards.GetAsync(view, asked, language, cancellation);
        var place = answer.District?.NameIn(language) ?? "";
        return await briefings.CreateAsync(
            actor,
            new BriefingDetails(
                place + view.Name,
                "",
                DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
                EnumCode.Of(BriefingTemplate.Topic)
            ),
            language,
            [
                .. answer
                    .Items.Select(item => item.Shown)
                    .OfType<PagePart>()
                    .Select(part => BriefingParts.Of(part, language)),
            ],
            cancellation
        );
    }
}
