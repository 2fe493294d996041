using Dashboard.Storage.Entry;
using Dashboard.Storage.Server;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Server;

/// <summary>What a person or a file may send and PostgreSQL refuses.</summary>
public sealed class StorableTextTests
{
    [Theory]
    [InlineData("停车位", "停车位")]
    [InlineData("𠮷林镇", "𠮷林镇")]
    [InlineData("a\0b", "a\uFFFDb")]
    public void A_zero_or_half_a_character_becomes_a_mark(string sent, string kept) =>
        Assert.Equal(kept, StorableText.Of(sent));

    [Fact]
    public void So_does_half_a_character() =>
        Assert.Equal("a\uFFFDb\uFFFD", StorableText.Of("a\uD800b\uDC00"));

    [Fact]
    public async Task What_was_typed_so_is_kept_and_found()
    {
        const string typed = "a\0b\uD800";
        using var office = new Office();
        await office.InitializeAsync();
        var drafts = office.Database.Service<Drafts>();

        Assert.Null(await drafts.SaveAsync("zhang", typed, typed, CancellationToken.None));

        var found = await drafts.FindAsync("zhang", typed, text => text, CancellationToken.None);
        Assert.StartsWith("a", found.Content, StringComparison.Ordinal);
        Assert.Empty(
            await office.Database.Figures.OfDistrictAsync(typed, null, null, CancellationToken.None)
        );
        await office.DisposeAsync();
    }
}
