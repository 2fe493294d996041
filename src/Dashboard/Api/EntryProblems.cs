using System.ComponentModel;
using Dashboard.Documents.Import;
using Dashboard.Storage.Entry;
using Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Api;

/// <summary>What is wrong with a line.</summary>
internal sealed record EntryError(
    [property: Description(
        "Of JSON the place in the array, from 1; of csv the number of the line as a sheet shows it."
    )]
        int Line,
    [property: Description("What is wrong, and what would be right.")] string Detail
)
{
    [Description("The field, where it is one.")]
    public string? Field { get; init; }
}

/// <summary>RFC 9457 with what is wrong line by line; for the description of the API.</summary>
internal sealed class EntryProblemDetails : ProblemDetails
{
    [Description("How many things are wrong in all.")]
    public int? ErrorCount { get; init; }

    [Description("The first 1,000 of them, by line.")]
    public IReadOnlyList<EntryError>? Errors { get; init; }
}

/// <summary>Answers to what could not be taken: one sentence, and the lines where they are to blame.</summary>
internal static class EntryProblems
{
    private const int Most = 1_000;

    /// <summary>Nothing of it was taken, because of <paramref name="detail"/>.</summary>
    public static IResult Say(int status, string detail) =>
        TypedResults.Problem(detail, statusCode: status);

    /// <summary>Nothing of it was taken, because of some lines.</summary>
    public static IResult Say(int status, string detail, IReadOnlyCollection<EntryError> errors) =>
        TypedResults.Problem(
            detail,
            statusCode: status,
            extensions: new Dictionary<string, object?>
            {
                ["errorCount"] = errors.Count,
                ["errors"] = errors.OrderBy(error => error.Line).Take(Most).ToList(),
            }
        );

    /// <summary>The file or array as a whole is not what it should be.</summary>
    public static IResult Say(SheetRefusedException refused, Words words) =>
        Say(
            refused.IsTooMuch
                ? StatusCodes.Status413PayloadTooLarge
                : StatusCodes.Status400BadRequest,
            words.Format(refused.Text, [.. refused.Values])
        );

    /// <summary>What is wrong with the cells of a line.</summary>
    public static IEnumerable<EntryError> InCells(Entry.ImportedLine line, Words words) =>
        line.Wrong.Select(wrong => new EntryError(line.Number, words.Of(wrong.Value))
        {
            Field = EntryFields.Name(wrong.Key),
        });

    /// <summary>What stands against a line that could be read.</summary>
    public static IEnumerable<EntryError> InPlan(int line, EntryPlan plan, Words words)
    {
        if (plan.Problem is { } problem)
        {
            yield return new(line, words.Of(problem));
        }
        else if (plan.LacksExplanation)
        {
            foreach (var finding in plan.Findings.Where(finding => finding.NeedsExplanation))
            {
                yield return new(line, words.Of(finding)) { Field = EntryFields.Explanation };
            }
        }
    }
}
