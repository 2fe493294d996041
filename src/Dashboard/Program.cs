using Dashboard.Administration.Accounts;
using Dashboard.Administration.Audit;
using Dashboard.Api;
using Dashboard.Briefings;
using Dashboard.Charts;
using Dashboard.Demo;
using Dashboard.Due;
using Dashboard.Entry;
using Dashboard.Reports;
using Dashboard.Reports.Reading;
using Dashboard.Shell;
using Dashboard.Storage;
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

builder.WebHost.UseDefaultAddress(builder.Configuration);
builder
    .Services.AddRazorComponents()
    .AddInteractiveServerComponents()
    .AddHubOptions(options => options.MaximumReceiveMessageSize = BroughtText.LargestMessage);
builder.Services.AddRadzenComponents();
builder.Services.AddLanguages();
builder.Services.AddStorage(DatabaseFile.Path(builder.Configuration, builder.Environment));
builder.Services.AddBoards();
builder.Services.AddReports(builder.Configuration);
builder.Services.AddFiguresApi();
builder.Services.AddAccounts();
builder.Services.AddDemo();

var app = builder.Build();

if (!await app.PrepareDatabaseAsync(demo))
{
    return 1;
}

if (CommandLine.Asks(args))
{
    return await CommandLine.RunAsync(args, () => app.Services);
}

await app.RememberReportsAsync();

app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseFraming();
app.UseLanguages();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>()
    .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
    .ClosedUnlessPublic(app.Configuration);
app.MapPreferences();
app.MapAccounts();
AuditRequest.MapAuditFile(app);
app.MapEntryFiles();
app.MapHealthChecks("/health");

var seen = app.MapGroup("").ClosedUnlessPublic(app.Configuration);
seen.MapChartDownloads();
seen.MapDueFiles();
seen.MapFiguresApi();
seen.MapBriefingFiles();

await app.StartAsync();
await app
    .Services.GetRequiredService<FirstAccount>()
    .AnnounceAsync(app.Urls, CancellationToken.None);
await app.WaitForShutdownAsync();
return 0;

/// <summary>Named so that tests can start the app.</summary>
public partial class Program;
