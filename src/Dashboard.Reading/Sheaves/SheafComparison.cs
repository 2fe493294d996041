namespace Dashboard.Reading.Sheaves;

/// <summary>
/// What several reports say of the same thing, place and time: the same figure twice, or two that contradict each other.
/// A report that gives several numbers for one subject speaks of parts of it: nothing is said to contradict them.
/// </summary>
public sealed class SheafComparison
{
    private readonly Dictionary<ProposedFigure, SubjectInReports> _subjects = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Compares what was read in <paramref name="reports"/>.</summary>
    public SheafComparison(IReadOnlyList<IReadOnlyList<ProposedFigure>> reports)
    {
        var statements = reports
            .SelectMany(
                (figures, report) => figures.Select(figure => new SheafStatement(report, figure))
            )
            .ToList();
        Subjects =
        [
            .. statements
                .Where(statement => statement.Subject is not null)
                .GroupBy(statement => statement.Subject)
                .Where(group => group.Select(statement => statement.Report).Distinct().Count() > 1)
                .Select(group => new SubjectInReports([.. group])),
        ];
        foreach (var subject in Subjects)
        {
            foreach (var statement in subject.Statements)
            {
                _subjects[statement.Figure] = subject;
            }
        }
    }

    /// <summary>The subjects of which more than one report speaks, in the order of their first statement.</summary>
    public IReadOnlyList<SubjectInReports> Subjects { get; }

    /// <summary>The same figure in other reports.</summary>
    public IReadOnlyList<SheafStatement> SameAs(int report, ProposedFigure figure) =>
        _subjects.GetValueOrDefault(figure)?.SameAs(new(report, figure)) ?? [];

    /// <summary>What other reports say otherwise.</summary>
    public IReadOnlyList<SheafStatement> Against(int report, ProposedFigure figure) =>
        _subjects.GetValueOrDefault(figure)?.Against(new(report, figure)) ?? [];
}

/// <summary>A subject, and all that several reports state of it.</summary>
public sealed class SubjectInReports(IReadOnlyList<SheafStatement> statements)
{
    /// <summary>The statements, in the order of the reports.</summary>
    public IReadOnlyList<SheafStatement> Statements { get; } = statements;

    // parts of a whole (three projects, each with its investment) contradict nothing
    private readonly bool _isOfParts = statements
        .GroupBy(statement => statement.Report)
        .Any(inReport =>
            inReport
                .Select(statement => (statement.Figure.Value, statement.Figure.ValueMax))
                .Distinct()
                .Skip(1)
                .Any()
        );

    /// <summary>The same figure in other reports, the first of each.</summary>
    public IReadOnlyList<SheafStatement> SameAs(SheafStatement statement) =>
        [
            .. Elsewhere(statement)
                .Where(other => other.SaysTheSameAs(statement))
                .DistinctBy(other => other.Report),
        ];

    /// <summary>What other reports say otherwise, the first of each.</summary>
    public IReadOnlyList<SheafStatement> Against(SheafStatement statement) =>
        _isOfParts || !statement.IsExact
            ? []
            :
            [
                .. Elsewhere(statement)
                    .Where(other => !other.SaysTheSameAs(statement))
                    .DistinctBy(other => other.Report),
            ];

    private IEnumerable<SheafStatement> Elsewhere(SheafStatement statement) =>
        Statements.Where(other => other.Report != statement.Report && other.CountsLike(statement));
}
