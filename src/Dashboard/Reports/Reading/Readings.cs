using Dashboard.Reading;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Reports;

namespace Dashboard.Reports.Reading;

/// <summary>What 读报道 does besides showing: reads, looks up what is there already, learns, submits.</summary>
internal sealed class Readings(
    EntryCommands entry,
    ReadingCommands reading,
    LearnedNames learned,
    CatalogueQuery catalogues
)
{
    /// <summary>Reads a text with all that was taught.</summary>
    public async Task<ReadingDesk> ReadAsync(BroughtText brought, CancellationToken cancellation)
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
        return new(text, [.. read.Select(one => ReadItem.Of(one, catalogue, home))]);
    }

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
                && item.ToEntry(catalogue, desk.Cited("?", item)) is { } one
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

    /// <summary>Submits what was accepted, with its report, in one step; or says what stands against it and saves nothing, the report neither.</summary>
    public async Task<Problem?> SubmitAsync(
        Actor actor,
        BroughtText brought,
        ReadingDesk desk,
        CancellationToken cancellation
    )
    {
        var accepted = desk.Items.Where(item => item.State == ReadState.Accepted).ToList();
        var catalogue = await catalogues.GetAsync(cancellation);
        var office = catalogue.Districts.Find(brought.District)?.Level ?? DistrictLevel.Town;
        var (result, problem) = await reading.SubmitAsync(
            actor,
            new BroughtReport(
                brought.Title,
                brought.Publisher,
                brought.Date,
                office,
                desk.PlainText
            ),
            code => [.. accepted.Select(item => item.ToEntry(catalogue, desk.Cited(code, item))!)],
            cancellation
        );
        if (problem is not null)
        {
            return problem;
        }

        foreach (var wrong in result.Problems)
        {
            accepted[wrong.Index].State = ReadState.Open;
            accepted[wrong.Index].Problem = wrong.Problem;
        }

        return result.IsSaved
            ? null
            : new Problem(
                "有{0}处要改或要说明，一条也没有送出",
                result.Problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
    }
}
