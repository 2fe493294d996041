using System.Net;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Packaging;

namespace Dashboard.Tests.Dashboard.Briefings;

public sealed class BriefingFilesTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    [Fact]
    public async Task A_briefing_is_downloaded_under_the_name_of_district_and_period()
    {
        var answer = await app.CreateClient()
            .GetAsync(
                "/briefings/file?district=安庆经开区&period=2022&template=monthly&format=word"
            );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var name = Uri.UnescapeDataString(answer.Content.Headers.ContentDisposition!.FileNameStar!);
        Assert.Contains("安庆经开区", name, StringComparison.Ordinal);
        Assert.EndsWith(".docx", name, StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync()),
            false
        );
        Assert.Contains(
            "25,808",
            document.MainDocumentPart!.Document.InnerText,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(document.MainDocumentPart.ChartParts);
    }

    [Theory]
    [InlineData("district=安庆经开区&template=monthly&format=pdf")]
    [InlineData("district=安庆经开区&template=x&format=word")]
    [InlineData("district=没有此地&template=monthly&format=word")]
    [InlineData("district=安庆经开区&period=某年&template=monthly&format=word")]
    public async Task What_cannot_be_made_is_refused_in_a_sentence(string query)
    {
        var answer = await app.CreateClient().GetAsync("/briefings/file?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "detail",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }
}
