namespace Dashboard.Storage.Review;

/// <summary>Which part of a queue is wanted; null leaves a thing open.</summary>
/// <param name="District">The code of a district: it and those below.</param>
/// <param name="Category">A category of indicators.</param>
/// <param name="EnteredBy">An account.</param>
/// <param name="HasFindings">Whether the checks found something.</param>
public sealed record QueueFilter(
    string? District = null,
    string? Category = null,
    string? EnteredBy = null,
    bool? HasFindings = null
)
{
    /// <summary>Whether an entry of the queue is in this part of it.</summary>
    internal Func<QueueEntry, bool> Within(Catalogue catalogue)
    {
        var districts = catalogue.Districts.Find(District) is { } chosen
            ? catalogue.Districts.WithDescendants(chosen).Select(one => one.Code).ToHashSet()
            : null;
        var indicators = string.IsNullOrEmpty(Category)
            ? null
            : catalogue
                .Indicators.Where(one => one.Category == Category)
                .Select(one => one.Code)
                .ToHashSet();
        return entry =>
            (districts is null || districts.Contains(entry.District))
            && (indicators is null || indicators.Contains(entry.Indicator))
            && (string.IsNullOrEmpty(EnteredBy) || entry.EnteredBy == EnteredBy)
            && (HasFindings is not { } has || (entry.Risk is not null && entry.HasFindings == has));
    }
}

/// <summary>A page of the queue.</summary>
/// <param name="Figures">What is on it, in the order of risk.</param>
/// <param name="Fitting">How many fit the filter, on all pages.</param>
/// <param name="All">How many wait for this reviewer in all.</param>
/// <param name="Next">The key after which the next page begins; null on the last.</param>
/// <param name="Unjudged">How many of all are still being looked over; they stand last until then.</param>
/// <param name="Choices">By what the queue can be filtered.</param>
public sealed record QueuePage(
    IReadOnlyList<WaitingFigure> Figures,
    int Fitting,
    int All,
    string? Next,
    int Unjudged,
    QueueChoices Choices
);

/// <summary>What the queue holds, for its filters.</summary>
/// <param name="Districts">Codes of districts of which something waits.</param>
/// <param name="Categories">Categories.</param>
/// <param name="Accounts">Who entered.</param>
public sealed record QueueChoices(
    IReadOnlyList<string> Districts,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> Accounts
)
{
    /// <summary>What there is to choose among these entries, in the order of the catalogue.</summary>
    internal static QueueChoices Within(IReadOnlyList<QueueEntry> all, Catalogue catalogue)
    {
        var districts = all.Select(entry => entry.District).ToHashSet();
        var indicators = all.Select(entry => entry.Indicator).ToHashSet();
        return new(
            [
                .. catalogue
                    .Districts.All.Where(one => districts.Contains(one.Code))
                    .Select(one => one.Code),
            ],
            [
                .. catalogue
                    .Indicators.Where(one => indicators.Contains(one.Code))
                    .Select(one => one.Category)
                    .Distinct(),
            ],
            [
                .. all.Select(entry => entry.EnteredBy)
                    .Distinct()
                    .Order(StringComparer.OrdinalIgnoreCase),
            ]
        );
    }
}
