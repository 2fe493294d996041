using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Maps;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Search;
using Dashboard.Storage.Settings;
using Dashboard.Storage.Views;
using Dashboard.Storage.Work;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage;

/// <summary>The tables. Use it through <see cref="IDbContextFactory{TContext}"/>, one context for each operation.</summary>
/// <param name="options">Which database.</param>
public sealed class DashboardContext(DbContextOptions<DashboardContext> options)
    : IdentityUserContext<Account>(options)
{
    /// <summary>Places that figures belong to.</summary>
    public DbSet<DistrictRow> Districts => Set<DistrictRow>();

    /// <summary>What is measured.</summary>
    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();

    /// <summary>Source documents.</summary>
    public DbSet<ReportRow> Reports => Set<ReportRow>();

    /// <summary>The figures.</summary>
    public DbSet<FigureRow> Figures => Set<FigureRow>();

    /// <summary>Where the figures are printed.</summary>
    public DbSet<CitationRow> Citations => Set<CitationRow>();

    /// <summary>What there is of each district.</summary>
    public DbSet<DistrictCoverageRow> DistrictCoverages => Set<DistrictCoverageRow>();

    /// <summary>Which state of <c>data/</c> was loaded, and when.</summary>
    public DbSet<CatalogueLoadRow> CatalogueLoads => Set<CatalogueLoadRow>();

    /// <summary>The history of the figures.</summary>
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    /// <summary>What was typed and not yet submitted.</summary>
    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    /// <summary>How checks are taken.</summary>
    public DbSet<CheckRuleRow> CheckRules => Set<CheckRuleRow>();

    /// <summary>What is due.</summary>
    public DbSet<PlanRow> Plans => Set<PlanRow>();

    /// <summary>What must be known of indicators from a day on.</summary>
    public DbSet<RemarkRow> Remarks => Set<RemarkRow>();

    /// <summary>Districts kept together under a name.</summary>
    public DbSet<DistrictGroupRow> DistrictGroups => Set<DistrictGroupRow>();

    /// <summary>Texts of reports that people brought.</summary>
    public DbSet<ReportTextRow> ReportTexts => Set<ReportTextRow>();

    /// <summary>The paper that texts were read from.</summary>
    public DbSet<PaperRow> Papers => Set<PaperRow>();

    /// <summary>Maps of what lies in a district.</summary>
    public DbSet<MapRow> Maps => Set<MapRow>();

    /// <summary>Sentences of reports, as hashes.</summary>
    public DbSet<ReportSentenceRow> ReportSentences => Set<ReportSentenceRow>();

    /// <summary>Sentences of reports on hand, as search finds them.</summary>
    public DbSet<ReportSayingRow> ReportSayings => Set<ReportSayingRow>();

    /// <summary>Which pairs of letters they hold.</summary>
    public DbSet<SayingBigramRow> SayingBigrams => Set<SayingBigramRow>();

    /// <summary>What phrases of reports were taught to mean.</summary>
    public DbSet<LearnedAliasRow> LearnedAliases => Set<LearnedAliasRow>();

    /// <summary>Saved briefings.</summary>
    public DbSet<BriefingRow> Briefings => Set<BriefingRow>();

    /// <summary>Views that people keep.</summary>
    public DbSet<ViewRow> Views => Set<ViewRow>();

    /// <summary>What is true of this database as a whole.</summary>
    public DbSet<SettingRow> Settings => Set<SettingRow>();

    /// <summary>Who is signed in, in which browsers.</summary>
    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    /// <summary>Tokens of other systems.</summary>
    public DbSet<SystemTokenRow> SystemTokens => Set<SystemTokenRow>();

    /// <summary>What other systems were answered.</summary>
    public DbSet<KeptAnswerRow> KeptAnswers => Set<KeptAnswerRow>();

    /// <summary>Addresses that are told of approvals.</summary>
    public DbSet<WebhookRow> Webhooks => Set<WebhookRow>();

    /// <summary>Messages on their way to them.</summary>
    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    /// <summary>Who did what.</summary>
    public DbSet<AuditRow> Audit => Set<AuditRow>();

    /// <summary>How often people who are not signed in did what, by the hour.</summary>
    public DbSet<AuditCountRow> AuditCounts => Set<AuditCountRow>();

    /// <summary>What is being done with it; set by <see cref="Deeds"/> alone.</summary>
    internal Deed? Deed { get; set; }

    /// <summary>Does <paramref name="act"/> once the deed that is being done stays, and never where it does not; at once where none is.</summary>
    public void AfterDeed(Action act)
    {
        if (Deed is { } deed)
        {
            deed.Afterwards.Add(act);
        }
        else
        {
            act();
        }
    }

    /// <summary>Saves what was changed, and with it the history that follows from it.</summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        await FigureSteps.WriteAsync(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Is not offered: it would block, and write no history.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("SaveChangesAsync is to be used.");

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DashboardContext).Assembly);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        VocabularyConversions.Apply(configurationBuilder, Database.IsNpgsql());
}
