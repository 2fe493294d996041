using Dashboard.Documents.Sentences;

namespace Dashboard.Documents.Briefings;

/// <summary>One part of a briefing under a heading of its own.</summary>
/// <param name="Heading">The heading; empty where the section goes without.</param>
public abstract record BriefingSection(string Heading);

/// <summary>A chart, with a paragraph about it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Chart">What is drawn.</param>
/// <param name="Text">The paragraph before it, or null.</param>
public sealed record ChartSection(string Heading, Chart Chart, Sentence? Text = null)
    : BriefingSection(Heading);

/// <summary>Key numbers side by side.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Cards">The numbers, in order.</param>
public sealed record CardsSection(string Heading, IReadOnlyList<BriefingCard> Cards)
    : BriefingSection(Heading);

/// <summary>One key number.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Comparison">Against a comparable earlier value, or null where there is no base.</param>
public sealed record BriefingCard(string Label, Standing Standing, Comparison? Comparison = null);

/// <summary>A table; its header is repeated on every page it runs over.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Columns">The header.</param>
/// <param name="Rows">The lines; one shorter than the header is filled with empty cells.</param>
public sealed record TableSection(
    string Heading,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<BriefingCell>> Rows
) : BriefingSection(Heading);

/// <summary>One cell of a table.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Standing">What the text rests on, where it is a number; null for words.</param>
public sealed record BriefingCell(string Text, Standing? Standing = null)
{
    /// <summary>A cell that shows one figure as it is worded for a page.</summary>
    public static BriefingCell Of(Figure figure, Language language) =>
        new(QuantityText.Of(figure.Quantity, language).ToString(), Standing.Of(figure));
}

/// <summary>Words that a person wrote; a line break begins a new paragraph.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Text">The words, kept as they are.</param>
public sealed record RemarkSection(string Heading, string Text) : BriefingSection(Heading);
