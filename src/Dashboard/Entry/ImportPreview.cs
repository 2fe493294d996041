using Dashboard.Storage;
using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>A line of the preview: what stands in the file, and what it would do.</summary>
/// <param name="Line">The line.</param>
/// <param name="Plan">What it would do; null where the line cannot be read.</param>
public sealed record PlannedLine(ImportedLine Line, EntryPlan? Plan)
{
    public int Number => Line.Number;

    public PlannedAct Act => Plan?.Act ?? PlannedAct.Wrong;

    public bool LacksExplanation => Plan?.LacksExplanation == true;

    /// <summary>Whether it would be sent: it is new or a change.</summary>
    public bool IsToSend => Act is PlannedAct.New or PlannedAct.Change;

    /// <summary>Why it cannot be sent as it is.</summary>
    public IEnumerable<Problem> Problems =>
        [.. Line.Problems, .. Plan?.Problem is { } problem ? [problem] : Array.Empty<Problem>()];
}

/// <summary>A file that was looked through. Its lines keep their numbers and their places, whatever is mended.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Source">The source of lines that name none.</param>
/// <param name="Lines">The lines: wrong ones first, then those with findings, then the rest.</param>
internal sealed record ImportPreview(string File, string Source, IReadOnlyList<PlannedLine> Lines)
{
    public static ImportPreview None { get; } = new("", "", []);

    /// <summary>Puts what was read and what it would do together.</summary>
    public static ImportPreview Of(
        string file,
        string source,
        IReadOnlyList<ImportedLine> lines,
        IReadOnlyList<EntryPlan> plans
    ) => new(file, source, [.. Together(lines, plans).OrderBy(Rank).ThenBy(line => line.Number)]);

    public int Count(PlannedAct act) => Lines.Count(line => line.Act == act);

    /// <summary>The lines that would be sent.</summary>
    public IReadOnlyList<PlannedLine> ToSend => [.. Lines.Where(line => line.IsToSend)];

    /// <summary>Those of them that nothing stands against.</summary>
    /// <param name="explanation">What is said for lines that say nothing themselves.</param>
    public IReadOnlyList<PlannedLine> Clean(string explanation) =>
        [
            .. ToSend.Where(line =>
                !line.LacksExplanation || !string.IsNullOrWhiteSpace(explanation)
            ),
        ];

    /// <summary>What has to be mended before it can be sent.</summary>
    /// <param name="explanation">What is said for lines that say nothing themselves.</param>
    public IReadOnlyList<PlannedLine> Bad(string explanation) =>
        [
            .. Lines.Where(line =>
                line.Act == PlannedAct.Wrong
                || (line.LacksExplanation && string.IsNullOrWhiteSpace(explanation))
            ),
        ];

    /// <summary>The lines whose checks look at one another: those of the districts of <paramref name="lines"/>.</summary>
    public IReadOnlyList<ImportedLine> Beside(params ImportedLine[] lines)
    {
        var districts = lines.Select(line => line.Form.District).ToHashSet();
        return
        [
            .. Lines
                .Select(line => line.Line)
                .Where(line => line.Entry is not null && districts.Contains(line.Form.District))
                .OrderBy(line => line.Number),
        ];
    }

    /// <summary>The same file with a line written anew.</summary>
    public ImportPreview With(ImportedLine mended) =>
        this with
        {
            Lines =
            [
                .. Lines.Select(line => line.Number == mended.Number ? new(mended, null) : line),
            ],
        };

    /// <summary>The same file with some lines judged anew.</summary>
    public ImportPreview With(IReadOnlyList<ImportedLine> lines, IReadOnlyList<EntryPlan> plans)
    {
        var judged = Together(lines, plans).ToDictionary(line => line.Number);
        return this with
        {
            Lines = [.. Lines.Select(line => judged.GetValueOrDefault(line.Number, line))],
        };
    }

    /// <summary>What is left when some were sent; what was there already is done too.</summary>
    public ImportPreview Without(IEnumerable<PlannedLine> sent)
    {
        var numbers = sent.Select(line => line.Number).ToHashSet();
        return this with
        {
            Lines =
            [
                .. Lines.Where(line =>
                    line.Act != PlannedAct.Same && !numbers.Contains(line.Number)
                ),
            ],
        };
    }

    private static IEnumerable<PlannedLine> Together(
        IReadOnlyList<ImportedLine> lines,
        IReadOnlyList<EntryPlan> plans
    )
    {
        var next = 0;
        foreach (var line in lines)
        {
            yield return new(line, line.Entry is null ? null : plans[next++]);
        }
    }

    private static int Rank(PlannedLine line) =>
        line.Act == PlannedAct.Wrong ? 0
        : line.LacksExplanation ? 1
        : line.Plan!.Findings.Count > 0 ? 2
        : line.Act == PlannedAct.Same ? 4
        : 3;
}
