using Dashboard.Storage;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Dashboard.Tests.Storage.Formats;

public sealed class FigureSnapshotTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TemporaryDatabase _database = new();

    public static TheoryData<string> Texts => KeptText.Named("figure");

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public void Everything_that_format_1_says_is_read()
    {
        var figure = FigureSnapshot.Read(KeptText.Read("figure-1-everything"))!.ToFigure()!;

        Assert.Equal(
            new Figure(
                Code: "f1",
                Indicator: "spaces",
                District: "zone",
                Scope: "某“园区”<一期>",
                Period: Period.Since(new(2021, 3, 1)),
                PeriodCertainty: PeriodCertainty.Inferred,
                Quantity: new(50.0001m, "个", "50至80余个", Qualifier.MoreThan, 80),
                Kind: FigureKind.Target,
                State: FigureState.Approved,
                Citations: figure.Citations,
                Doubt: "口径不明",
                Note: "含𠮷林镇",
                Preferred: true
            ),
            figure
        );
        Assert.Equal(
            [new Citation("r1", "车位", 3, 10, 6), new Citation("r1", "车位", 9, 120, 5)],
            figure.Citations
        );
    }

    [Fact]
    public void What_is_written_today_is_read_and_written_the_same()
    {
        var text = FigureSnapshot.Read(KeptText.Read("figure-1-everything"))!.ToJson();
        var row = FigureSnapshot.Read(text)!.ToFigure()!.ToRow();

        Assert.Equal(text, FigureSnapshot.Read(text)!.ToJson());
        Assert.True(row.Says(FigureSnapshot.Read(text)!.ToFigure()!.ToRow()));
    }

    [Fact]
    public void Each_column_of_the_table_is_kept_or_left_out_on_purpose()
    {
        string[] leftOut =
        [
            nameof(FigureRow.Id),
            nameof(FigureRow.PeriodLast),
            nameof(FigureRow.StagedBy),
        ];

        Assert.Equal(
            typeof(FigureRow).GetProperties().Select(one => one.Name).Except(leftOut).Order(),
            typeof(FigureSnapshot)
                .GetProperties()
                .Select(one => one.Name)
                .Except(["Format"])
                .Order()
        );
    }

    [Fact]
    public void A_code_that_a_later_version_wrote_makes_the_figure_doubtful_and_is_named()
    {
        var text = KeptText
            .Read("figure-1-submitted")
            .Replace("\"exact\"", "\"hardly\"", StringComparison.Ordinal);

        var figure = FigureSnapshot.Read(text)!.ToFigure()!;

        Assert.Equal(700, figure.Quantity.Value);
        Assert.Contains("Qualifier hardly", figure.Doubt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no text of ours")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData(
        """{"PeriodKind":"year","PeriodStart":"2023-02-01","PeriodEnd":"2023-12-31","ValueScaled":1,"Unit":"个","Printed":"1个"}"""
    )]
    public void A_text_that_says_no_figure_is_none(string text) =>
        Assert.Null(FigureSnapshot.Read(text)?.ToFigure());

    // The table gets a column that must be filled; what was kept before does not have it.
    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_required_column_added_to_the_table_leaves_every_old_text_readable(
        string text
    )
    {
        var snapshot = KeptText.Read(text);
        var figure = FigureSnapshot.Read(snapshot)!.ToFigure()!;
        await using (var db = await _database.Contexts.CreateDbContextAsync())
        {
            db.Revisions.Add(
                new RevisionRow
                {
                    FigureCode = figure.Code,
                    IndicatorCode = figure.Indicator,
                    DistrictCode = figure.District,
                    Act = RevisionAct.Approved,
                    By = "li",
                    AtUtc = DateTime.UnixEpoch,
                    PeriodLast = figure.Period.Last,
                    Snapshot = snapshot,
                    KnownFromUtc = DateTime.UnixEpoch,
                    KnownToUtc = DateTime.UnixEpoch.AddDays(2),
                }
            );
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlRawAsync(
                """ALTER TABLE "Figures" ADD COLUMN "Weight" TEXT NOT NULL DEFAULT 'x'"""
            );
        }

        var options = new DbContextOptionsBuilder<DashboardContext>();
        _database.Settings.Use(options);
        var contexts = new PooledDbContextFactory<DashboardContext>(
            options.ReplaceService<IModelCustomizer, WithAColumnMore>().Options
        );
        var step = Assert.Single(await new FigureHistory(contexts).OfAsync(figure.Code, None));
        var then = await new FigureQuery(contexts).OfDistrictAsync(
            figure.District,
            null,
            null,
            None,
            new FigureView(KnownOnUtc: DateTime.UnixEpoch.AddDays(1))
        );

        await using var wider = await contexts.CreateDbContextAsync();
        Assert.False(
            wider.Model.FindEntityType(typeof(FigureRow))!.FindProperty("Weight")!.IsNullable
        );
        Assert.Equal(figure.Quantity, step.Figure!.Quantity);
        Assert.Equal(figure.Quantity, Assert.Single(then).Quantity);
    }

    private sealed class WithAColumnMore(ModelCustomizerDependencies dependencies)
        : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<FigureRow>().Property<string>("Weight").IsRequired();
        }
    }
}
