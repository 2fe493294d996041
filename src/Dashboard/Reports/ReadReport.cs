using Dashboard.Reading;

namespace Dashboard.Reports;

/// <summary>A report that the command has read.</summary>
/// <param name="File">Its file, as it was named.</param>
/// <param name="Text">Its text.</param>
/// <param name="Figures">What was read in it.</param>
internal sealed record ReadReport(string File, string Text, IReadOnlyList<ProposedFigure> Figures);
