namespace Dashboard.Serving.Pickers;

/// <summary>One line of a picker's list.</summary>
/// <param name="Text">What is chosen.</param>
/// <param name="Address">Where choosing it leads.</param>
/// <param name="Beside">What stands small behind it, or empty.</param>
/// <param name="Depth">How far it is indented.</param>
/// <param name="IsChosen">Whether it is what the page shows now.</param>
public sealed record Choice(
    string Text,
    string Address,
    string Beside = "",
    int Depth = 0,
    bool IsChosen = false
);

/// <summary>Lines under a heading; an empty heading is none.</summary>
public sealed record ChoiceGroup(string Heading, IReadOnlyList<Choice> Choices);
