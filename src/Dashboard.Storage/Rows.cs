namespace Dashboard.Storage;

/// <summary>A <see cref="District"/> as it is kept.</summary>
public sealed class DistrictRow
{
    /// <summary>The district's code.</summary>
    public required string Code { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public required string EnglishName { get; set; }

    /// <summary>How high it stands.</summary>
    public required DistrictLevel Level { get; set; }

    /// <summary>The code of the district it lies in.</summary>
    public string? ParentCode { get; set; }

    /// <summary>Other names.</summary>
    public required List<string> Aliases { get; set; }

    /// <summary>What should be known about it.</summary>
    public string Note { get; set; } = "";

    /// <summary>Made or changed on a page; a load of <c>data/</c> leaves it alone.</summary>
    public bool IsEdited { get; set; }

    /// <summary>No longer offered for new figures; what there is stays.</summary>
    public bool IsRetired { get; set; }
}

/// <summary>An <see cref="Indicator"/> as it is kept.</summary>
public sealed class IndicatorRow
{
    /// <summary>The indicator's code.</summary>
    public required string Code { get; set; }

    /// <summary>Its place in the catalogue.</summary>
    public required int Position { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public required string EnglishName { get; set; }

    /// <summary>The heading it stands under.</summary>
    public required string Category { get; set; }

    /// <summary>The base unit.</summary>
    public required string Unit { get; set; }

    /// <summary>Stock or flow.</summary>
    public required Nature Nature { get; set; }

    /// <summary>Which way is good.</summary>
    public required Direction Direction { get; set; }

    /// <summary>How it adds up over districts.</summary>
    public required OverDistricts OverDistricts { get; set; }

    /// <summary>The code of the indicator it is a part of.</summary>
    public string? WholeCode { get; set; }

    /// <summary>Other names.</summary>
    public required List<string> Aliases { get; set; }

    /// <summary>What is counted.</summary>
    public required string Definition { get; set; }

    /// <summary>How prominently it is shown.</summary>
    public Tier Tier { get; set; } = Tier.Regular;

    /// <summary>The code of the indicator of which it is the completed share.</summary>
    public string? CompletesCode { get; set; }

    /// <summary>From how many percentage points it is ahead; null takes the usual number.</summary>
    public decimal? AheadBy { get; set; }

    /// <summary>From how many percentage points it is behind; null takes the usual number.</summary>
    public decimal? BehindBy { get; set; }

    /// <summary>How its completion is expected to go over the year.</summary>
    public Pace Pace { get; set; } = Pace.Even;

    /// <summary>Made or changed on a page; a load of <c>data/</c> leaves it alone.</summary>
    public bool IsEdited { get; set; }

    /// <summary>No longer offered for new figures; what there is stays.</summary>
    public bool IsRetired { get; set; }
}

/// <summary>A <see cref="Report"/> as it is kept.</summary>
public sealed class ReportRow
{
    /// <summary>The report's code.</summary>
    public required string Code { get; set; }

    /// <summary>Its title in our own words.</summary>
    public required string Title { get; set; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; set; }

    /// <summary>The day it is from.</summary>
    public required DateOnly Date { get; set; }

    /// <summary>Whether the document says its date.</summary>
    public required PeriodCertainty DateCertainty { get; set; }

    /// <summary>How high the publishing office stands.</summary>
    public required DistrictLevel Office { get; set; }

    /// <summary>The name of its text in the folder of report texts.</summary>
    public required string File { get; set; }

    /// <summary>What should be known about it.</summary>
    public string Note { get; set; } = "";
}

/// <summary>A <see cref="Figure"/> as it is kept.</summary>
public sealed class FigureRow
{
    /// <summary>Its number in the table.</summary>
    public long Id { get; set; }

    /// <summary>The figure's code.</summary>
    public required string Code { get; set; }

    /// <summary>The indicator's code.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>The district's code.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>What narrows the count, or empty.</summary>
    public required string Scope { get; set; }

    /// <summary>The kind of period.</summary>
    public required PeriodKind PeriodKind { get; set; }

    /// <summary>The first day of the period.</summary>
    public DateOnly? PeriodStart { get; set; }

    /// <summary>The last day of the period.</summary>
    public DateOnly? PeriodEnd { get; set; }

    /// <summary>The last day of the period; 9999-12-31 where it has no end, so that a range of days finds it by index.</summary>
    public required DateOnly PeriodLast { get; set; }

    /// <summary>How the period is known.</summary>
    public required PeriodCertainty PeriodCertainty { get; set; }

    /// <summary>The value in whole ten-thousandths of the base unit (src/docs/decisions.md says why).</summary>
    public required long ValueScaled { get; set; }

    /// <summary>The upper end of a range, scaled likewise.</summary>
    public long? MaxScaled { get; set; }

    /// <summary>The base unit.</summary>
    public required string Unit { get; set; }

    /// <summary>As the source prints it.</summary>
    public required string Printed { get; set; }

    /// <summary>How sure the value is.</summary>
    public required Qualifier Qualifier { get; set; }

    /// <summary>What it says of its indicator.</summary>
    public required FigureKind Kind { get; set; }

    /// <summary>Whether it counts.</summary>
    public required FigureState State { get; set; }

    /// <summary>Chosen by hand where sources disagree.</summary>
    public bool Preferred { get; set; }

    /// <summary>Why it cannot be fully trusted, or empty.</summary>
    public string Doubt { get; set; } = "";

    /// <summary>What should be known about it, or empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>Whether it came with <c>data/</c>; what people entered is never touched by a load.</summary>
    public bool FromCatalogue { get; set; }

    /// <summary>The document it comes from, where that is no report the system knows, or empty.</summary>
    public string Document { get; set; } = "";

    /// <summary>The account that entered it, or empty for what came with <c>data/</c>.</summary>
    public string EnteredBy { get; set; } = "";

    /// <summary>When it was entered, in UTC.</summary>
    public DateTime? EnteredAtUtc { get; set; }

    /// <summary>What was said to findings of the checks, or empty.</summary>
    public string Explanation { get; set; } = "";

    /// <summary>For a proposed change: the code of the approved figure it would replace.</summary>
    public string? Replaces { get; set; }

    /// <summary>For a proposed change: the version of that figure it was made from.</summary>
    public int? ReplacesVersion { get; set; }

    /// <summary>For a proposed change: why; for a returned figure: what the reviewer said.</summary>
    public string Reason { get; set; } = "";

    /// <summary>From when it counts, in UTC; null while it does not.</summary>
    public DateTime? KnownFromUtc { get; set; }

    /// <summary>Goes up with every change, so that two who change it at once are noticed.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The import that is writing it, or null. No question sees such a figure (FigureConfiguration).</summary>
    public string? StagedBy { get; set; }

    /// <summary>Where it is printed, in order.</summary>
    public List<CitationRow> Citations { get; set; } = [];
}

/// <summary>A <see cref="Citation"/> as it is kept.</summary>
public sealed class CitationRow
{
    /// <summary>Its number in the table.</summary>
    public long Id { get; set; }

    /// <summary>The figure's number.</summary>
    public long FigureId { get; set; }

    /// <summary>Its place among the figure's citations; 0 is the main one.</summary>
    public required int Position { get; set; }

    /// <summary>The report's code.</summary>
    public required string ReportCode { get; set; }

    /// <summary>The article's label.</summary>
    public required string Article { get; set; }

    /// <summary>The paragraph, from 1.</summary>
    public required int Paragraph { get; set; }

    /// <summary>The first character.</summary>
    public required int Start { get; set; }

    /// <summary>How many characters.</summary>
    public required int Length { get; set; }
}

/// <summary>What there is of one district, counted when figures change (see DistrictCoverages).</summary>
public sealed class DistrictCoverageRow
{
    /// <summary>The district's code.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>How many approved figures.</summary>
    public required int Figures { get; set; }

    /// <summary>The end of the earliest period.</summary>
    public DateOnly? Earliest { get; set; }

    /// <summary>The end of the latest period.</summary>
    public DateOnly? Latest { get; set; }
}

/// <summary>One load of <c>data/</c>.</summary>
public sealed class CatalogueLoadRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>SHA-256 over the files.</summary>
    public required string Hash { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime LoadedAtUtc { get; set; }
}
