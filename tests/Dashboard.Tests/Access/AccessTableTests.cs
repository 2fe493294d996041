using System.Globalization;
using System.Net;
using Dashboard.Storage.Accounts;
using Dashboard.Tests.Data;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Access;

/// <summary>
/// access-table.md says of every address of the running app what each kind of visitor is answered. A new page or endpoint
/// has to be decided there before the tests are green.
/// </summary>
public sealed class AccessTableTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private static readonly (string Name, Actor? Actor)[] Visitors =
    [
        ("anonymous", null),
        ("viewer", new Actor("access-viewer", Role.Viewer, ["anqing-jkq"])),
        ("clerk elsewhere", new Actor("access-elsewhere", Role.Clerk, ["nanqiao"])),
        ("clerk", new Actor("access-clerk", Role.Clerk, ["anqing-jkq"])),
        ("reviewer", new Actor("access-reviewer", Role.Reviewer, ["anqing-jkq"])),
        ("administrator", new Actor("access-admin", Role.Administrator, ["china"])),
    ];

    [Fact]
    public void Every_address_of_the_app_stands_in_the_table()
    {
        _ = app.CreateClient();
        var there = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(Addresses)
            .ToHashSet();

        var decided = Lines().Select(line => $"{line.Method} {line.Route}").ToHashSet();
        Assert.True(
            there.SetEquals(decided),
            "to be decided:\n"
                + string.Join('\n', there.Except(decided).Order())
                + "\nno longer there:\n"
                + string.Join('\n', decided.Except(there).Order())
        );
    }

    [Fact]
    public async Task Every_visitor_is_answered_as_the_table_says()
    {
        var lines = Lines();
        var answers = lines.Select(_ => new List<string>()).ToList();
        foreach (var (_, actor) in Visitors)
        {
            using var client = actor is null
                ? app.CreateClient(new() { AllowAutoRedirect = false })
                : await SignedIn.Async(app, actor, followsRedirects: false);
            for (var i = 0; i < lines.Count; i++)
            {
                using var request = new HttpRequestMessage(
                    new(lines[i].Method == "ANY" ? "GET" : lines[i].Method),
                    new Uri(lines[i].Example, UriKind.Relative)
                );
                request.Headers.Add("Accept", "text/html, */*");
                using var answer = await client.SendAsync(request);
                answers[i].Add(((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
            }
        }

        var differing = lines
            .Select(
                (line, i) =>
                    (Said: line.ToString(), Seen: (line with { Allowed = answers[i] }).ToString())
            )
            .Where(pair => pair.Said != pair.Seen)
            .Select(pair => $"table {pair.Said}\napp   {pair.Seen}");
        Assert.True(!differing.Any(), string.Join('\n', differing));
    }

    [Fact]
    public async Task No_page_takes_a_form_without_its_token()
    {
        using var client = await SignedIn.Async(
            app,
            new Actor("access-form", Role.Administrator, ["china"]),
            followsRedirects: false
        );
        foreach (var line in Lines().Where(line => line.Method == "GET"))
        {
            using var form = new FormUrlEncodedContent([new("_handler", "x")]);
            var answer = await client.PostAsync(line.Example, form);

            Assert.True(
                answer.StatusCode
                    is HttpStatusCode.BadRequest
                        or HttpStatusCode.MethodNotAllowed
                        or HttpStatusCode.Forbidden,
                $"{line.Route}: {answer.StatusCode}"
            );
        }
    }

    private static IEnumerable<string> Addresses(RouteEndpoint endpoint) =>
        (
            endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } some
                ? some
                : ["ANY"]
        )
            // What a page is sent is its own form: see below.
            .Where(method =>
                method == "GET" || endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null
            )
            .Select(method => $"{method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}");

    private static List<Line> Lines() =>
        [
            .. File.ReadLines(
                    Path.Combine(
                        ProjectFolder.Root,
                        "tests",
                        "Dashboard.Tests",
                        "Access",
                        "access-table.md"
                    )
                )
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .Skip(1)
                .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()))
                .Select(cells => cells.ToList())
                .Select(cells => new Line(cells[0], cells[1], cells[2], cells[3..])),
        ];

    // ANY is called by GET.
    private sealed record Line(
        string Verb,
        string Route,
        string Example,
        IReadOnlyList<string> Allowed
    )
    {
        public string Method => Verb;

        public override string ToString() =>
            $"| {Verb} | {Route} | {Example} | {string.Join(" | ", Allowed)} |";
    }
}
