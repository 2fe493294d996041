using Dashboard.Storage.Review;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Work;

/// <summary>Commands look whether they may and then write; two at once never both find that they may.</summary>
public sealed class ManyWritersTests : IAsyncLifetime, IDisposable
{
    private const int AtOnce = 8;
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Of_approvals_by_eight_at_once_none_is_lost_and_the_counts_are_right()
    {
        var waiting = new List<Looked>();
        for (var number = 1; number <= 10 * AtOnce; number++)
        {
            waiting.Add(
                await _office.SubmittedAsync(
                    Office.Entered(number, document: $"某〔2023〕{number}号") with
                    {
                        Explanation = "已核对",
                    }
                )
            );
        }

        var said = await Task.WhenAll(
            waiting
                .Chunk(waiting.Count / AtOnce)
                .Select(part =>
                    Task.Run(async () =>
                    {
                        var problems = new List<object?>();
                        foreach (var looked in part)
                        {
                            problems.Add(
                                await _office.Review.ApproveAsync(Office.Reviewer, [looked], None)
                            );
                        }

                        return problems;
                    })
                )
        );

        Assert.All(said.SelectMany(one => one), Assert.Null);
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        Assert.Equal(
            await db.Figures.CountAsync(row =>
                row.DistrictCode == "zone" && row.State == FigureState.Approved
            ),
            (await db.DistrictCoverages.SingleAsync(row => row.DistrictCode == "zone")).Figures
        );
        Assert.Equal(
            waiting.Count,
            await db.Revisions.CountAsync(row => row.Act == RevisionAct.Approved)
        );
    }

    [Fact]
    public async Task One_of_eight_who_approve_the_same_figure_does_it()
    {
        for (var round = 1; round <= 5; round++)
        {
            var looked = await _office.SubmittedAsync(
                Office.Entered(round, document: $"某〔2023〕{round}号") with
                {
                    Explanation = "已核对",
                }
            );

            var said = await Task.WhenAll(
                Enumerable
                    .Range(0, AtOnce)
                    .Select(_ =>
                        Task.Run(() => _office.Review.ApproveAsync(Office.Reviewer, [looked], None))
                    )
            );

            Assert.Single(said, problem => problem is null);
        }
    }
}
