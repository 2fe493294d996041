using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage;

public sealed class QueriesThatDoNotGrowTests : IAsyncLifetime, IDisposable
{
    private const int MostQuestions = 12;
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task An_import_of_a_thousand_asks_no_more_than_one_of_a_hundred_and_one()
    {
        // The fewest that are written in slices, as an import is.
        var few = await _office.Database.Sent.OfAsync(() => SubmitAsync(Block(101, "甲文")));

        var many = await _office.Database.Sent.OfAsync(() => SubmitAsync(Block(1_000, "乙文")));

        Assert.InRange(many.Asked, 1, few.Asked);
        Assert.Equal(few.Written, many.Written);
    }

    [Fact]
    public async Task An_approval_of_two_hundred_asks_no_more_than_one_of_two()
    {
        var two = await SubmitAsync(Block(2, "甲文"));
        var few = await _office.Database.Sent.OfAsync(() => ApproveAsync(two));

        var codes = await SubmitAsync(Block(200, "乙文"));
        var many = await _office.Database.Sent.OfAsync(() => ApproveAsync(codes));

        Assert.InRange(many.Asked, 1, few.Asked);

        // A server takes hundreds of rows in one command.
        var (least, most) = TestServer.IsThere ? (1, 10) : (600, 610);
        Assert.InRange(many.Written, least, most);
    }

    [Fact]
    public async Task Three_hundred_changes_are_judged_planned_and_approved_as_a_hundred_and_one_are()
    {
        var codes = await SubmitAsync(Block(401, "甲文"));
        await ApproveAsync(codes);
        var some = Changes(codes[..101], 7);
        var few = await _office.Database.Sent.OfAsync(() => TakeAsync(some));

        var many = await _office.Database.Sent.OfAsync(() => TakeAsync(Changes(codes[101..], 8)));

        Assert.InRange(many.Asked, 1, few.Asked);

        async Task TakeAsync(IReadOnlyList<FigureEntry> changes)
        {
            await _office.Entry.PlanAsync(Office.Clerk, changes, "更正", null, None);
            await ApproveAsync(await SubmitAsync(changes));
        }
    }

    [Fact]
    public async Task A_review_of_two_hundred_with_as_many_disputes_sends_a_dozen_questions()
    {
        await ApproveAsync(await SubmitAsync(Block(200, "甲文")));
        await ApproveAsync(await SubmitAsync(Block(200, "乙文", value: 9)));
        await SubmitAsync(Block(200, "丙文", value: 11));
        IReadOnlyList<Dispute> disputes = [];

        var sent = await _office.Database.Sent.OfAsync(async () =>
        {
            var waiting = await _office.WaitingAsync(Office.Reviewer);
            Assert.Equal(200, waiting.Count);
            disputes = await _office.DisputesAsync();
        });

        Assert.Equal(200, disputes.Count);
        Assert.All(disputes, dispute => Assert.Equal(2, dispute.Figures.Count));
        Assert.InRange(sent.Asked, 1, MostQuestions);
    }

    private static IReadOnlyList<FigureEntry> Block(
        int count,
        string document,
        decimal value = 5
    ) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(number =>
                {
                    var entry = Office.Entered(value + number, document: document);
                    return entry with
                    {
                        Figure = entry.Figure with
                        {
                            Scope = $"第{number}处",
                            District = number % 2 == 0 ? "zone" : "town",
                        },
                        Explanation = "口径不同",
                    };
                }),
        ];

    private static List<FigureEntry> Changes(IEnumerable<string> codes, decimal more) =>
        [
            .. codes.Select(code =>
            {
                var number = int.Parse(
                    code.Split('#')[1],
                    System.Globalization.CultureInfo.InvariantCulture
                );
                var entry = Block(number, "甲文", 5 + more)[number - 1];
                return entry with
                {
                    Replaces = code.Split('#')[0],
                    ReplacesVersion = 2,
                    Reason = "更正",
                };
            }),
        ];

    // Each code with the number of its place, by which a change finds its figure again.
    private async Task<string[]> SubmitAsync(IReadOnlyList<FigureEntry> entries)
    {
        var result = await _office.Entry.SubmitAsync(Office.Clerk, entries, null, None);
        Assert.Empty(result.Problems);
        return
        [
            .. result.Codes.Select(
                (code, index) => $"{code}#{entries[index].Figure.Scope.Trim('第', '处')}"
            ),
        ];
    }

    private async Task ApproveAsync(IEnumerable<string> codes)
    {
        var looked = codes.Select(code => new Looked(code.Split('#')[0], 1)).ToList();
        Assert.Null(await _office.Review.ApproveAsync(Office.Reviewer, looked, None));
    }
}
