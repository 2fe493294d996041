using Dashboard.Documents.Paper;
using Dashboard.Reports.Reading;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Search;

namespace Dashboard.Reports;

/// <summary>Puts reports, their texts and their reading into the app.</summary>
internal static class ReportServices
{
    /// <summary>Adds the texts (<c>Reports:Folder</c> and what people brought) and the reading of new ones, on paper too as far as <paramref name="paper"/> goes.</summary>
    public static void AddReports(
        this IServiceCollection services,
        IConfiguration configuration,
        PaperTools paper
    )
    {
        services.AddSingleton(provider =>
        {
            var folder = configuration["Reports:Folder"];
            var root = provider.GetRequiredService<IHostEnvironment>().ContentRootPath;
            return new ReportTexts(
                string.IsNullOrEmpty(folder) ? null : Path.GetFullPath(folder, root),
                provider.GetRequiredService<ReportCommands>()
            );
        });
        services.AddSingleton<Readings>();
        services.AddSingleton<ReportCounts>();
        services.AddSingleton(paper);
        services.AddSingleton(new PaperReader(paper));
    }

    /// <summary>Remembers each text on hand, so that it is recognised when somebody brings it again, and its sentences are found.</summary>
    public static async Task RememberReportsAsync(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        var catalogue = await app.Services.GetRequiredService<CatalogueQuery>().GetAsync(stopping);
        var services = app.Services;
        var textOf = services.GetRequiredService<ReportTexts>().GetAsync;
        await services
            .GetRequiredService<ReportRecognition>()
            .RememberAsync(catalogue.Reports, textOf, stopping);
        await services
            .GetRequiredService<SayingIndex>()
            .RememberAsync(catalogue.Reports, textOf, stopping);
    }
}
