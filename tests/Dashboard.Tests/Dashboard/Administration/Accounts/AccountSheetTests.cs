using Dashboard.Administration.Accounts;
using Dashboard.Documents.Import;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration.Accounts;

public sealed class AccountSheetTests : StaffContext
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_line_is_an_account_with_role_and_districts_as_people_write_them()
    {
        var lines = await ReadAsync(
            "账号,姓名,角色,区划\nzhang,张三,填报员,某区、某镇\nli,,reviewer,city\n"
        );

        Assert.All(lines, line => Assert.Empty(line.Problems));
        Assert.Equal(
            [("zhang", "张三", Role.Clerk, "zone town"), ("li", "", Role.Reviewer, "city")],
            lines.Select(line =>
                (
                    line.Entry.Name,
                    line.Entry.FullName,
                    line.Entry.Role,
                    string.Join(' ', line.Entry.Districts)
                )
            )
        );
    }

    [Theory]
    [InlineData("wang,王,科长,某区", "角色写的是“科长”，应是查看、填报、审核、管理之一")]
    [InlineData("wang,王,填报,瓦坎达", "没有名为“瓦坎达”的区划")]
    [InlineData("wang,王,填报,", "填报和审核账号至少要有一个区划")]
    [InlineData(",王,查看,", "账号名不能为空")]
    [InlineData("Taken,王,查看,", "已有同名账号“Taken”")]
    public async Task What_is_wrong_in_a_line_is_said_in_a_sentence(string line, string sentence)
    {
        var read = Assert.Single(await ReadAsync($"账号,姓名,角色,区划\n{line}\n"));

        Assert.Equal(sentence, Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public async Task A_name_that_stands_twice_names_the_other_line()
    {
        var lines = await ReadAsync("账号,角色,区划\nwang,查看,\nWANG,查看,\n");

        Assert.Equal("账号“WANG”与第2行重复", Assert.Single(lines[1].Problems).ToString());
    }

    [Fact]
    public async Task A_sheet_without_a_column_or_with_too_many_lines_is_refused()
    {
        var missing = await Assert.ThrowsAsync<SheetRefusedException>(() =>
            ReadAsync("账号,角色\nwang,查看\n")
        );
        var many = string.Concat(Enumerable.Range(0, 201).Select(one => $"u{one},查看,\n"));
        var lengthy = await Assert.ThrowsAsync<SheetRefusedException>(() =>
            ReadAsync("账号,角色,区划\n" + many)
        );

        Assert.Contains("区划", missing.Message, StringComparison.Ordinal);
        Assert.Contains("200", lengthy.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_are_made_or_none()
    {
        var bulk = Services.GetRequiredService<BulkAccountCommands>();
        GivenAccount[] given = [Given("one"), Given("two"), Given("one")];

        var problem = await bulk.AddAsync(Setup.Office.Administrator, given, null, None);

        Assert.Equal("账号“one”：已有同名账号", problem?.ToString());
        Assert.Empty(await NamesAsync());
        Assert.Null(await bulk.AddAsync(Setup.Office.Administrator, given[..2], null, None));
        Assert.Equal(["one", "two"], await NamesAsync());
        var log = await Office
            .Database.Service<AuditLog>()
            .ReadAsync(null, AuditAct.Account, null, null, 10, None);
        Assert.Equal(["two", "one"], log.Select(row => row.Subject));
    }

    [Fact]
    public async Task Who_was_made_so_signs_in_with_the_password_and_has_to_change_it()
    {
        var given = Given("one");
        var bulk = Services.GetRequiredService<BulkAccountCommands>();
        Assert.Null(await bulk.AddAsync(Setup.Office.Administrator, [given], null, None));

        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByNameAsync("one"))!;

        Assert.True(await users.CheckPasswordAsync(account, given.Password));
        Assert.True(account.MustChangePassword);
    }

    [Fact]
    public void Passwords_are_given_once_to_who_made_them_and_not_after_half_an_hour()
    {
        var clock = new MovableClock();
        var files = new PasswordFiles(clock);
        var first = Key(files.Keep("admin", [Given("one")]));
        var second = Key(files.Keep("admin", [Given("two")]));

        Assert.Null(files.Take("other", first));
        Assert.Single(files.Take("admin", first)!);
        Assert.Null(files.Take("admin", first));
        clock.Pass(TimeSpan.FromMinutes(31));
        Assert.Null(files.Take("admin", second));
    }

    private static string Key(string address) => address.Split('/')[^1];

    private static GivenAccount Given(string name) =>
        new(new(name, "", Role.Viewer, []), AccountCommands.NewPassword());

    private async Task<IReadOnlyList<AccountLine>> ReadAsync(string csv) =>
        AccountSheet.Read(
            SheetFile.Read("a.csv", System.Text.Encoding.UTF8.GetBytes(csv), None),
            await Office.Database.Service<CatalogueQuery>().GetAsync(None),
            ["taken"]
        );

    private async Task<IEnumerable<string>> NamesAsync() =>
        (await Services.GetRequiredService<AccountCommands>().ListAsync(None)).Select(account =>
            account.Name
        );
}
