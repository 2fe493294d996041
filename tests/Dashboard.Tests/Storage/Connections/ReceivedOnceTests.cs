using Dashboard.Storage.Connections;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Connections;

/// <summary>What a system sends is saved with its answer or not at all: few lines in one deed, many by the way of a file.</summary>
public sealed class ReceivedOnceTests : IAsyncLifetime, IDisposable
{
    private const int Few = 3;
    private const int Many = 250;
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData(Few)]
    [InlineData(Many)]
    public async Task The_answer_is_kept_with_what_was_saved(int lines)
    {
        var receipt = await GivenConnections.ReceiptAsync(_office, "2023-11");

        var result = await ReceiveAsync(receipt, lines);

        Assert.True(result.IsSaved);
        var kept = await _office
            .Database.Service<KeptAnswers>()
            .FindAsync(Office.Clerk.Account, "2023-11", None);
        Assert.Equal("hash", kept!.Sent);
        Assert.Equal(
            string.Join(' ', result.Codes),
            System.Text.Encoding.UTF8.GetString(kept.Answer)
        );
        Assert.Equal(lines, await CountAsync());
    }

    [Theory]
    [InlineData(Few)]
    [InlineData(Many)]
    public async Task A_key_that_was_answered_meanwhile_saves_nothing_more(int lines)
    {
        var receipt = await GivenConnections.ReceiptAsync(_office, "2023-11");
        Assert.True((await ReceiveAsync(receipt, 1)).IsSaved);

        var again = await ReceiveAsync(receipt, lines, from: 10);

        Assert.False(again.IsSaved);
        Assert.Equal(1, await CountAsync());
    }

    [Theory]
    [InlineData(Few)]
    [InlineData(Many)]
    public async Task A_token_that_is_ended_while_its_lines_are_judged_saves_nothing(int lines)
    {
        var receipt = await GivenConnections.ReceiptAsync(_office, "2023-11");
        Assert.Null(
            await _office
                .Database.Service<SystemTokenCommands>()
                .EndAsync(Office.Administrator, receipt.Token, None)
        );

        var result = await ReceiveAsync(receipt, lines);

        Assert.False(result.IsSaved);
        Assert.Equal(0, await CountAsync());
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        Assert.False(await db.KeptAnswers.AnyAsync());
        Assert.False(await db.Revisions.AnyAsync());
    }

    [Fact]
    public async Task A_key_is_forgotten_after_a_week()
    {
        var receipt = await GivenConnections.ReceiptAsync(_office, "2023-11");
        Assert.True((await ReceiveAsync(receipt, 1)).IsSaved);
        await using (var db = await _office.Database.Contexts.CreateDbContextAsync())
        {
            await db.KeptAnswers.ExecuteUpdateAsync(row =>
                row.SetProperty(one => one.AtUtc, one => one.AtUtc.AddDays(-8))
            );
        }

        Assert.Null(
            await _office
                .Database.Service<KeptAnswers>()
                .FindAsync(Office.Clerk.Account, "2023-11", None)
        );
        Assert.True((await ReceiveAsync(receipt, 1, from: 10)).IsSaved);
    }

    private Task<EntryResult> ReceiveAsync(Receipt receipt, int lines, int from = 0) =>
        _office.Entry.ReceiveAsync(
            Office.Clerk,
            receipt,
            [
                .. Enumerable
                    .Range(from, lines)
                    .Select(at =>
                        Office.Entered(700) with
                        {
                            Figure = Office.Entered(700).Figure with { Scope = $"工地{at}" },
                        }
                    ),
            ],
            None
        );

    private async Task<int> CountAsync()
    {
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        return await db
            .Figures.IgnoreQueryFilters()
            .CountAsync(row => row.EnteredBy == Office.Clerk.Account);
    }
}
