using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Briefings;
using Dashboard.Tests.Data;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Briefings.Documents;

/// <summary>
/// A small briefing, part by part, against what was looked at and found right. After a change that is meant, write the
/// parts anew with <c>GOLDEN=write dotnet test --filter GoldenTests</c> and read the difference before it lands.
/// </summary>
public sealed partial class GoldenTests
{
    private static readonly string Folder = Path.Combine(
        ProjectFolder.Root,
        "tests/Dashboard.Tests/Briefings/Documents/Golden"
    );

    private static readonly Briefing Small = GivenBriefing.Of(
        new CardsSection("主要指标", [GivenBriefing.Card("培训人次", 710, doubt: "疑漏小数点")]),
        GivenBriefing.ChartSection("停车位的构成", GivenBriefing.Parts(25_808, 20_874, 1_772)),
        new RemarkSection("说明", "一段话。")
    );

    [Theory]
    [InlineData(BriefingFormat.Word, "word/document.xml")]
    [InlineData(BriefingFormat.Word, "word/footnotes.xml")]
    [InlineData(BriefingFormat.Word, "word/styles.xml")]
    [InlineData(BriefingFormat.Word, "word/charts/chart1.xml")]
    [InlineData(BriefingFormat.Slides, "ppt/slides/slide3.xml")]
    [InlineData(BriefingFormat.Workbook, "xl/worksheets/sheet1.xml")]
    public async Task Each_part_is_as_it_was_found_right(BriefingFormat format, string part)
    {
        var golden = Path.Combine(Folder, part.Replace('/', '.') + ".golden");
        var text = await PartAsync(format, part);
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(golden, text);
        }

        Assert.Equal(await File.ReadAllTextAsync(golden), text, ignoreLineEndingDifferences: true);
    }

    private static async Task<string> PartAsync(BriefingFormat format, string part)
    {
        using var zip = new ZipArchive(await Small.FileAsync(format));
        await using var stream = await zip.GetEntry(part)!.OpenAsync();
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
