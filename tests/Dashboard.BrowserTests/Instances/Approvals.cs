using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Instances;

/// <summary>A clerk and a reviewer at one instance, by its own address.</summary>
internal sealed class Approvals
{
    private readonly IPage _clerk;
    private readonly ReviewQueuePage _queue;

    private Approvals(IPage clerk, ReviewQueuePage queue) => (_clerk, _queue) = (clerk, queue);

    public static async Task<Approvals> BeginAsync(
        TwoInstances office,
        DashboardProcess instance,
        string suffix
    )
    {
        var (clerk, reviewer) = ($"sends-{suffix}", $"approves-{suffix}");
        var clerkPassword = await office.AddUserAsync(clerk, "Clerk", "安庆经开区");
        var reviewerPassword = await office.AddUserAsync(reviewer, "Reviewer", "安庆市");
        return new(
            await office.Browser.SignedInAsync(
                instance.Address,
                clerk,
                clerkPassword,
                "/entry/import"
            ),
            new(
                await office.Browser.SignedInAsync(
                    instance.Address,
                    reviewer,
                    reviewerPassword,
                    ReviewQueuePage.Path
                )
            )
        );
    }

    /// <summary>Sends a figure, and opens the queue in which it waits.</summary>
    public async Task SendAsync(string indicator, string district, string period, string value)
    {
        await SentFigures.SendAsync(_clerk, indicator, district, [period], value);
        await _queue.Page.OpenAsync(ReviewQueuePage.Path);
        await Expect(_queue.Rows(indicator)).Not.ToHaveCountAsync(0);
    }

    public Task ApproveAsync(string indicator) => _queue.ApproveAsync(indicator);
}
