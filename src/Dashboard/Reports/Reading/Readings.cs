using Dashboard.Documents.Paper;
using Dashboard.Reading;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Review;

namespace Dashboard.Reports.Reading;

/// <summary>What 读报道 does besides showing: reads, looks up what is there already, learns, submits.</summary>
internal sealed class Readings(
    EntryCommands entry,
    ReadingCommands reading,
    LearnedNames learned,
    ReviewQuery entered,
    CatalogueQuery catalogues,
    Papers papers
)
{
    // A text that has so little in common with its pages is another one.
    private const double LeastOfPaper = 0.5;

    /// <summary>Keeps the pages that somebody's text was read from; the code of the paper, empty where there are none.</summary>
    public async Task<string> KeepPagesAsync(
        Actor actor,
        IReadOnlyList<PaperPage> pages,
        CancellationToken cancellation
    ) =>
        pages.Count == 0
            ? ""
            : await papers.BringAsync(
                actor.Account,
                pages.Select(page => new BroughtPage(
                    page.Picture,
                    page.Width,
                    page.Height,
                    PaperWords.Write(page.Words)
                )),
                cancellation
            );

    /// <summary>Throws away the pages of reports that are not to be read after all.</summary>
    public Task DropPagesAsync(
        Actor actor,
        IEnumerable<BroughtText> reports,
        CancellationToken cancellation
    ) =>
        papers.DropAsync(
            actor.Account,
            [.. reports.Select(report => report.Paper).Where(paper => paper.Length > 0)],
            cancellation
        );

    /// <summary>Reads a text with all that was taught.</summary>
    public async Task<ReadingDesk> ReadAsync(
        Actor actor,
        BroughtText brought,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var aliases = new LearnedAliases(
            await learned.OfAsync(AliasKind.Indicator, cancellation),
            await learned.OfAsync(AliasKind.District, cancellation),
            await learned.OfAsync(AliasKind.Unit, cancellation)
        );
        var home = catalogue.Districts.Find(brought.District);
        var text = brought.Text.ReplaceLineEndings("\n");
        var read = new ReportReader(catalogue, aliases).Read(
            text,
            new ReadingRequest
            {
                Date = brought.Date,
                District = home,
                IsScanned = brought.IsScanned,
            }
        );
        var paper = await ShownPaper.OfWaitingAsync(
            papers,
            actor.Account,
            brought.Paper,
            text,
            cancellation
        );
        if (paper is { Places.Share: < LeastOfPaper })
        {
            (paper, brought.Paper) = (null, "");
        }

        return new(text, [.. read.Select(one => ReadItem.Of(one, catalogue, home))])
        {
            Paper = paper,
        };
    }

    /// <summary>Marks what of a report that comes again is there already.</summary>
    public async Task MarkKnownAsync(
        ReadingDesk desk,
        KnownReport known,
        CancellationToken cancellation
    ) =>
        KnownFigures.Mark(
            desk.Items,
            await entered.OfReportAsync(known.Code, cancellation),
            known.Code,
            known.IsSame
        );

    /// <summary>Shows on <paramref name="items"/> what is there already and what the checks say, before anything is saved.</summary>
    public async Task LookAsync(
        Actor actor,
        ReadingDesk desk,
        IReadOnlyList<ReadItem> items,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var meant = new List<(ReadItem Item, FigureEntry Entry)>();
        foreach (var item in items)
        {
            (item.There, item.Findings) = (null, []);
            if (
                item.Form.Indicator.Length > 0
                && item.ToEntry(catalogue, desk.Cited(item)) is { } one
            )
            {
                meant.Add((item, one));
            }

            item.Problem = null;
        }

        var plans = await entry.PlanAsync(
            actor,
            [.. meant.Select(pair => pair.Entry)],
            "",
            null,
            cancellation
        );
        foreach (var (pair, plan) in meant.Zip(plans))
        {
            pair.Item.There = plan.There;
            pair.Item.Findings = [.. plan.Findings.Where(finding => finding.Grade != Grade.Hint)];
        }
    }

    /// <summary>Remembers for the next report what a person made of this figure's phrase, place and unit.</summary>
    public async Task LearnAsync(Actor actor, ReadItem item, CancellationToken cancellation)
    {
        var (read, form) = (item.Read, item.Form);
        if (form.Indicator.Length > 0 && read.Indicator?.Indicator.Code != form.Indicator)
        {
            await learned.LearnAsync(
                actor,
                AliasKind.Indicator,
                read.Metric,
                form.Indicator,
                cancellation
            );
        }

        if (
            read.Place is { Length: > 0 } place
            && form.District.Length > 0
            && read.District?.Code != form.District
        )
        {
            await learned.LearnAsync(actor, AliasKind.District, place, form.District, cancellation);
        }

        var unit = form.UnitIn(await catalogues.GetAsync(cancellation));
        if (unit.Length > 0 && read.Metric.Length > 0 && !CountWords.Agree(read.Unit, unit))
        {
            await learned.LearnAsync(
                actor,
                AliasKind.Unit,
                LearnedAliases.UnitKey(read.Metric, read.Unit),
                unit,
                cancellation
            );
        }
    }

    /// <summary>
    /// Submits what was accepted, with the reports that say it, in one step; or says what stands against it and saves nothing,
    /// the reports neither.
    /// </summary>
    public async Task<Problem?> SubmitAsync(
        Actor actor,
        ReadingSheaf sheaf,
        CancellationToken cancellation
    )
    {
        var accepted = sheaf.Taken;
        var catalogue = await catalogues.GetAsync(cancellation);
        var cited = accepted
            .SelectMany(taken =>
                taken.Item.Again.Where(again => !again.Item.IsApart).Prepend(taken)
            )
            .Select(place => place.Desk)
            .ToHashSet();
        var reports = sheaf.Reports.Where(report => cited.Contains(report.Desk)).ToList();
        var (result, problem) = await reading.SubmitAsync(
            actor,
            [.. reports.Select(report => ToBring(report, catalogue))],
            codes =>
                [
                    .. accepted.Select(taken =>
                        taken.Item.ToEntry(
                            catalogue,
                            taken.Desk.Cited(
                                taken.Item,
                                desk => codes[reports.FindIndex(report => report.Desk == desk)]
                            )
                        )!
                    ),
                ],
            cancellation
        );
        if (problem is not null)
        {
            return problem;
        }

        foreach (var wrong in result.Problems)
        {
            accepted[wrong.Index].Item.State = ReadState.Open;
            accepted[wrong.Index].Item.Problem = wrong.Problem;
        }

        return result.IsSaved
            ? null
            : new Problem(
                "有{0}处要改或要说明，一条也没有送出",
                result.Problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
    }

    private static BroughtReport ToBring(SheafReport report, Catalogue catalogue) =>
        new(
            report.Brought.Title,
            report.Brought.Publisher,
            report.Brought.Date,
            catalogue.Districts.Find(report.Brought.District)?.Level ?? DistrictLevel.Town,
            report.Desk.PlainText,
            report.Brought.Paper
        );
}
