using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Catalogues;

/// <summary>A source document (报道).</summary>
/// <param name="Code">Short and lasting, unique (<c>report-003</c>).</param>
/// <param name="Title">A title in our own words.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">The day it is taken to be from.</param>
/// <param name="DateCertainty">Whether the document says its date.</param>
/// <param name="Office">How high the publishing office stands; where sources disagree a higher one is preferred.</param>
/// <param name="File">The name of its text in the folder of report texts.</param>
/// <param name="Note">What should be known about it, or empty.</param>
public sealed record Report(
    string Code,
    string Title,
    string Publisher,
    DateOnly Date,
    PeriodCertainty DateCertainty,
    DistrictLevel Office,
    string File,
    string Note = ""
);

/// <summary>The place in a report that says a figure (出处).</summary>
/// <param name="Report">The report's code.</param>
/// <param name="Article">A short label for the article of the page, in our own words.</param>
/// <param name="Paragraph">The paragraph in the report's text: 1 is the first line that is not blank.</param>
/// <param name="Start">The first character of the printed figure in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">How many code units the printed figure takes.</param>
public sealed record Citation(string Report, string Article, int Paragraph, int Start, int Length);
