namespace Dashboard.Storage.Briefings;

/// <summary>What is said of a briefing as a whole, and can be changed at any time.</summary>
/// <param name="Title">The title as it is printed.</param>
/// <param name="Unit">编制单位, or empty.</param>
/// <param name="Date">The day printed on it.</param>
/// <param name="Template">The code of the layout: monthly, topic, one_page.</param>
/// <param name="RedHead">Whether the first page has a red head.</param>
/// <param name="LeavesOutUnsure">Whether unsure figures are left out rather than listed.</param>
/// <param name="IsShared">Whether everybody who has signed in may see and copy it.</param>
public sealed record BriefingDetails(
    string Title,
    string Unit,
    DateOnly Date,
    string Template,
    bool RedHead = false,
    bool LeavesOutUnsure = false,
    bool IsShared = false
);

/// <summary>From where a part was taken, so that it can be made again.</summary>
/// <param name="District">The district's code, or null.</param>
/// <param name="Period">The period's code; null for all time.</param>
/// <param name="Indicator">The code of the indicator whose page it was; null where it was Overview.</param>
/// <param name="Key">Which chart or set of cards it is on that page.</param>
public sealed record BriefingOrigin(
    string? District,
    string? Period,
    string? Indicator = null,
    string Key = ""
);

/// <summary>A part that is to go into a briefing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Origin">From where; null for a remark.</param>
/// <param name="Snapshot">What it shows; null for a remark.</param>
/// <param name="Text">The words of a remark; for others null, so that the paragraph is generated.</param>
public sealed record NewBriefingItem(
    BriefingItemKind Kind,
    string Heading,
    BriefingOrigin? Origin,
    ItemSnapshot? Snapshot,
    string? Text = null
);

/// <summary>A part of a saved briefing.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Heading">The heading, or empty.</param>
/// <param name="Text">What a person wrote; null where the paragraph is generated, empty where there shall be none.</param>
/// <param name="Origin">From where it was taken; null for a remark.</param>
/// <param name="Snapshot">What it showed when it was taken; empty for a remark.</param>
public sealed record SavedItem(
    int Id,
    BriefingItemKind Kind,
    string Heading,
    string? Text,
    BriefingOrigin? Origin,
    ItemSnapshot Snapshot
);

/// <summary>A saved briefing with all that it holds.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Details">What is said of it as a whole.</param>
/// <param name="Language">The language its charts were worded in.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="ChangedAtUtc">When it was last changed.</param>
/// <param name="Version">Counts the changes.</param>
/// <param name="Items">Its parts, in order.</param>
public sealed record SavedBriefing(
    string Code,
    BriefingDetails Details,
    Language Language,
    string Owner,
    DateTime ChangedAtUtc,
    int Version,
    IReadOnlyList<SavedItem> Items
);

/// <summary>A saved briefing as a line of a list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Template">The code of its layout.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="IsShared">Whether others may see it.</param>
/// <param name="ChangedAtUtc">When it was last changed.</param>
/// <param name="Items">How many parts it has.</param>
public sealed record BriefingLine(
    string Code,
    string Title,
    string Template,
    string Owner,
    bool IsShared,
    DateTime ChangedAtUtc,
    int Items
);
