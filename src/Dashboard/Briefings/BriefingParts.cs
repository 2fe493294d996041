using System.Diagnostics;
using Dashboard.Boards;
using Dashboard.Charts;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Documents.Sentences;
using Dashboard.Shared;
using Dashboard.Storage.Briefings;
using Dashboard.Wording;

namespace Dashboard.Briefings;

/// <summary>Between what a page shows, the part that is kept of it, and the section it becomes in a document.</summary>
internal static class BriefingParts
{
    /// <summary>A chart of a page.</summary>
    public static NewBriefingItem Of(KeyedChart keyed, BriefingOrigin page) =>
        new(
            BriefingItemKind.Chart,
            keyed.Chart.Title,
            page with
            {
                Key = keyed.Key,
            },
            new ItemSnapshot(keyed.Chart)
        );

    /// <summary>The first cards of Overview.</summary>
    public static NewBriefingItem Of(
        string heading,
        IEnumerable<Card> cards,
        BriefingOrigin page,
        Language language
    ) =>
        new(
            BriefingItemKind.Cards,
            heading,
            page with
            {
                Key = BriefingAddress.Strip,
            },
            new ItemSnapshot(Cards: [.. cards.Select(card => Shown(card, language))])
        );

    /// <summary>The cards of one category of Overview.</summary>
    public static NewBriefingItem Of(CategoryBoard group, BriefingOrigin page, Language language) =>
        Of(new Words(language)[group.Name], group.Cards, page, language) with
        {
            Origin = BriefingAddress.OfCategory(group.Name, page),
        };

    /// <summary>A part of a page.</summary>
    public static NewBriefingItem Of(PagePart part, Language language) =>
        part switch
        {
            ChartPart { Chart: var chart } => new(
                BriefingItemKind.Chart,
                part.Heading,
                part.Origin,
                new ItemSnapshot(chart)
            ),
            StripPart { Cards: var cards } => Of(part.Heading, cards, part.Origin, language),
            LinesPart { Cards: var cards } => Of(part.Heading, cards, part.Origin, language) with
            {
                Origin = part.Origin,
            },
            DistrictsPart { Grid: var grid } => new(
                BriefingItemKind.Table,
                part.Heading,
                part.Origin,
                new ItemSnapshot(Table: Shown(grid, language))
            ),
            _ => throw new UnreachableException(),
        };

    /// <summary>下辖区划 as a briefing keeps it.</summary>
    public static ShownTable Shown(DistrictGrid grid, Language language) =>
        new(
            [
                new Words(language)["区划"],
                .. grid.Indicators.Select(indicator =>
                    $"{indicator.NameIn(language)} {UnitName.In(indicator.Unit, language)}"
                ),
            ],
            [
                .. grid.Districts.Select(district =>
                    (IReadOnlyList<ShownCell>)
                        [
                            new(district.NameIn(language)),
                            .. grid.Indicators.Select(indicator =>
                                grid.Cells.TryGetValue(
                                    (district.Code, indicator.Code),
                                    out var cell
                                )
                                    ? new ShownCell(
                                        DistrictGrid.Number(cell.Standing.Quantity, language)
                                            + (
                                                cell.IsOfTheTime
                                                    ? ""
                                                    : $" ({cell.Standing.Period.ToLabel(language)})"
                                            ),
                                        cell.Standing
                                    )
                                    : new("—")
                            ),
                        ]
                ),
            ]
        );

    /// <summary>A card under the label it has in a briefing.</summary>
    public static ShownCard Shown(Card card, Language language) =>
        new(
            card.Standing.Series.Scope.Length > 0
                ? $"{card.Indicator.NameIn(language)} · {card.Standing.Series.Scope}"
                : card.Indicator.NameIn(language),
            card.Standing,
            card.Comparison is { IsComputed: true } ? null : card.Comparison
        );

    /// <summary>A part that was just taken, as a section.</summary>
    public static BriefingSection Section(
        NewBriefingItem item,
        Catalogue catalogue,
        Language language
    ) => Section(item.Heading, item.Text, item.Snapshot, catalogue, language);

    /// <summary>A part that was kept, as a section.</summary>
    public static BriefingSection Section(SavedItem item, Catalogue catalogue, Language language) =>
        Section(item.Heading, item.Text, item.Snapshot, catalogue, language);

    /// <summary>A saved briefing as the document it becomes; its numbers are those that were taken.</summary>
    public static Briefing Document(SavedBriefing saved, Catalogue catalogue) =>
        new(
            saved.Details.Title,
            saved.Details.Unit,
            saved.Details.Date,
            EnumCode.TryParse<BriefingTemplate>(saved.Details.Template, out var template)
                ? template
                : BriefingTemplate.Monthly,
            [.. saved.Items.Select(item => Section(item, catalogue, saved.Language))],
            saved.Details.RedHead,
            saved.Details.LeavesOutUnsure ? UnsureFigures.LeftOut : UnsureFigures.Listed,
            saved.Language
        );

    /// <summary>The name of its file: the title, and behind it the district and the period where all parts share them and the title does not say them.</summary>
    public static string FileName(SavedBriefing saved, Catalogue catalogue)
    {
        var origins = saved.Items.Select(item => item.Origin).OfType<BriefingOrigin>().ToList();
        var district = Shared(origin => origin.District) is { } code
            ? catalogue.Districts.Find(code)?.NameIn(saved.Language)
            : null;
        var period = PeriodCode.TryParse(Shared(origin => origin.Period), out var asked)
            ? asked.ToLabel(saved.Language)
            : null;
        return BriefingFileName.Of(saved.Details.Title, Unsaid(district), Unsaid(period));

        string? Shared(Func<BriefingOrigin, string?> of) =>
            origins.Select(of).Distinct().Take(2).ToList() is [var only] ? only : null;

        string Unsaid(string? word) =>
            word is null || saved.Details.Title.Contains(word, StringComparison.Ordinal)
                ? ""
                : word;
    }

    private static BriefingSection Section(
        string heading,
        string? text,
        ItemSnapshot? snapshot,
        Catalogue catalogue,
        Language language
    ) =>
        snapshot switch
        {
            { Chart: { } chart } => new ChartSection(
                heading,
                chart,
                text is null ? ChartSentence.Of(chart, catalogue, language)
                    : text.Length == 0 ? null
                    : Sentence.Written(text)
            ),
            { Cards: { } cards } => new CardsSection(
                heading,
                [
                    .. cards.Select(card => new BriefingCard(
                        card.Label,
                        card.Standing,
                        card.Comparison
                    )),
                ]
            ),
            { Table: { } table } => new TableSection(
                heading,
                table.Columns,
                [
                    .. table.Rows.Select(row =>
                        (IReadOnlyList<BriefingCell>)
                            [.. row.Select(cell => new BriefingCell(cell.Text, cell.Standing))]
                    ),
                ]
            ),
            { Problem: { } problem } => new RemarkSection(heading, new Words(language).Of(problem)),
            _ => new RemarkSection(heading, text ?? ""),
        };
}
