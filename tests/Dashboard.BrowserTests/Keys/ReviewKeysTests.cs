using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Keys;

/// <summary>What a reviewer decides, by the keyboard alone and by mouse; it has an app and a database of its own.</summary>
[Trait("Category", CountedHands.Category)]
public sealed class ReviewKeysTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string Rows = "tr[data-code]";
    private const int Plain = 50;
    private const string Town = "老峰镇";

    [BrowserFact]
    public async Task Fifty_plain_figures_are_approved_with_two_keys()
    {
        var clerk = await ClerkAsync("zhang1");
        await SentFigures.SendAsync(
            clerk,
            "举办培训次数",
            Town,
            SentFigures.Months(2010, Plain + 1),
            "100"
        );
        var queue = await ReviewerAsync("li1", "/review?by=zhang1");
        await queue.Locator(Rows).Filter(new() { HasText = "首次" }).First.WaitForAsync();

        // With one month known, the others are in line with it.
        await queue.OpenAsync("/review?by=zhang1");
        await queue.Locator(".current").PressAsync("a");
        await Expect(queue.Locator(".done")).ToContainTextAsync("已通过1条");
        await queue.OpenAsync("/review?by=zhang1");
        await Expect(queue.Locator(".mark.plain")).ToHaveCountAsync(Plain);
        await Expect(queue.Locator(".current")).ToBeFocusedAsync();

        var hands = new CountedHands(queue);
        await hands.PressAsync("p", "a");

        await Expect(queue.Locator(".done")).ToContainTextAsync($"已通过{Plain}条");
        hands.AssertAtMost("Fifty plain figures approved together, from the queue", 3);
    }

    [BrowserFact]
    public async Task Ten_are_approved_with_a_key_each_and_the_next_has_the_focus()
    {
        var clerk = await ClerkAsync("zhang2");
        await SentFigures.SendAsync(
            clerk,
            "培训参训人次",
            Town,
            SentFigures.Months(2010, 10),
            "70"
        );
        var queue = await ReviewerAsync("li2", "/review?by=zhang2");
        await Expect(queue.Locator(Rows)).ToHaveCountAsync(10);
        await Expect(queue.Locator(".current")).ToBeFocusedAsync();

        var hands = new CountedHands(queue);
        for (var left = 9; left > 0; left--)
        {
            await hands.PressAsync("a");
            await Expect(queue.Locator(Rows)).ToHaveCountAsync(left);
            await Expect(queue.Locator(".current")).ToBeFocusedAsync();
        }

        await hands.PressAsync("a");
        await Expect(queue.Locator(Rows)).ToHaveCountAsync(0);
        hands.AssertAtMost("Ten figures approved one by one, from the queue", 10);
    }

    [BrowserFact]
    public async Task A_figure_is_returned_with_three_keys_or_two_clicks_its_source_beside()
    {
        var clerk = await ClerkAsync("zhang3");
        await SentFigures.SendAsync(
            clerk,
            "举办培训次数",
            Town,
            SentFigures.Months(2001, 3),
            "9",
            "培训台账"
        );
        var queue = await ReviewerAsync("li3", "/review?by=zhang3");
        await Expect(queue.Locator(".current")).ToBeFocusedAsync();

        var hands = new CountedHands(queue);
        await hands.PressAsync("r");
        await Expect(queue.GetByLabel("退回的理由")).ToBeFocusedAsync();
        await hands.PressAsync("1");
        await Expect(queue.GetByLabel("退回的理由")).Not.ToHaveValueAsync("1");
        await hands.PressAsync("Enter");
        await Expect(queue.Locator(".done")).ToContainTextAsync("已退回");
        await Expect(queue.Locator(".current")).ToBeFocusedAsync();
        hands.AssertAtMost("A figure returned with a usual reason, by keys", 3);

        await queue.Keyboard.PressAsync("s");
        await Expect(queue.Locator("aside.source")).ToContainTextAsync("培训台账");
        await Expect(queue.Locator(Rows)).ToHaveCountAsync(2);

        hands = new CountedHands(queue);
        await hands.ClickAsync(
            queue.Locator(".current").GetByRole(AriaRole.Button, new() { Name = "退回" })
        );
        await hands.ClickAsync(queue.Locator(".reasons li button").First);
        await Expect(queue.Locator(Rows)).ToHaveCountAsync(1);
        hands.AssertAtMost("A figure returned with a usual reason, by mouse", 0, 2);
    }

    [BrowserFact]
    public async Task A_dispute_is_settled_with_two_clicks_or_three_keys_both_sources_side_by_side()
    {
        var clerk = await ClerkAsync("zhang4");
        var reviewer = await dashboard.AddUserAsync("li4", "Reviewer", "安庆市");
        foreach (var (value, source) in new[] { ("31", "第一份文件"), ("32", "第二份文件") })
        {
            await SentFigures.SendAsync(
                clerk,
                "举办培训次数",
                Town,
                ["1998年", "1999年"],
                value,
                source
            );
            var queue = await dashboard.SignedInAsync("li4", reviewer, "/review?by=zhang4");
            await queue.GetByLabel("全选").CheckAsync();
            await queue.GetByRole(AriaRole.Button, new() { Name = "通过所选2条" }).ClickAsync();
            await Expect(queue.Locator(".done")).ToContainTextAsync("已通过2条");
        }

        var page = await dashboard.SignedInAsync("li4", reviewer, "/review/disputes");
        var dispute = page.Locator(".dispute").Filter(new() { HasText = "1998年" });
        await Expect(dispute.Locator(".side")).ToHaveCountAsync(2);
        await Expect(dispute).ToContainTextAsync("第一份文件");

        var hands = new CountedHands(page);
        await hands.ClickAsync(
            dispute
                .Locator(".side")
                .Filter(new() { HasText = "第二份文件" })
                .GetByRole(AriaRole.Button)
        );
        await hands.ClickAsync(dispute.Locator(".reasons li button").First);
        await Expect(dispute).ToHaveCountAsync(0);
        hands.AssertAtMost("A dispute settled, by mouse", 0, 2);

        dispute = page.Locator(".dispute").Filter(new() { HasText = "1999年" });
        await dispute.FocusAsync();
        hands = new CountedHands(page);
        await hands.PressAsync("1");
        await Expect(dispute.GetByLabel("采用的理由")).ToBeFocusedAsync();
        await hands.PressAsync("2");
        await Expect(dispute.GetByLabel("采用的理由")).Not.ToHaveValueAsync("2");
        await hands.PressAsync("Enter");
        await Expect(dispute).ToHaveCountAsync(0);
        hands.AssertAtMost("A dispute settled, by keys", 3);
    }

    private async Task<IPage> ClerkAsync(string name) =>
        await dashboard.SignedInAsync(
            name,
            await dashboard.AddUserAsync(name, "Clerk", "安庆经开区"),
            "/entry"
        );

    private async Task<IPage> ReviewerAsync(string name, string path) =>
        await dashboard.SignedInAsync(
            name,
            await dashboard.AddUserAsync(name, "Reviewer", "安庆市"),
            path
        );
}
