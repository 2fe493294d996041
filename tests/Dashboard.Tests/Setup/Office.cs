using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;

namespace Dashboard.Tests.Setup;

/// <summary>An office at work: a small catalogue in a real database, and the people of it.</summary>
internal sealed class Office(TemporaryDatabase database) : IAsyncLifetime, IDisposable
{
    public Office()
        : this(new TemporaryDatabase()) { }

    private readonly CatalogueFolder _folder = new();

    public static Actor Clerk { get; } = new("zhang", Role.Clerk, ["zone"]);

    public static Actor OtherClerk { get; } = new("chen", Role.Clerk, ["other"]);

    public static Actor Reviewer { get; } = new("li", Role.Reviewer, ["city"]);

    public static Actor Administrator { get; } = new("admin", Role.Administrator, ["city"]);

    public TemporaryDatabase Database => database;

    public EntryCommands Entry => Database.Service<EntryCommands>();

    public ReviewCommands Review => Database.Service<ReviewCommands>();

    public ReviewQuery Queue => Database.Service<ReviewQuery>();

    public FigureHistory History => Database.Service<FigureHistory>();

    public async Task InitializeAsync()
    {
        _folder.Write(
            "districts.csv",
            "code,name,name_en,level,parent,aliases,note",
            "city,某市,Some City,city,,,",
            "zone,某区,Some Zone,county,city,某某区,",
            "town,某镇,Some Town,town,zone,,",
            "other,另区,Other Zone,county,city,,"
        );
        _folder.Write(
            "indicators.csv",
            "code,name,name_en,category,unit,nature,direction,over_districts,whole,completes,tier,ahead,behind,expected,aliases,definition",
            "spaces,停车位,Spaces,城乡建设,个,stock,more,sum,,,headline,,,,车位,某处的停车位个数。",
            "spaces-roadside,路内停车位,Roadside,城乡建设,个,stock,neither,sum,spaces,,,,,,,路内的停车位个数。",
            "trained,培训人次,Trained,队伍建设,人次,flow,more,sum,,,,,,,,参加培训的人次。"
        );
        await Database.InitializeAsync();
        await Database.Load.RunAsync(_folder.Path, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await Database.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>An entry of the clerk's district.</summary>
    public static FigureEntry Entered(
        decimal value,
        string period = "2023",
        string indicator = "trained",
        string district = "zone",
        string unit = "人次",
        string document = "某〔2023〕1号"
    ) =>
        new(
            new Figure(
                Code: "",
                Indicator: indicator,
                District: district,
                Scope: "",
                Period: Given.Period(period),
                PeriodCertainty: PeriodCertainty.Stated,
                Quantity: Given.Quantity(value, unit),
                Kind: FigureKind.Actual,
                State: FigureState.Draft,
                Citations: [],
                Document: document
            )
        );

    public async Task<Looked> SubmittedAsync(FigureEntry entry, Actor? by = null)
    {
        var result = await Entry.SubmitAsync(by ?? Clerk, [entry], null, CancellationToken.None);
        Assert.Empty(result.Problems);
        var figure = await Queue.FindAsync(result.Codes[0], CancellationToken.None);
        return new(result.Codes[0], figure!.Version);
    }

    public async Task<string> ApprovedAsync(FigureEntry entry)
    {
        var looked = await SubmittedAsync(entry);
        Assert.Null(await Review.ApproveAsync(Reviewer, [looked], CancellationToken.None));
        return looked.Code;
    }

    /// <summary>A change of an approved figure's value, approved too.</summary>
    public async Task ChangedAsync(string code, decimal value)
    {
        var there = await Queue.FindAsync(code, CancellationToken.None);
        var looked = await SubmittedAsync(
            Entered(value, there!.Figure.Period.ToString(), there.Figure.Indicator) with
            {
                Replaces = code,
                ReplacesVersion = there.Version,
                Reason = "更正",
            }
        );
        Assert.Null(await Review.ApproveAsync(Reviewer, [looked], CancellationToken.None));
    }

    /// <summary>What waits for <paramref name="actor"/>, as the page of review asks for it.</summary>
    public async Task<IReadOnlyList<EnteredFigure>> WaitingAsync(Actor actor)
    {
        var page = await Database
            .Service<WaitingFigures>()
            .PageAsync(actor, new QueueFilter(), null, 1_000, CancellationToken.None);
        return [.. page.Figures.Select(waiting => waiting.Entered)];
    }

    public async Task<IReadOnlyList<Dispute>> DisputesAsync() =>
        (
            await Database
                .Service<OpenDisputes>()
                .PageAsync(Reviewer, null, 1_000, CancellationToken.None)
        ).Disputes;

    public async Task<IReadOnlyList<Figure>> CountedAsync() =>
        await Database.Figures.OfIndicatorsAsync(
            ["trained", "spaces", "spaces-roadside"],
            null,
            null,
            null,
            CancellationToken.None
        );
}
