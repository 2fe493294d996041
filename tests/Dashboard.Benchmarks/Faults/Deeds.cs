using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Benchmarks.Queries.GeneratedFigures;

namespace Dashboard.Benchmarks.Faults;

/// <summary>What people do, by the commands of Storage that the pages call. Each deed has a name, which its figures carry.</summary>
internal static class Deeds
{
    public const int Grid = 12;
    public const int File = 2_000;
    public const int Parts = 5;

    public static readonly string[] Kinds = ["form", "grid", "import", "approval", "briefing"];

    public static readonly Actor Reviewer = new("li", Role.Reviewer, [.. All()]);

    private static readonly Actor Clerk = new("zhang", Role.Clerk, [.. All()]);

    /// <summary>How many rows a deed of this kind leaves.</summary>
    public static int Rows(string kind) =>
        kind switch
        {
            "form" => 1,
            "grid" => Grid,
            "import" => File,
            "approval" => Grid,
            _ => Parts,
        };

    /// <summary>Does one. Null where it was done, else what was said.</summary>
    public static async Task<string?> DoAsync(IServiceProvider services, string kind, string name)
    {
        if (kind == "briefing")
        {
            var made = await services
                .GetRequiredService<BriefingCommands>()
                .CreateAsync(
                    Clerk,
                    new BriefingDetails(name, "", new DateOnly(2026, 11, 21), "monthly"),
                    Language.Chinese,
                    [
                        .. Enumerable
                            .Range(0, Parts)
                            .Select(part => new NewBriefingItem(
                                BriefingItemKind.Remark,
                                $"第{part}段",
                                null,
                                null,
                                "一段话"
                            )),
                    ],
                    CancellationToken.None
                );
            return made.Problem?.ToString();
        }

        var result = await services
            .GetRequiredService<EntryCommands>()
            .SubmitAsync(
                Clerk,
                [.. Enumerable.Range(0, Rows(kind)).Select(line => Entry(name, line))],
                null,
                CancellationToken.None
            );
        if (!result.IsSaved || kind != "approval")
        {
            return result.IsSaved ? null : result.Problems[0].Problem.ToString();
        }

        var approved = await services
            .GetRequiredService<ReviewCommands>()
            .ApproveAsync(
                Reviewer,
                [.. result.Codes.Select(code => new Looked(code, 1))],
                CancellationToken.None
            );
        return approved?.ToString();
    }

    private static FigureEntry Entry(string name, int line) =>
        new(
            new Figure(
                "",
                Indicator(line % 100),
                District(line / 100),
                name,
                // Of the generated indicators every second is a stock, which speaks of a moment.
                line % 2
                == 0
                    ? EndOfJanuary
                    : January,
                PeriodCertainty.Stated,
                new Quantity(
                    line + 1,
                    "个",
                    string.Create(CultureInfo.InvariantCulture, $"{line + 1}个")
                ),
                FigureKind.Actual,
                FigureState.Draft,
                [],
                Document: name
            ),
            "已核对"
        );

    private static Period January { get; } =
        PeriodCode.TryParse("2026-01", out var period)
            ? period
            : throw new InvalidOperationException("No period.");

    private static Period EndOfJanuary { get; } = Period.Moment(new(2026, 1, 31));

    private static IEnumerable<string> All() => Enumerable.Range(0, Districts).Select(District);
}
