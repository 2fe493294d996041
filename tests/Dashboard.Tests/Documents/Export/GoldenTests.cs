using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Tests.Data;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Export;

/// <summary>
/// A small briefing, part by part, against what was looked at and found right. After a change that is meant, write the
/// parts anew with <c>GOLDEN=write dotnet test --filter GoldenTests</c> and read the difference before it lands.
/// </summary>
public sealed partial class GoldenTests
{
    private static readonly string Folder = Path.Combine(
        ProjectFolder.Root,
        "tests/Dashboard.Tests/Documents/Export/Golden"
    );

    private static readonly Briefing Small = GivenBriefing.Of(
        new CardsSection("主要指标", [GivenBriefing.Card("培训人次", 710, doubt: "疑漏小数点")]),
        GivenBriefing.ChartSection("停车位的构成", GivenBriefing.Parts(25_808, 20_874, 1_772)),
        new RemarkSection("说明", "一段话。")
    );

    [Theory]
    [InlineData(BriefingFormat.Word)]
    [InlineData(BriefingFormat.Slides)]
    [InlineData(BriefingFormat.Workbook)]
    public async Task Each_part_is_as_it_was_found_right(BriefingFormat format)
    {
        var folder = Path.Combine(Folder, format.ToString());
        var parts = await PartsAsync(format);
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in parts)
            {
                await File.WriteAllTextAsync(Path.Combine(folder, name), text);
            }
        }

        Assert.Equal(
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            parts.Keys.Order(StringComparer.Ordinal)
        );
        foreach (var (name, text) in parts)
        {
            Assert.Equal(
                await File.ReadAllTextAsync(Path.Combine(folder, name)),
                text,
                ignoreLineEndingDifferences: true
            );
        }
    }

    // All XML that says something: not the properties, which hold the time, nor the relationships, whose ids are drawn.
    private static async Task<Dictionary<string, string>> PartsAsync(BriefingFormat format)
    {
        using var zip = new ZipArchive(await Small.FileAsync(format));
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var entry in zip.Entries.Where(entry =>
                entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
                && entry.FullName.Contains('/', StringComparison.Ordinal)
                && !entry.FullName.StartsWith("docProps/", StringComparison.Ordinal)
                && !entry.FullName.StartsWith("package/", StringComparison.Ordinal)
            )
        )
        {
            parts[entry.FullName.Replace('/', '.') + ".golden"] = await TextAsync(entry);
        }

        return parts;
    }

    private static async Task<string> TextAsync(ZipArchiveEntry entry)
    {
        await using var stream = await entry.OpenAsync();
        var xml = await XDocument.LoadAsync(stream, LoadOptions.None, CancellationToken.None);
        var ids = new Dictionary<string, string>();
        return RelationshipId()
                .Replace(
                    xml.ToString(),
                    id =>
                        ids.TryGetValue(id.Value, out var known)
                            ? known
                            : ids[id.Value] = $"id{ids.Count + 1}"
                ) + "\n";
    }

    // The SDK makes them up anew each time: R3f58d94b8a244d2f
    [GeneratedRegex("\\bR[0-9a-f]{16}\\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RelationshipId();
}
