using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Dashboard.Administration.Accounts;

public sealed class FirstAccountTests
{
    [Fact]
    public async Task Eight_posts_at_once_make_one_administrator()
    {
        using var said = new SaidLines();
        using var empty = new DashboardApp();
        using var app = empty.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(said))
        );
        var first = app.Services.GetRequiredService<FirstAccount>();
        await first.AnnounceAsync(["http://localhost"], CancellationToken.None);
        var link = said.Lines.Last(line =>
            line.Contains("/account/first", StringComparison.Ordinal)
        );
        var address = new Uri(
            link[link.IndexOf("http://", StringComparison.Ordinal)..]
        ).PathAndQuery;
        var opened = new List<(HttpClient Client, string Page)>();
        for (var one = 0; one < 8; one++)
        {
            var client = app.CreateClient();
            opened.Add((client, await client.GetStringAsync(address)));
        }

        // Half of them use one name, half names of their own.
        var answers = await Task.WhenAll(
            opened.Select(
                async (one, index) =>
                {
                    var answer = await PostedForm.SendAsync(
                        one.Client,
                        address,
                        one.Page,
                        ("Form.Name", index < 4 ? "admin" : $"admin{index}"),
                        ("Form.Password", "password-1234")
                    );
                    return answer.RequestMessage!.RequestUri!.AbsolutePath;
                }
            )
        );

        var accounts = await app
            .Services.GetRequiredService<AccountCommands>()
            .ListAsync(CancellationToken.None);
        var administrator = Assert.Single(accounts);
        Assert.Equal(Role.Administrator, administrator.Role);
        Assert.Single(answers, path => path == "/administration");
        var late = await app.CreateClient().GetStringAsync(address);
        Assert.DoesNotContain("Form.Password", late, StringComparison.Ordinal);
    }
}
