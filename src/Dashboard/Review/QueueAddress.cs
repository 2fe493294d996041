using Dashboard.Shared;
using Dashboard.Storage.Review;

namespace Dashboard.Review;

/// <summary>What the address of 审核 says: which part of the queue is shown.</summary>
/// <param name="After">The key after which this page of the queue begins.</param>
/// <param name="District">Only of this district and those below.</param>
/// <param name="Category">Only of this category.</param>
/// <param name="By">Only what this account entered.</param>
/// <param name="Findings">1: only with findings; 0: only without.</param>
public sealed record QueueAddress(
    string? After = null,
    string? District = null,
    string? Category = null,
    string? By = null,
    string? Findings = null
)
{
    public QueueFilter ToFilter() =>
        new(
            District,
            Category,
            By,
            Findings switch
            {
                "1" => true,
                "0" => false,
                _ => null,
            }
        );

    public string ToUri() =>
        Address.Of(
            "/review",
            ("district", District),
            ("category", Category),
            ("by", By),
            ("findings", Findings),
            ("after", After)
        );
}
