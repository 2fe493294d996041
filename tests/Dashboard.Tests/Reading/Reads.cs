using Dashboard.Reading;
using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Reading;

/// <summary>Readings for tests: one reader with the project's own catalogue.</summary>
internal static class Reads
{
    public static ReportReader Reader { get; } =
        new(CatalogueFiles.Read(ProjectFolder.Data).Catalogue);

    public static IReadOnlyList<ProposedFigure> All(
        string text,
        string? date = null,
        string? place = null
    ) =>
        Reader.Read(
            text,
            new ReadingRequest
            {
                Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", null),
                Place = place,
            }
        );

    public static ProposedFigure One(string text, string? date = null, string? place = null) =>
        Assert.Single(All(text, date, place));

    /// <summary>What is printed, in order, parted by blanks.</summary>
    public static string Printed(string text) => string.Join(' ', All(text).Select(one => one.Raw));
}
