using System.Net;
using System.Text;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>An administrator gives another system a token; what it sends waits for review, until the token is ended.</summary>
public sealed class FromTokenToReviewTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    private const string Line =
        """[{"indicator":"停车位总数","district":"安庆经开区","period":"2023-11-30","value":1908,"scope":"一号楼","source":"停车系统月报"}]""";

    [BrowserFact]
    public async Task What_a_system_sends_waits_for_review_until_its_token_is_ended()
    {
        var admin = await dashboard.SignedInAsync(
            "guan-jie",
            await dashboard.AddUserAsync("guan-jie", "Administrator", "安庆市"),
            ConnectionsPage.Path
        );
        var page = new ConnectionsPage(admin);

        var token = await page.MakeAsync("停车系统", "安庆经开区");
        Assert.Equal(HttpStatusCode.Created, await SendAsync(token));
        await admin.ReloadAsync();
        await Expect(page.Rows("停车系统")).ToContainTextAsync("时许");
        await Expect(admin.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(token);

        var reviewer = await dashboard.SignedInAsync(
            "shen-jie",
            await dashboard.AddUserAsync("shen-jie", "Reviewer", "安庆经开区"),
            "/review"
        );
        await Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("api:停车系统");

        await page.EndAsync("停车系统");
        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(token));
    }

    private async Task<HttpStatusCode> SendAsync(string token)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            dashboard.Address + "api/entries"
        )
        {
            Content = new StringContent(Line, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new("Bearer", token);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }
}
