namespace Dashboard.Documents.Briefings;

/// <summary>What kind of document a briefing becomes, which decides its layout.</summary>
public enum BriefingTemplate
{
    /// <summary>月度通报: how things stand, section after section.</summary>
    Monthly,

    /// <summary>专题汇报: one subject in depth.</summary>
    Topic,

    /// <summary>一页纸: the few numbers that matter, set close, charts side by side, without a last page.</summary>
    OnePage,
}

/// <summary>A set of charts, cards, tables and remarks that leaves the system as a document (简报).</summary>
/// <param name="Title">The title as it is printed.</param>
/// <param name="Unit">编制单位: who makes it; empty where nobody is named.</param>
/// <param name="Date">The day printed on it.</param>
/// <param name="Template">How it is laid out.</param>
/// <param name="Sections">What it holds, in order.</param>
/// <param name="RedHead">Whether the first page carries the unit's name in red over a red line (红头).</param>
/// <param name="Unsure">What becomes of figures that cannot be fully stood by.</param>
/// <param name="Language">The language of the words that are not the sections' own.</param>
public sealed record Briefing(
    string Title,
    string Unit,
    DateOnly Date,
    BriefingTemplate Template,
    IReadOnlyList<BriefingSection> Sections,
    bool RedHead = false,
    UnsureFigures Unsure = UnsureFigures.Listed,
    Language Language = Language.Chinese
);

/// <summary>What becomes of figures that are doubtful, computed, contested or not approved.</summary>
public enum UnsureFigures
{
    /// <summary>They are shown with their mark, and listed on the last page with the reason.</summary>
    Listed,

    /// <summary>They are left out of every section; the last page says how many were.</summary>
    LeftOut,
}
