using Dashboard.Api;
using Dashboard.Charts;
using Dashboard.Reports;
using Dashboard.Shell;
using Dashboard.Storage;
using Radzen;

if (CommandLine.Names(args))
{
    return await CommandLine.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, EnvironmentName = BuildOutput.EnvironmentName }
);

builder.WebHost.UseDefaultAddress(builder.Configuration);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddRadzenComponents();
builder.Services.AddLanguages();
builder.Services.AddStorage(DatabaseFile.Path(builder.Configuration, builder.Environment));
builder.Services.AddBoards();
builder.Services.AddReportTexts(builder.Configuration);
builder.Services.AddFiguresApi();

var app = builder.Build();

if (!await app.PrepareDatabaseAsync())
{
    return 1;
}

app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseLanguages();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.MapPreferences();
app.MapChartDownloads();
app.MapFiguresApi();

await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the app.</summary>
public partial class Program;
