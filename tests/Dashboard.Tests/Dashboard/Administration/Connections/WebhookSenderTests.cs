using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dashboard.Administration.Connections;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Tests.Dashboard.Administration.Connections;

public sealed class WebhookSenderTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "a secret of both";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();
    private readonly MovableClock _clock = new();
    private readonly WebhookSecret _secrets = new(new EphemeralDataProtectionProvider());
    private readonly WebhookClient _client = new(allowsLoopback: true);
    private ToldSystem _system = null!;

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        _system = await ToldSystem.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _system.DisposeAsync();
        await _office.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _office.Dispose();
    }

    [Fact]
    public async Task An_approval_is_told_with_a_signature_that_the_secret_proves()
    {
        await TellAsync(_system.Address);

        var code = await _office.ApprovedAsync(Office.Entered(700));
        Assert.Equal(1, await Sender().SendDueAsync(None));

        var told = Assert.Single(_system.Told);
        var (id, time) = (told.Headers["webhook-id"], told.Headers["webhook-timestamp"]);
        var expected = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(Secret),
            Encoding.UTF8.GetBytes($"{id}.{time}.{told.Body}")
        );
        Assert.Equal("v1," + Convert.ToBase64String(expected), told.Headers["webhook-signature"]);
        Assert.InRange(
            long.Parse(time, CultureInfo.InvariantCulture),
            _clock.GetUtcNow().ToUnixTimeSeconds() - 60,
            _clock.GetUtcNow().ToUnixTimeSeconds()
        );
        Assert.StartsWith(
            "application/json",
            told.Headers["content-type"],
            StringComparison.Ordinal
        );
        using var body = JsonDocument.Parse(told.Body);
        Assert.Equal("figures.approved", body.RootElement.GetProperty("type").GetString());
        var data = body.RootElement.GetProperty("data");
        Assert.Equal("li", data.GetProperty("by").GetString());
        var figure = Assert.Single(data.GetProperty("figures").EnumerateArray().ToList());
        Assert.Equal(code, figure.GetProperty("code").GetString());
        Assert.Equal("培训人次", figure.GetProperty("indicator").GetString());
        Assert.Equal("zone", figure.GetProperty("districtCode").GetString());
        Assert.Equal(700, figure.GetProperty("value").GetDecimal());
        Assert.Equal(0, await Sender().SendDueAsync(None));
    }

    [Fact]
    public async Task A_change_is_told_as_the_figure_that_it_changed()
    {
        var code = await _office.ApprovedAsync(Office.Entered(700));
        await TellAsync(_system.Address);

        await _office.ChangedAsync(code, 710);
        await Sender().SendDueAsync(None);

        using var body = JsonDocument.Parse(Assert.Single(_system.Told).Body);
        var figure = body.RootElement.GetProperty("data").GetProperty("figures")[0];
        Assert.Equal(code, figure.GetProperty("code").GetString());
        Assert.Equal(710, figure.GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task An_approval_that_is_refused_tells_nobody()
    {
        await TellAsync(_system.Address);
        var good = await _office.SubmittedAsync(Office.Entered(700));
        var stale = await _office.SubmittedAsync(Office.Entered(690, "2022"));

        var problem = await _office.Review.ApproveAsync(
            Office.Reviewer,
            [good, stale with { Version = 9 }],
            None
        );

        Assert.NotNull(problem);
        Assert.Empty(await Query.LatestAsync(None));
    }

    [Fact]
    public async Task What_was_not_taken_is_tried_again_later_by_a_process_that_started_meanwhile()
    {
        await TellAsync(_system.Address);
        await _office.ApprovedAsync(Office.Entered(700));
        _system.Status = 503;
        Assert.Equal(1, await Sender().SendDueAsync(None));
        var failed = Assert.Single(await Query.LatestAsync(None));
        Assert.Equal((DeliveryOutcome.Refused, 503), (failed.Outcome, failed.Status));

        // All that the first process knew is gone; the database is there.
        _system.Status = 200;
        var restarted = Sender();
        Assert.Equal(0, await restarted.SendDueAsync(None));
        _clock.Pass(TimeSpan.FromSeconds(11));
        Assert.Equal(1, await restarted.SendDueAsync(None));

        Assert.Equal(2, _system.Told.Count);
        Assert.Equal(_system.Told[0].Headers["webhook-id"], _system.Told[1].Headers["webhook-id"]);
        Assert.Equal(_system.Told[0].Body, _system.Told[1].Body);
        var done = Assert.Single(await Query.LatestAsync(None));
        Assert.Equal((DeliveryOutcome.Taken, null), (done.Outcome, done.NextAtUtc));
    }

    [Fact]
    public async Task Pauses_grow_and_have_an_end_that_the_page_says()
    {
        var hook = await TellAsync(_system.Address);
        await _office.ApprovedAsync(Office.Entered(700));
        _system.Status = 500;
        var pauses = new List<TimeSpan>();

        for (var attempt = 1; attempt < Outbox.MostAttempts; attempt++)
        {
            Assert.Equal(1, await Sender().SendDueAsync(None));
            var next = Assert.Single(await Query.LatestAsync(None)).NextAtUtc!.Value;
            var pause = next - _clock.GetUtcNow().UtcDateTime;
            pauses.Add(pause);
            _clock.Pass(pause + TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1, await Sender().SendDueAsync(None));
        Assert.Equal(pauses.Order(), pauses);
        Assert.InRange(pauses.Aggregate(TimeSpan.Zero, (all, one) => all + one).TotalHours, 40, 50);
        Assert.Null(Assert.Single(await Query.LatestAsync(None)).NextAtUtc);
        Assert.Equal(1, Assert.Single(await Query.AllAsync(None)).GivenUp);

        _system.Status = 200;
        Assert.Null(await Commands.RetryAsync(Office.Administrator, hook, None));
        Assert.Equal(1, await Sender().SendDueAsync(None));
        Assert.Equal(0, Assert.Single(await Query.AllAsync(None)).GivenUp);
        Assert.Equal(Outbox.MostAttempts + 1, _system.Told.Count);
    }

    [Fact]
    public async Task Of_several_instances_one_sends_it()
    {
        await TellAsync(_system.Address);
        await _office.ApprovedAsync(Office.Entered(700));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Sender().SendDueAsync(None)));

        Assert.Single(_system.Told);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_machine_went_down_is_sent_again()
    {
        await TellAsync(_system.Address);
        await _office.ApprovedAsync(Office.Entered(700));
        var outbox = new Outbox(_office.Database.Contexts, _clock);
        var due = Assert.Single(await outbox.DueAsync(None));
        Assert.NotNull(await outbox.TakeAsync(due, None));

        Assert.Equal(0, await Sender().SendDueAsync(None));
        _clock.Pass(Outbox.Taken + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Sender().SendDueAsync(None));

        Assert.Single(_system.Told);
    }

    [Fact]
    public async Task One_that_fails_keeps_none_of_the_others()
    {
        await TellAsync("http://127.0.0.1:9/nobody");
        await TellAsync(_system.Address);
        await _office.ApprovedAsync(Office.Entered(700));
        await _office.ApprovedAsync(Office.Entered(690, "2022"));

        await Sender().SendDueAsync(None);

        Assert.Equal(2, _system.Told.Count);
        var hooks = await Query.AllAsync(None);
        Assert.Equal([2, 0], hooks.Select(hook => hook.Waiting));
    }

    [Fact]
    public async Task Where_an_address_leads_on_nothing_follows()
    {
        await TellAsync(_system.Address);
        await _office.ApprovedAsync(Office.Entered(700));
        _system.Status = 302;

        await Sender().SendDueAsync(None);

        Assert.Equal("/in", Assert.Single(_system.Told).Path);
        Assert.Equal(302, Assert.Single(await Query.LatestAsync(None)).Status);
    }

    [Fact]
    public async Task This_machine_itself_is_told_only_where_a_setting_says_so()
    {
        await TellAsync(_system.Address);
        await TellAsync(
            _system.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)
        );
        await _office.ApprovedAsync(Office.Entered(700));
        using var strict = new WebhookClient(allowsLoopback: false);

        Assert.Equal(2, await Sender(strict).SendDueAsync(None));

        Assert.Empty(_system.Told);
        Assert.All(
            await Query.LatestAsync(None),
            delivery => Assert.Equal(DeliveryOutcome.Forbidden, delivery.Outcome)
        );
    }

    [Theory]
    [InlineData("10.1.2.3", false)]
    [InlineData("192.168.1.9", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("59.203.1.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.9.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("::ffff:169.254.169.254", true)]
    [InlineData("fe80::1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("::", true)]
    [InlineData("224.0.0.1", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("ff02::1", true)]
    public void An_offices_network_is_told_and_this_machine_links_and_groups_are_not(
        string address,
        bool isForbidden
    ) =>
        Assert.Equal(
            isForbidden,
            WebhookAddress.IsForbidden(IPAddress.Parse(address), allowsLoopback: false)
        );

    [Theory]
    [InlineData("")]
    [InlineData("oa.example/in")]
    [InlineData("ftp://oa.example/in")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:secret@oa.example/in")]
    [InlineData("https://oa.example/in#part")]
    public async Task What_is_no_address_of_the_web_is_refused(string address)
    {
        Assert.NotNull(await Commands.AddAsync(Office.Administrator, address, "x", None));
        Assert.Empty(await Query.AllAsync(None));
    }

    [Fact]
    public async Task A_secret_is_kept_encrypted_and_one_that_cannot_be_read_is_said()
    {
        await TellAsync(_system.Address);
        await _office.ApprovedAsync(Office.Entered(700));
        await using (var db = await _office.Database.Contexts.CreateDbContextAsync())
        {
            var kept = (await db.Webhooks.SingleAsync()).ProtectedSecret;
            Assert.DoesNotContain(Secret, kept, StringComparison.Ordinal);
        }

        var otherMachine = new WebhookSecret(new EphemeralDataProtectionProvider());
        await Sender(secrets: otherMachine).SendDueAsync(None);

        Assert.Empty(_system.Told);
        Assert.Equal(
            DeliveryOutcome.SecretLost,
            Assert.Single(await Query.LatestAsync(None)).Outcome
        );
    }

    [Theory]
    [InlineData("short", false)]
    [InlineData("sixteen letters!", true)]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", true)]
    [InlineData("whsec_not base64 at all!", false)]
    public void A_secret_is_long_enough_and_what_it_says_it_is(string secret, bool isOne) =>
        Assert.Equal(isOne, WebhookSecret.Against(secret) is null);

    // The example of the specification, https://www.standardwebhooks.com: any of its libraries takes what we sign.
    [Fact]
    public void A_message_is_signed_as_Standard_Webhooks_does()
    {
        using var request = new HttpRequestMessage();
        WebhookSignature.Sign(
            request,
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            DateTimeOffset.FromUnixTimeSeconds(1614265330),
            """{"test": 2432232314}""",
            _secrets.Key(_secrets.Protect("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))!
        );

        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            request.Headers.GetValues("webhook-signature").Single()
        );
    }

    [Fact]
    public async Task Many_figures_are_told_in_messages_of_five_hundred()
    {
        await TellAsync(_system.Address);
        var entries = Enumerable
            .Range(0, ApprovalNotices.MostFigures + 1)
            .Select(at =>
                Office.Entered(at) with
                {
                    Figure = Office.Entered(at).Figure with { Scope = $"工地{at}" },
                }
            )
            .ToList();
        var sent = await _office.Entry.SubmitAsync(Office.Clerk, entries, null, None);
        Assert.Empty(sent.Problems);
        Assert.Null(
            await _office.Review.ApproveAsync(
                Office.Reviewer,
                [.. sent.Codes.Select(code => new Looked(code, 1))],
                None
            )
        );

        await Sender().SendDueAsync(None);

        Assert.Equal(
            [500, 1],
            _system.Told.Select(told =>
            {
                using var body = JsonDocument.Parse(told.Body);
                return body.RootElement.GetProperty("data").GetProperty("figures").GetArrayLength();
            })
        );
    }

    [Fact]
    public async Task An_address_that_is_removed_is_told_nothing_that_waited()
    {
        var hook = await TellAsync(_system.Address);
        await _office.ApprovedAsync(Office.Entered(700));

        Assert.Null(await Commands.RemoveAsync(Office.Administrator, hook, None));

        Assert.Equal(0, await Sender().SendDueAsync(None));
        Assert.Empty(await Query.LatestAsync(None));
    }

    private WebhookCommands Commands => _office.Database.Service<WebhookCommands>();

    private WebhookQuery Query => _office.Database.Service<WebhookQuery>();

    private Task<int> TellAsync(string address) =>
        GivenConnections.WebhookAsync(_office, address, _secrets.Protect(Secret));

    private WebhookSender Sender(WebhookClient? client = null, WebhookSecret? secrets = null) =>
        new(
            new Outbox(_office.Database.Contexts, _clock),
            secrets ?? _secrets,
            client ?? _client,
            _clock,
            NullLogger<WebhookSender>.Instance
        );
}
