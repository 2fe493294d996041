using Dashboard.Administration.Accounts;
using Dashboard.Administration.Audit;
using Dashboard.Administration.Connections;
using Dashboard.Administration.Upkeep;
using Dashboard.Api;
using Dashboard.Briefings;
using Dashboard.Comparing;
using Dashboard.Demo;
using Dashboard.Documents.Paper;
using Dashboard.Due;
using Dashboard.Entry;
using Dashboard.Explore;
using Dashboard.Maps;
using Dashboard.Overview;
using Dashboard.Reports;
using Dashboard.Reports.Reading;
using Dashboard.Searching;
using Dashboard.Serving;
using Dashboard.Serving.Pickers;
using Dashboard.Shell;
using Dashboard.Storage;
using Dashboard.Views;
using Dashboard.Wording;
using Radzen;

var demo = DemoRequest.Read(args);
args = demo?.Settings ?? args;
if (CommandLine.NeedsNoDatabase(args))
{
    return await CommandLine.RunAsync(args, () => throw new InvalidOperationException());
}

var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions
    {
        Args = args,
        EnvironmentName = BuildOutput.EnvironmentName,
        ContentRootPath = BuildOutput.ContentRoot,
    }
);

if (CommandLine.Asks(args))
{
    builder.Logging.ForCommands();
}

var settings = builder.Configuration;
if (ChosenDatabase.Read(settings, builder.Environment, Console.Error) is not { } database)
{
    return 1;
}

if (SignInSettings.Read(settings, Console.Error) is not { } signIn)
{
    return 1;
}

StartFaults.AddTo(builder);
builder.WebHost.UseDefaultAddress(builder.Configuration);
builder.AddProtection();
builder
    .Services.AddRazorComponents()
    .AddInteractiveServerComponents()
    .AddHubOptions(options => options.MaximumReceiveMessageSize = BroughtText.LargestMessage);
builder.Services.AddRadzenComponents();
builder.Services.AddLanguages();
builder.Services.AddStorage(database);
builder.Services.AddServing();
builder.Services.AddOverview();
builder.Services.AddExplore();
builder.Services.AddComparing();
builder.Services.AddMaps();
builder.Services.AddSearching();
builder.Services.AddBriefings();
builder.Services.AddViews();
builder.Services.AddReports(
    builder.Configuration,
    await PaperTools.FindAsync(PaperTools.Path, CancellationToken.None)
);
builder.Services.AddFiguresApi();
builder.Services.AddHealth();
builder.Services.AddErrorAnswers();
builder.Services.AddAccounts(signIn);
builder.AddUpkeep();
builder.Services.AddConnections(builder.Configuration);
builder.Services.AddDemo();

var app = builder.Build();

if (
    !CommandLine.LeavesDatabase(args)
    && !await app.PrepareDatabaseAsync(demo, serves: !CommandLine.Asks(args))
)
{
    return 1;
}

if (CommandLine.Asks(args))
{
    return await CommandLine.RunAsync(args, () => app.Services);
}

if (!await StartFaults.TakeAsync(app, app.RememberReportsAsync))
{
    return 1;
}

app.UseErrorAnswers();
app.UseLanguages();
app.UseAuthentication();
app.UseUnfinishedSignIns();
app.UseRateLimiter();
app.UseAuthorization();
app.UseServing();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>()
    .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
    .ClosedUnlessPublic(app.Configuration);
app.MapPreferences();
app.MapAccounts();
app.MapHealth();

var looked = app.MapGroup("").ClosedUnlessPublic(app.Configuration);
looked.MapChanges();
looked.MapChoices();
looked.MapCompareChoices();
looked.MapReportPictures();

var files = app.MapGroup("").RequireRateLimiting(Limits.Files);
files.MapAuditFile();
PasswordFiles.MapPasswordFiles(files);
files.MapEntryFiles();
files.MapReadingPictures();

var seen = files.MapGroup("").ClosedUnlessPublic(app.Configuration);
seen.MapOverviewFiles();
seen.MapIndicatorFiles();
seen.MapCompareFiles();
seen.MapRankingFiles();
seen.MapDueFiles();
seen.MapBriefingFiles();
seen.MapViews();
seen.MapGroup("").RequireRateLimiting(Limits.Api).MapFiguresApi();

if (!await StartFaults.TakeAsync(app, () => app.StartAsync()))
{
    return 1;
}

app.Services.GetRequiredService<StartFaults>().Done();
await app
    .Services.GetRequiredService<FirstAccount>()
    .AnnounceAsync(app.Urls, CancellationToken.None);
await app.WaitForShutdownAsync();
return 0;

/// <summary>Named so that tests can start the app.</summary>
public partial class Program;
