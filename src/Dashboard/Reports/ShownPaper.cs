using Dashboard.Documents.Paper;
using Dashboard.Storage.Reports;

namespace Dashboard.Reports;

/// <summary>The pages a text was read from, shown beside it.</summary>
/// <param name="Address">Where their pictures are, each by its number.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Places">Where the characters of the text stand on them.</param>
public sealed record ShownPaper(string Address, IReadOnlyList<KeptPage> Pages, PaperPlaces Places)
{
    /// <summary>The paper of a report; null where it came without.</summary>
    public static async Task<ShownPaper?> OfReportAsync(
        Papers papers,
        string report,
        string text,
        CancellationToken cancellation
    ) =>
        Lay(
            $"/reports/{Uri.EscapeDataString(report)}/pages",
            await papers.OfReportAsync(report, cancellation),
            text
        );

    /// <summary>The paper of a reading; null where it is no longer there, or not the account's.</summary>
    public static async Task<ShownPaper?> OfWaitingAsync(
        Papers papers,
        string account,
        string paper,
        string text,
        CancellationToken cancellation
    ) =>
        paper.Length == 0
            ? null
            : Lay(
                $"/reports/read/pages/{Uri.EscapeDataString(paper)}",
                await papers.OfWaitingAsync(account, paper, cancellation),
                text
            );

    /// <summary>The page with this number, or the nearest there is.</summary>
    public KeptPage Page(int number) => Pages[Math.Clamp(number, 1, Pages.Count) - 1];

    /// <summary>The page on which these characters begin; null where that is not known.</summary>
    public int? PageOf(int offset, int length) =>
        Places.At(offset, length) is [var first, ..] ? first.Page : null;

    /// <summary>Marks for what stands on a page.</summary>
    public IEnumerable<PageMark> Marks(int page, int offset, int length, PageMark mark) =>
        Places
            .At(offset, length)
            .Where(place => place.Page == page)
            .Select(place => mark with { Box = place.Box });

    private static ShownPaper? Lay(string address, IReadOnlyList<KeptPage> pages, string text) =>
        pages.Count == 0
            ? null
            : new(
                address,
                pages,
                new PaperPlaces(text, pages.Select(page => PaperWords.Read(page.Words)))
            );
}

/// <summary>A place marked on the picture of a page.</summary>
/// <param name="Label">What stands there.</param>
/// <param name="IsCurrent">Whether it is the one that is looked at.</param>
public sealed record PageMark(string Label, bool IsCurrent)
{
    /// <summary>Where it is.</summary>
    public PaperBox Box { get; init; } = new(0, 0, 0, 0);

    /// <summary>Where a click leads; null where the page itself listens.</summary>
    public string? Link { get; init; }

    /// <summary>Which of the proposed figures it is.</summary>
    public int Index { get; init; }
}
