using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Views;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Views;

public sealed class ViewCommandsTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Owner = Setup.Office.Clerk;
    private static readonly Actor Other = Setup.Office.Reviewer;
    private static readonly Actor Administrator = Setup.Office.Administrator;
    private readonly Office _office = new();

    private ViewCommands Commands => _office.Database.Service<ViewCommands>();

    private ViewQuery Query => _office.Database.Service<ViewQuery>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task What_was_saved_comes_back_in_its_order_with_where_it_is_from()
    {
        var code = await MakeAsync("甲", "乙");

        Assert.Null(await Commands.AddAsync(Owner, code, Part("丙"), None));

        var view = await FindAsync(code);
        Assert.Equal(["甲", "乙", "丙"], view.Items.Select(item => item.Heading));
        Assert.Equal(Part("丙").Origin, view.Items[2].Origin);
        Assert.Equal(("月例会", "zhang", false), (view.Name, view.Owner, view.IsPublished));
    }

    [Fact]
    public async Task Parts_are_moved_by_any_number_of_places_and_taken_out()
    {
        var code = await MakeAsync("甲", "乙", "丙");
        var items = (await FindAsync(code)).Items;

        Assert.Null(await Commands.MoveAsync(Owner, code, 1, items[2].Id, -2, None));
        Assert.Null(await Commands.MoveAsync(Owner, code, 2, items[2].Id, -1, None));
        Assert.Null(await Commands.RemoveAsync(Owner, code, 3, items[0].Id, None));

        Assert.Equal(["丙", "乙"], (await FindAsync(code)).Items.Select(item => item.Heading));
    }

    [Fact]
    public async Task Who_looked_at_an_older_one_does_not_overwrite_it()
    {
        var code = await MakeAsync("甲");
        Assert.Null(await Commands.RenameAsync(Owner, code, 1, "新名", None));

        var problem = await Commands.RenameAsync(Owner, code, 1, "旧名", None);

        Assert.Equal("这个看板刚在别处改过，已载入最新的，请再改一次", problem?.ToString());
        Assert.Equal("新名", (await FindAsync(code)).Name);
    }

    [Fact]
    public async Task A_private_view_is_seen_by_its_owner_and_by_who_has_the_link_and_is_signed_in()
    {
        var code = await MakeAsync("甲");

        Assert.NotNull(await Query.FindAsync(Other, code, None));
        Assert.Null(await Query.FindAsync(Actor.Visitor, code, None));
        Assert.Single(await Query.ListAsync(Owner, None));
        Assert.Empty(await Query.ListAsync(Other, None));
        Assert.Empty(await Query.ListAsync(Actor.Visitor, None));
    }

    [Fact]
    public async Task A_published_view_is_everybodys_and_administrators_change_it()
    {
        var code = await MakeAsync("甲");

        Assert.Null(await Commands.PublishAsync(Administrator, code, 1, true, None));

        Assert.NotNull(await Query.FindAsync(Actor.Visitor, code, None));
        Assert.Single(await Query.ListAsync(Actor.Visitor, None));
        Assert.Equal(
            "已发布的看板由管理员改",
            (await Commands.RenameAsync(Owner, code, 2, "新名", None))?.ToString()
        );
        Assert.Null(await Commands.RenameAsync(Administrator, code, 2, "新名", None));
        Assert.Null(await Commands.PublishAsync(Administrator, code, 3, false, None));
        Assert.Null(await Commands.DeleteAsync(Owner, code, None));
        Assert.Null(await Query.FindAsync(Owner, code, None));
    }

    [Theory]
    [InlineData(" ", "请写看板的名称")]
    [InlineData(null, "名称最多100字")]
    public async Task A_name_that_is_none_is_said_and_nothing_is_made(string? name, string sentence)
    {
        var made = await Commands.CreateAsync(Owner, name ?? new string('长', 101), [], None);

        Assert.Equal(sentence, made.Problem?.ToString());
        Assert.Empty(await Query.ListAsync(Owner, None));
    }

    [Fact]
    public async Task A_full_view_says_so_and_keeps_what_it_has()
    {
        var most = Enumerable.Range(0, ViewCommands.MostItems).Select(number => $"{number}");
        var code = await MakeAsync([.. most]);

        var problem = await Commands.AddAsync(Owner, code, Part("多"), None);

        Assert.Equal("一个看板最多30项", problem?.ToString());
        Assert.Equal(ViewCommands.MostItems, (await FindAsync(code)).Items.Count);
    }

    private static NewViewItem Part(string heading) =>
        new(heading, new BriefingOrigin("zone", "2022", "spaces", "parts-" + heading));

    private async Task<string> MakeAsync(params string[] headings) =>
        (await Commands.CreateAsync(Owner, "月例会", [.. headings.Select(Part)], None)).Code!;

    private async Task<SavedView> FindAsync(string code) =>
        (await Query.FindAsync(Owner, code, None))!;
}
