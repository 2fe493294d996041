namespace Dashboard.Entry;

/// <summary>What is to be said at each field of the form: what is wrong with what was typed, and what the checks found.</summary>
/// <param name="Problems">By the field's name.</param>
/// <param name="Findings">What the checks found; each stands at the field it speaks of.</param>
public sealed record FieldNotes(
    IReadOnlyDictionary<string, Advice> Problems,
    IReadOnlyList<Finding> Findings
)
{
    public static FieldNotes None { get; } = new(new Dictionary<string, Advice>(), []);

    /// <summary>What the checks found at this field.</summary>
    public IEnumerable<Finding> FindingsAt(string field) =>
        Findings.Where(finding => FieldOf(finding.Check) == field);

    /// <summary>Whether the field has to be changed before the figure can be sent.</summary>
    public bool IsWrong(string field) =>
        Problems.ContainsKey(field)
        || FindingsAt(field).Any(finding => finding.Grade == Grade.Refused);

    private static string FieldOf(CheckKind check) =>
        check is CheckKind.Same or CheckKind.Other or CheckKind.Future
            ? nameof(FigureForm.Period)
            : nameof(FigureForm.Value);
}
