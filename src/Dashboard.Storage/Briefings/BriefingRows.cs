namespace Dashboard.Storage.Briefings;

/// <summary>What a part of a briefing is.</summary>
public enum BriefingItemKind
{
    /// <summary>A chart with a paragraph about it.</summary>
    Chart,

    /// <summary>Key numbers side by side.</summary>
    Cards,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Words that a person wrote.</summary>
    Remark,
}

/// <summary>A briefing (简报) as it is kept.</summary>
public sealed class BriefingRow
{
    /// <summary>Short and lasting; it stands in the address.</summary>
    public required string Code { get; set; }

    /// <summary>The title as it is printed.</summary>
    public required string Title { get; set; }

    /// <summary>编制单位, or empty.</summary>
    public string Unit { get; set; } = "";

    /// <summary>The code of the layout: monthly, topic, one_page.</summary>
    public required string Template { get; set; }

    /// <summary>Whether the first page has a red head.</summary>
    public bool RedHead { get; set; }

    /// <summary>Whether figures that are doubtful, computed, contested or not approved are left out.</summary>
    public bool LeavesOutUnsure { get; set; }

    /// <summary>The day printed on it.</summary>
    public required DateOnly Date { get; set; }

    /// <summary>The language that its charts were worded in.</summary>
    public Language Language { get; set; }

    /// <summary>Whose it is: the account's name. Only the owner changes it.</summary>
    public required string Owner { get; set; }

    /// <summary>Whether everybody who has signed in may see and copy it.</summary>
    public bool IsShared { get; set; }

    /// <summary>When it was made, in UTC.</summary>
    public required DateTime CreatedAtUtc { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public required DateTime ChangedAtUtc { get; set; }

    /// <summary>Counts the changes, so that two open pages do not overwrite each other.</summary>
    public int Version { get; set; } = 1;

    /// <summary>What it holds.</summary>
    public IList<BriefingItemRow> Items { get; set; } = [];
}

/// <summary>A part of a briefing as it is kept.</summary>
public sealed class BriefingItemRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The briefing's code.</summary>
    public string BriefingCode { get; set; } = "";

    /// <summary>Its place in the briefing, from 0.</summary>
    public required int Position { get; set; }

    /// <summary>What it is.</summary>
    public required BriefingItemKind Kind { get; set; }

    /// <summary>The heading, or empty.</summary>
    public required string Heading { get; set; }

    /// <summary>The paragraph that a person wrote; null where it is generated, empty where there shall be none.</summary>
    public string? Text { get; set; }

    /// <summary>The code of the district it was taken from.</summary>
    public string? District { get; set; }

    /// <summary>The code of the period that was looked at; null for all time.</summary>
    public string? Period { get; set; }

    /// <summary>The code of the indicator whose page it was taken from; null where it comes from Overview.</summary>
    public string? Indicator { get; set; }

    /// <summary>Which chart or set of cards it is on that page.</summary>
    public string? Key { get; set; }

    /// <summary>What it showed when it was taken, as JSON; null for a remark.</summary>
    public string? Snapshot { get; set; }
}
