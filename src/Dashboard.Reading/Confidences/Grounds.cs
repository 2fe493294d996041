namespace Dashboard.Reading.Confidences;

/// <summary>What each field of a figure was read from, in words that <c>confidences.csv</c> gives a share of right answers for.</summary>
internal sealed record Grounds(
    string Value,
    string Unit,
    string Kind,
    string Period,
    string Place,
    string Indicator
);
