using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Review;

public sealed class OpenDisputesTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Both_values_of_an_open_dispute_are_marked_and_one_is_preferred_by_rule_until_somebody_decides()
    {
        var one = await _office.ApprovedAsync(Entered(700, "甲文"));
        var other = await _office.ApprovedAsync(Entered(710, "乙文"));
        await _office.ApprovedAsync(Entered(720, "丙文", "2022"));
        var figures = await _office.CountedAsync();
        var disputes = _office.Database.Service<OpenDisputes>();

        var open = await disputes.AmongAsync(figures, None);

        Assert.Equal(new[] { one, other }.Order(), open.Keys.Order());
        Assert.Equal(
            new[] { one, other }.Order(StringComparer.Ordinal).First(),
            open.Single(pair => pair.Value).Key
        );
        Assert.Null(await _office.Review.PreferAsync(Office.Reviewer, one, "以此为准", None));
        Assert.Empty(await disputes.AmongAsync(figures, None));
    }

    [Fact]
    public async Task Two_ranges_of_one_lower_bound_disagree_by_their_upper_bound()
    {
        var narrow = await _office.ApprovedAsync(Reaching(60, "甲文"));
        var wide = await _office.ApprovedAsync(Reaching(80, "乙文"));

        var open = await _office
            .Database.Service<OpenDisputes>()
            .AmongAsync(await _office.CountedAsync(), None);

        Assert.Equal(new[] { narrow, wide }.Order(), open.Keys.Order());
    }

    [Fact]
    public async Task Pages_hold_each_dispute_once_and_a_key_holds_after_its_dispute_is_settled()
    {
        foreach (var period in new[] { "2021", "2022", "2023" })
        {
            await _office.ApprovedAsync(Entered(700, "甲文", period));
            await _office.ApprovedAsync(Entered(710, "乙文", period));
        }

        var disputes = _office.Database.Service<OpenDisputes>();
        var first = await disputes.PageAsync(Office.Reviewer, null, 2, None);
        Assert.Equal((2, 3), (first.Disputes.Count, first.All));
        Assert.Equal(["2021", "2022"], first.Disputes.Select(Period));

        await _office.Review.PreferAsync(
            Office.Reviewer,
            first.Disputes[1].Figures[0].Code,
            "以此为准",
            None
        );
        var second = await disputes.PageAsync(Office.Reviewer, first.Next, 2, None);

        Assert.Equal("2023", Period(Assert.Single(second.Disputes)));
        Assert.Equal((2, null), (second.All, second.Next));
    }

    [Fact]
    public async Task A_reviewer_is_shown_the_disputes_of_the_own_districts_alone()
    {
        await _office.ApprovedAsync(Entered(700, "甲文"));
        await _office.ApprovedAsync(Entered(710, "乙文"));
        var elsewhere = new Actor("wu", Role.Reviewer, ["other"]);

        var page = await _office
            .Database.Service<OpenDisputes>()
            .PageAsync(elsewhere, null, 2, None);

        Assert.Equal((0, 0, null), (page.Disputes.Count, page.All, page.Next));
    }

    private static string Period(Dispute dispute) => dispute.Figures[0].Period.ToString();

    private static FigureEntry Reaching(decimal most, string document)
    {
        var entry = Entered(50, document);
        var quantity = entry.Figure.Quantity;
        return entry with
        {
            Figure = entry.Figure with
            {
                Quantity = new Quantity(
                    quantity.Value,
                    quantity.Unit,
                    $"50至{most}",
                    quantity.Qualifier,
                    most
                ),
            },
        };
    }

    private static FigureEntry Entered(decimal value, string document, string period = "2023") =>
        Office.Entered(value, period, document: document) with
        {
            Explanation = "已核",
        };
}
