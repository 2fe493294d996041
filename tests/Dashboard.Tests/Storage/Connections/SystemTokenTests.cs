using System.Security.Cryptography;
using System.Text;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Connections;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Tests.Storage.Connections;

public sealed class SystemTokenTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();
    private readonly MovableClock _clock = new();

    private SystemTokenCommands Commands => _office.Database.Service<SystemTokenCommands>();

    private ConnectedSystems Systems =>
        new(_office.Database.Contexts, _clock, NullLogger<ConnectedSystems>.Instance);

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_token_is_kept_as_its_hash_and_nowhere_as_itself()
    {
        var token = await GivenConnections.TokenAsync(_office);

        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        var row = await db.SystemTokens.SingleAsync();
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))),
            row.Hash
        );
        Assert.StartsWith("zjzb_", token, StringComparison.Ordinal);
        Assert.Equal(9, row.Start.Length);
        var audit = await db.Audit.OrderByDescending(line => line.Id).FirstAsync();
        Assert.Contains(row.Start, audit.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain(token, audit.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_names_its_system_its_role_and_its_districts()
    {
        var token = await GivenConnections.TokenAsync(_office);

        var system = await Systems.FindAsync(token, None);

        Assert.Equal("api:停车系统", system!.Actor.Account);
        Assert.Equal(Role.Clerk, system.Actor.Role);
        Assert.Equal(["zone"], system.Actor.Districts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zjzb_")]
    [InlineData("zjzb_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("' OR 1=1 --")]
    [InlineData("zjzb_\0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_token_is_nobodys(string token)
    {
        await GivenConnections.TokenAsync(_office);

        Assert.Null(await Systems.FindAsync(token, None));
    }

    [Fact]
    public async Task An_ended_token_is_worth_nothing_at_once_in_every_instance()
    {
        var token = await GivenConnections.TokenAsync(_office);
        var services = new ServiceCollection().AddLogging();
        _office.Database.AddTo(services);
        await using var other = services.BuildServiceProvider();
        var beside = other.GetRequiredService<ConnectedSystems>();
        var system = await beside.FindAsync(token, None);

        Assert.Null(await Commands.EndAsync(Office.Administrator, system!.Token, None));

        Assert.Null(await beside.FindAsync(token, None));
        Assert.False(await beside.HoldsAsync(system, None));
        Assert.True(Assert.Single(await beside.AllAsync(None)).IsOver);
        Assert.NotNull(await Commands.EndAsync(Office.Administrator, system.Token, None));
    }

    [Fact]
    public async Task A_token_is_over_when_its_time_is()
    {
        var end = _clock.GetUtcNow().UtcDateTime.AddDays(90);
        var token = await GivenConnections.TokenAsync(
            _office,
            GivenConnections.Token with
            {
                EndsAtUtc = end,
            }
        );

        Assert.NotNull(await Systems.FindAsync(token, None));
        _clock.Pass(TimeSpan.FromDays(91));
        Assert.Null(await Systems.FindAsync(token, None));
    }

    [Fact]
    public async Task When_it_was_last_used_is_known_to_the_hour()
    {
        var token = await GivenConnections.TokenAsync(_office);
        Assert.Null(Assert.Single(await Systems.AllAsync(None)).LastUsedAtUtc);

        await Systems.FindAsync(token, None);
        var first = Assert.Single(await Systems.AllAsync(None)).LastUsedAtUtc;
        _clock.Pass(TimeSpan.FromHours(5));
        await Systems.FindAsync(token, None);

        Assert.Equal((0, 0, 0), (first!.Value.Minute, first.Value.Second, first.Value.Millisecond));
        Assert.Equal(
            first.Value.AddHours(5),
            Assert.Single(await Systems.AllAsync(None)).LastUsedAtUtc
        );
    }

    public static TheoryData<string, NewToken> Wrong =>
        new()
        {
            { "请写明系统名称", new(" ", Role.Clerk, ["zone"], null) },
            { "系统名称最多30字", new(new('长', 31), Role.Clerk, ["zone"], null) },
            { "系统名称里有看不见的字符", new("a\u0007b", Role.Clerk, ["zone"], null) },
            { "审核和管理由人来做", new("系统", Role.Reviewer, ["zone"], null) },
            { "审核和管理由人来做", new("系统", Role.Administrator, ["zone"], null) },
            { "至少要有一个区划", new("系统", Role.Clerk, [], null) },
            { "没有编码为“wakanda”的区划", new("系统", Role.Clerk, ["wakanda"], null) },
            { "今天以后", new("系统", Role.Clerk, ["zone"], new DateTime(2020, 1, 1)) },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_a_token_is_refused_with_a_sentence(string said, NewToken asked)
    {
        var (token, problem) = await Commands.MakeAsync(Office.Administrator, asked, None);

        Assert.Null(token);
        Assert.Contains(said, problem!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await Systems.AllAsync(None));
    }
}
