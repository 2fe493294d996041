using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;

namespace Dashboard.Demo;

/// <summary>
/// The people of the invented city and what they have done so far, through the commands that people use: figures
/// revised, others that wait for review, one returned.
/// </summary>
internal sealed class DemoStaff(
    AccountCommands accounts,
    EntryCommands entries,
    ReviewCommands reviews,
    FigureQuery figures
)
{
    public const int Revised = 4;
    private const int Waiting = 2;

    public static readonly Actor Clerk = new("demo-clerk", Role.Clerk, [DemoPlaces.City]);
    public static readonly Actor Reviewer = new("demo-reviewer", Role.Reviewer, [DemoPlaces.City]);
    public static readonly Actor Administrator = new("demo-admin", Role.Administrator, []);

    private static readonly (Actor Actor, string FullName)[] People =
    [
        (Clerk, "示例填报员"),
        (Reviewer, "示例审核员"),
        (Administrator, "示例管理员"),
    ];

    /// <summary>Makes an account for each.</summary>
    /// <returns>Names and passwords, which are nowhere else.</returns>
    public async Task<IReadOnlyList<(string Name, string Password)>> AddAccountsAsync(
        CancellationToken cancellation
    )
    {
        var made = new List<(string, string)>();
        foreach (var (actor, fullName) in People)
        {
            var password = AccountCommands.NewPassword();
            var entry = new AccountEntry(actor.Account, fullName, actor.Role, actor.Districts);
            if (await accounts.AddAsync(Actor.System, entry, password, cancellation) is { } problem)
            {
                throw new InvalidOperationException(problem.ToString());
            }

            made.Add((actor.Account, password));
        }

        return made;
    }

    /// <summary>Lets them work: the city's own figures of last month are revised, others wait, one is returned.</summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        var last = DemoSize.LastMonth.LastOfMonth();
        var open = (
            await figures.OfDistrictAsync(DemoPlaces.City, DemoSize.LastMonth, last, cancellation)
        )
            .Where(figure =>
                figure is { Kind: FigureKind.Actual, Doubt: "", Quantity: { Value: > 50 } }
                && figure.Quantity.Qualifier == Qualifier.Exact
                && figure.Quantity.Unit is not ("元" or "%")
            )
            .OrderBy(figure => figure.Code, StringComparer.Ordinal)
            .Take(Revised + Waiting + 1)
            .ToList();
        if (open.Count <= Revised + Waiting)
        {
            return;
        }

        var submitted = await entries.SubmitAsync(
            Clerk,
            [.. open.Select(Revision)],
            null,
            cancellation
        );
        if (!submitted.IsSaved)
        {
            throw new InvalidOperationException(submitted.Problems[0].Problem.ToString());
        }

        var looked = submitted.Codes.Select(code => new Looked(code, 1)).ToList();
        var problem =
            await reviews.ApproveAsync(Reviewer, [.. looked.Take(Revised)], cancellation)
            ?? await reviews.ReturnAsync(
                Reviewer,
                looked[Revised],
                "示例：请附上盖章的报表",
                cancellation
            );
        if (problem is not null)
        {
            throw new InvalidOperationException(problem.ToString());
        }
    }

    /// <summary>What the clerk enters to put a figure right.</summary>
    public static FigureEntry Revision(Figure figure)
    {
        var value = figure.Quantity.Value + Math.Ceiling(figure.Quantity.Value / 50);
        var printed = FormattableString.Invariant($"{value:0.#}{figure.Quantity.Unit}");
        return new(
            figure with
            {
                Code = "",
                State = FigureState.Draft,
                Quantity = new Quantity(value, figure.Quantity.Unit, printed),
            },
            "示例：迟报单位已补齐",
            figure.Code,
            1,
            "示例：补报后更正"
        );
    }
}
