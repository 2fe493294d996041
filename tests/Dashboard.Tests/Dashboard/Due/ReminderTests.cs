using Dashboard.Due;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Plans;
using Dashboard.Tests.Setup;
using Dashboard.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Due;

public sealed class ReminderTests : StaffContext
{
    private static readonly DateOnly Today = new(2023, 3, 20);
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Who_owes_most_overdue_stands_first_with_how_late_it_is()
    {
        var reminders = await RemindersAsync("zone", "other");

        Assert.Equal(
            ["zone", "other"],
            reminders.Select(one => one.District.Code).OrderDescending()
        );
        Assert.Equal([38, 10], reminders[0].Lines.Select(line => Reminder.DaysLate(line, Today)));
    }

    [Fact]
    public async Task The_message_names_people_figures_days_and_where_to_enter()
    {
        await AppointAsync("zhang", "张三", "zone");
        var one = Assert.Single(await RemindersAsync("zone"));

        Assert.Equal(
            "张三：\n截至2023-03-20，某区还有2项未报：\n"
                + "1. 培训人次，2023年1月，应于2023-02-10前报，已迟38天\n"
                + "2. 培训人次，2023年2月，应于2023-03-10前报，已迟10天\n"
                + "请尽快填报：http://here/entry",
            one.Text(
                "http://here/entry",
                Today,
                await CatalogueAsync(),
                new Words(Language.Chinese)
            )
        );
    }

    [Fact]
    public async Task A_mail_is_short_enough_for_the_mail_programs_of_Windows()
    {
        var catalogue = await CatalogueAsync();
        var line = Assert.Single(await RemindersAsync("zone")).Lines[0];
        var words = new Words(Language.Chinese);
        var names = Enumerable.Repeat(new Clerk("zhang", "欧阳某某"), 3).ToList();
        var reminder = new Reminder(
            catalogue.District("zone"),
            [.. Enumerable.Repeat(line, 60)],
            names
        );

        var message = reminder.Text(
            "http://dashboard.example.cn:5080/entry",
            Today,
            catalogue,
            words,
            Reminder.MostMailed
        );

        Assert.Contains("……另有56项，见附表。", message, StringComparison.Ordinal);
        Assert.InRange(reminder.Mail(message, words).Length, 1, 2_000);
        Assert.Contains("%0D%0A", reminder.Mail(message, words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_of_the_district_are_asked_and_only_where_there_are_none_those_above()
    {
        await AppointAsync("zhang", "张三", "zone");
        await AppointAsync("qian", "", "city");
        await AppointAsync("sun", "孙", "zone", Role.Reviewer);

        var clerks = await Office
            .Database.Service<Responsible>()
            .OfAsync(["zone", "town", "other"], DateTimeOffset.UtcNow, None);

        Assert.Equal(
            ["张三", "张三", "qian"],
            new[] { "zone", "town", "other" }.Select(code => Assert.Single(clerks[code]).Name)
        );
    }

    private async Task<IReadOnlyList<Reminder>> RemindersAsync(params string[] districts)
    {
        Assert.Null(
            await Office
                .Database.Service<PlanCommands>()
                .AddAsync(
                    Setup.Office.Administrator,
                    "trained",
                    districts,
                    new(Frequency.Month, 10, new(2023, 1, 1)),
                    None
                )
        );
        var lines = await Office.Database.Service<PlanQuery>().DueAsync(null, 2023, Today, None);
        var clerks = await Office
            .Database.Service<Responsible>()
            .OfAsync(districts, DateTimeOffset.UtcNow, None);
        return Reminder.Of(lines, await CatalogueAsync(), clerks);
    }

    private ValueTask<Catalogue> CatalogueAsync() =>
        Office.Database.Service<CatalogueQuery>().GetAsync(None);

    private async Task AppointAsync(
        string name,
        string fullName,
        string district,
        Role role = Role.Clerk
    )
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var made = await users.CreateAsync(
            new()
            {
                UserName = name,
                FullName = fullName,
                Role = role,
                Districts = [district],
            },
            "password-1234"
        );
        Assert.True(made.Succeeded);
    }
}
