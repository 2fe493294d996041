using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dashboard.Serving.Pickers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.ResponseCompression;

namespace Dashboard.Serving;

/// <summary>Puts together how pages are served that need no circuit: kept, compressed, told when they have changed.</summary>
internal static class ServingServices
{
    public static void AddServing(this IServiceCollection services)
    {
        services.AddSingleton<DataVersion>();
        services.AddSingleton<OpenPageCount>();
        services.AddSingleton<PeriodsOfDistrict>();
        services.AddSingleton<PageCache>();
        // Chinese as it is: its escapes are almost three times as long, in pages that hold little else.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddOutputCache();
        services
            .AddOptions<Microsoft.AspNetCore.OutputCaching.OutputCacheOptions>()
            .Configure<PageCache>(
                (options, cache) =>
                {
                    options.AddBasePolicy(cache);
                    options.SizeLimit = 256 * 1024 * 1024;
                    options.MaximumBodySize = 1024 * 1024;
                }
            );
        services.AddResponseCompression(options =>
        {
            // Tokens of forms are masked anew in each answer, so their length tells nothing.
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "image/svg+xml",
                "application/problem+json",
            ];
        });
        services.Configure<BrotliCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Optimal
        );
        services.Configure<GzipCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Optimal
        );
        services.AddAntiforgery();
        var guard = services.Last(one => one.ServiceType == typeof(IAntiforgery));
        services.AddSingleton<IAntiforgery>(provider => new VisitorsWithoutToken(
            (IAntiforgery)ActivatorUtilities.CreateInstance(provider, guard.ImplementationType!)
        ));
    }

    /// <summary>After sign-in is known, before pages are made. What is kept is compressed, so the cache comes first.</summary>
    public static void UseServing(this WebApplication app)
    {
        app.UseFirstPages();
        app.UseWholeStaffPages();
        app.UseUnchangedPages();
        app.UseOutputCache();
        app.UseResponseCompression();
    }
}
