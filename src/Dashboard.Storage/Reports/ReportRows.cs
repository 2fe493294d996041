namespace Dashboard.Storage.Reports;

/// <summary>The text of a report that somebody gave the system to read.</summary>
public sealed class ReportTextRow
{
    /// <summary>The report's code.</summary>
    public required string ReportCode { get; set; }

    /// <summary>The text, as it was read: citations count its characters.</summary>
    public required string Text { get; set; }

    /// <summary>SHA-256 of the text, by which it is recognised when it comes again.</summary>
    public required string Hash { get; set; }
}

/// <summary>A sentence of a report, by which the report is recognised when it comes in another form.</summary>
public sealed class ReportSentenceRow
{
    /// <summary>The report's code.</summary>
    public required string ReportCode { get; set; }

    /// <summary>The first 64 bits of SHA-256 of the sentence's letters and digits.</summary>
    public required long Hash { get; set; }
}

/// <summary>What a phrase of a report was taught to mean.</summary>
public enum AliasKind
{
    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A district.</summary>
    District,

    /// <summary>The unit in which something is counted; the phrase is what is measured and the unit printed, a blank between.</summary>
    Unit,
}

/// <summary>A phrase of a report, and what somebody said it means.</summary>
public sealed class LearnedAliasRow
{
    /// <summary>The phrase as reports print it.</summary>
    public required string Phrase { get; set; }

    /// <summary>What it names.</summary>
    public required AliasKind Kind { get; set; }

    /// <summary>The code of the indicator or district; or the unit.</summary>
    public required string Code { get; set; }

    /// <summary>Who said so.</summary>
    public required string By { get; set; }

    /// <summary>When, in UTC.</summary>
    public required DateTime AtUtc { get; set; }
}
