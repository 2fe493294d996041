using Dashboard.Entry;
using Dashboard.Storage.Entry;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class DraftKeeperTests : StaffContext
{
    private const string Place = "/entry/somewhere";
    private static readonly CancellationToken None = CancellationToken.None;

    private Drafts Drafts => Services.GetRequiredService<Drafts>();

    [Fact]
    public async Task Of_several_that_wait_the_last_alone_is_written()
    {
        using var keeper = new DraftKeeper(Drafts, TimeProvider.System);
        var written = new List<int>();
        List<Task> waiting = [];

        // While the first is being written, nineteen more are typed.
        await keeper.KeepAsync(
            "zhang",
            Place,
            () =>
            {
                waiting = [.. Enumerable.Range(2, 19).Select(KeepAsync)];
                return Written(1);
            },
            None
        );
        await Task.WhenAll(waiting);

        Assert.Equal(2, written.Count);
        Assert.NotNull((await FoundAsync()).Content);
        Assert.NotNull(keeper.KeptAt);

        Task KeepAsync(int number) => keeper.KeepAsync("zhang", Place, () => Written(number), None);

        string Written(int number)
        {
            written.Add(number);
            return $"{number}";
        }
    }

    [Fact]
    public async Task What_still_waits_to_be_written_does_not_come_back_after_it_was_sent()
    {
        using var keeper = new DraftKeeper(Drafts, TimeProvider.System);

        List<Task> waiting = [];
        await keeper.KeepAsync(
            "zhang",
            Place,
            () =>
            {
                waiting =
                [
                    keeper.KeepAsync("zhang", Place, () => "sent long ago", None),
                    keeper.DropAsync("zhang", Place, None),
                ];
                return "typed";
            },
            None
        );
        await Task.WhenAll(waiting);

        Assert.Null((await FoundAsync()).Content);
        Assert.Null(keeper.KeptAt);
    }

    [Fact]
    public async Task What_is_typed_after_something_was_sent_is_kept_again()
    {
        using var keeper = new DraftKeeper(Drafts, TimeProvider.System);
        await keeper.KeepAsync("zhang", Place, () => "first", None);
        await keeper.DropAsync("zhang", Place, None);

        await keeper.KeepAsync("zhang", Place, () => "second", None);

        Assert.Equal("second", (await FoundAsync()).Content);
    }

    [Fact]
    public async Task What_is_refused_is_said_and_what_was_kept_stays()
    {
        using var keeper = new DraftKeeper(Drafts, TimeProvider.System);
        await keeper.KeepAsync("zhang", Place, () => "first", None);

        var refused = await keeper.KeepAsync(
            "zhang",
            Place,
            () => new string('x', Drafts.MostCharacters + 1),
            None
        );

        Assert.NotNull(refused);
        Assert.Equal("first", (await FoundAsync()).Content);
    }

    private Task<FoundDraft<string>> FoundAsync() =>
        Drafts.FindAsync("zhang", Place, text => text, None);
}
