using Dashboard.Entry;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Entry;

public sealed class DraftsTests : IAsyncLifetime, IDisposable
{
    private const string Place = "/entry/figure";
    private readonly Office _office = new();

    private Drafts Drafts => _office.Database.Service<Drafts>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_draft_is_kept_until_it_is_thrown_away()
    {
        await Drafts.SaveAsync("zhang", Place, Text("7"), default);
        Assert.Null(await Drafts.SaveAsync("zhang", Place, Text("71"), default));

        Assert.Null((await FindAsync("chen")).Content);
        Assert.Equal("71", (await FindAsync("zhang")).Content?.Value);

        await Drafts.RemoveAsync("zhang", Place, default);
        Assert.Empty(await Drafts.OfAsync("zhang", default));
    }

    [Fact]
    public async Task A_draft_that_is_too_large_is_not_kept_and_what_was_there_stays()
    {
        await Drafts.SaveAsync("zhang", Place, Text("7"), default);

        var problem = await Drafts.SaveAsync(
            "zhang",
            Place,
            Text(new string('7', Drafts.MostCharacters)),
            default
        );

        Assert.Equal("草稿超过4,000,000字，没有保存；此前保存的仍在", problem?.ToString());
        Assert.Equal("7", (await FindAsync("zhang")).Content?.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"Value\":")]
    [InlineData("{\"Value\":[7]}")]
    [InlineData("[7]")]
    [InlineData(null)]
    public async Task A_draft_that_cannot_be_opened_is_put_aside_once_and_kept(string? content)
    {
        var kept = content ?? new string('7', Drafts.MostCharacters + 1);
        await WriteAsync(kept);

        var first = await FindAsync("zhang");
        var second = await FindAsync("zhang");

        Assert.Null(first.Content);
        Assert.StartsWith(
            "上次留下的草稿过大或已损坏",
            first.Problem?.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(new FoundDraft<FigureForm>(null, null, null), second);
        Assert.Empty(await Drafts.OfAsync("zhang", default));
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        var row = await db.Drafts.SingleAsync();
        Assert.Equal(kept, row.Content);
        Assert.StartsWith(Place + "#aside-", row.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_in_which_a_text_is_null_or_missing_opens_with_an_empty_one()
    {
        await WriteAsync("{\"Format\":2,\"Value\":null}");

        var found = await FindAsync("zhang");

        Assert.Null(found.Problem);
        Assert.Equal("", found.Content?.Value);
        Assert.Equal("", found.Content?.District);
    }

    private Task<FoundDraft<FigureForm>> FindAsync(string account) =>
        Drafts.FindAsync(account, Place, EntryDraft.Form, default);

    private static string Text(string value) => EntryDraft.Text(new FigureForm { Value = value });

    private async Task WriteAsync(string content)
    {
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        db.Drafts.Add(
            new DraftRow
            {
                Account = "zhang",
                Place = Place,
                Content = content,
                SavedAtUtc = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc),
            }
        );
        await db.SaveChangesAsync();
    }
}
