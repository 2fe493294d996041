using System.Globalization;
using Dashboard.Benchmarks.Viewing;
using Dashboard.Storage;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>Where a crowd goes.</summary>
/// <param name="Districts">Codes of all districts.</param>
/// <param name="Indicators">Codes of all indicators.</param>
/// <param name="Usual">Pages that many open.</param>
/// <param name="Any">Overview of each district in each of ten years.</param>
internal sealed record CrowdAddresses(
    IReadOnlyList<string> Districts,
    IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Usual,
    IReadOnlyList<string> Any
)
{
    private const int Years = 10;
    private const int UsualIndicators = 12;

    public static async Task<CrowdAddresses> FindAsync(string file, Uri address)
    {
        await using var db = DatabaseSettings.OfFile(file).Open();
        var districts = await db
            .Districts.OrderBy(row => row.Code)
            .Select(row => row.Code)
            .ToListAsync();
        var indicators = await db
            .Indicators.OrderBy(row => row.Code)
            .Select(row => row.Code)
            .ToListAsync();
        using var http = new HttpClient { BaseAddress = address };
        return new(
            districts,
            indicators,
            [
                .. (await ViewingPages.FindAsync(http)).Select(page => page.Path),
                .. indicators.Take(UsualIndicators).Select(code => $"/indicators/{code}"),
            ],
            [.. districts.SelectMany(InTenYears)]
        );
    }

    /// <summary>A sheet of 表格填报 of which the city has no figures yet.</summary>
    public string Sheet(int number) =>
        $"/entry/grid?district={Districts[number % Districts.Count]}&period=2012";

    private static IEnumerable<string> InTenYears(string district) =>
        Enumerable
            .Range(DateTimeOffset.UtcNow.Year - Years, Years)
            .Select(year =>
                string.Create(CultureInfo.InvariantCulture, $"/?district={district}&period={year}")
            );
}
