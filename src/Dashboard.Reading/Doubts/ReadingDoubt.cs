namespace Dashboard.Reading.Doubts;

/// <summary>Which habit of a scanner may have been at work.</summary>
public enum DoubtCause
{
    /// <summary>A letter stands among digits: 1O8, l2.</summary>
    Letter,

    /// <summary>A blank or the end of a line stands among digits: 1 908.</summary>
    Blank,

    /// <summary>A decimal point may be lost: 98亿 where the others have 9.8亿.</summary>
    Point,

    /// <summary>A place may be one letter off: 南澳区 for 南谯区.</summary>
    Place,
}

/// <summary>Why a field of a figure may have been misread, and what is likely meant. Nothing is changed by it: a person decides.</summary>
/// <param name="Cause">The habit.</param>
/// <param name="Likely">What is likely meant, as it would be printed.</param>
/// <param name="Value">The value of that; null where the value is not what is doubted.</param>
public sealed record ReadingDoubt(DoubtCause Cause, string Likely, decimal? Value);
