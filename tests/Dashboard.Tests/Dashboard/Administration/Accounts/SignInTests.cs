using System.Net;
using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Tests.Dashboard.Administration.Accounts;

public sealed class SignInTests : IAsyncLifetime, IDisposable
{
    private readonly MovableClock _clock = new();
    private readonly DashboardApp _empty = new();
    private readonly WebApplicationFactory<Program> _app;
    private readonly CountedChecks _checks = new();

    public SignInTests() =>
        _app = _empty.WithWebHostBuilder(host =>
            host.UseSetting("Limits:SignIn", "1000")
                .ConfigureTestServices(services =>
                {
                    services.AddSingleton<TimeProvider>(_clock);
                    services.AddSingleton<IPasswordHasher<Account>>(_checks);
                    FromAddress.AddTo(services);
                })
        );

    public async Task InitializeAsync()
    {
        await SignedIn.AddAsync(_app, new Actor("sun", Role.Clerk, ["anqing-jkq"]));
        await SignedIn.AddAsync(_app, new Actor("gone", Role.Clerk, ["anqing-jkq"]));
        Assert.Null(
            await _app
                .Services.GetRequiredService<AccountCommands>()
                .LockAsync(Actor.System, "gone", true, CancellationToken.None)
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _app.Dispose();
        _empty.Dispose();
    }

    [Theory]
    [InlineData("sun", "wrong")]
    [InlineData("nobody", "wrong")]
    [InlineData("gone", "wrong")]
    [InlineData("gone", SignedIn.Password)]
    public async Task Known_unknown_and_locked_names_get_the_same_words_and_the_same_work(
        string name,
        string password
    )
    {
        var client = At("10.1.0.1");
        var page = await client.GetStringAsync("/account/sign-in");
        _checks.Costs.Clear();

        var answer = await SendAsync(client, page, name, password);

        Assert.Equal([210_000], _checks.Costs);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("账号或密码不对", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sun")]
    [InlineData("nobody")]
    public async Task Forty_guesses_at_once_are_five(string name)
    {
        var client = At("10.1.0.2");
        var page = await client.GetStringAsync("/account/sign-in");
        _checks.Costs.Clear();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(at => SendAsync(client, page, name, $"guess{at}"))
        );

        Assert.Equal(SignInFailures.MostHere, _checks.Costs.Count);
        Assert.Equal(35, answers.Count(one => one.StatusCode == HttpStatusCode.TooManyRequests));
        var refused = answers.First(one => one.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 900);
        Assert.Contains("密码错得太多", await TextAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_locks_out_nobody_but_the_stranger()
    {
        for (var stranger = 0; stranger < 10; stranger++)
        {
            var client = At($"10.2.0.{stranger}");
            var page = await client.GetStringAsync("/account/sign-in");
            for (var guess = 0; guess < 6; guess++)
            {
                await SendAsync(client, page, "sun", "guess");
            }

            var right = await SendAsync(client, page, "sun", SignedIn.Password);
            if (stranger < 6)
            {
                Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
            }
        }

        Assert.True(await OpensAsync(At("10.3.0.1")));
    }

    [Fact]
    public async Task The_wait_is_over_after_fifteen_minutes()
    {
        var client = At("10.1.0.3");
        var page = await client.GetStringAsync("/account/sign-in");
        for (var guess = 0; guess < 5; guess++)
        {
            await SendAsync(client, page, "sun", "guess");
        }

        Assert.False(await OpensAsync(client));
        _clock.Pass(SignInFailures.Wait);

        Assert.True(await OpensAsync(client));
    }

    [Fact]
    public async Task A_name_of_a_megabyte_is_refused_unseen_and_kept_short()
    {
        var client = At("10.1.0.4");
        var page = await client.GetStringAsync("/account/sign-in");
        _checks.Costs.Clear();

        var answer = await SendAsync(client, page, new string('n', 1_000_000), "x");

        Assert.Empty(_checks.Costs);
        Assert.Contains("账号或密码不对", await TextAsync(answer), StringComparison.Ordinal);
        var line = (
            await _app
                .Services.GetRequiredService<AuditLog>()
                .ReadAsync(null, AuditAct.SignInFailed, null, null, 1, CancellationToken.None)
        )[0];
        Assert.Equal(KeptText.Name, line.Account.Length);
        Assert.InRange(line.Subject.Length, KeptText.Name, KeptText.Subject);
    }

    private HttpClient At(string address) =>
        FromAddress.At(_app.CreateClient(new() { AllowAutoRedirect = false }), address);

    private static async Task<bool> OpensAsync(HttpClient client) =>
        (await SignedIn.EnterAsync(client, "sun")).StatusCode == HttpStatusCode.Redirect;

    private static Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string page,
        string name,
        string password
    ) =>
        PostedForm.SendAsync(
            client,
            "/account/sign-in",
            page,
            ("Form.Name", name),
            ("Form.Password", password)
        );

    private static async Task<string> TextAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>Identity's own, with a note of what each check costs: the iterations that the hash asks for.</summary>
    private sealed class CountedChecks()
        : PasswordHasher<Account>(
            Options.Create(new PasswordHasherOptions { IterationCount = 210_000 })
        )
    {
        public System.Collections.Concurrent.ConcurrentBag<int> Costs { get; } = [];

        public override PasswordVerificationResult VerifyHashedPassword(
            Account user,
            string hashedPassword,
            string providedPassword
        )
        {
            // Format 3: a marker, four bytes of the function, four of the iterations.
            var hash = Convert.FromBase64String(hashedPassword);
            Costs.Add(System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5, 4)));
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
