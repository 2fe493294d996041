using System.Text.Json;
using Dashboard.Documents.Import;

namespace Dashboard.Entry;

/// <summary>The text of a file that was mended but not sent: its lines as they are written now, with the sheet's numbers.</summary>
internal sealed record ImportDraft
{
    public const int Newest = 1;
    public const string Place = "/entry/import";

    public int? Format { get; init; }

    public string? File { get; init; }

    public string? Source { get; init; }

    public string? Explanation { get; init; }

    public List<KeptLine>? Lines { get; init; }

    public static string Text(ImportPreview preview, string explanation) =>
        JsonSerializer.Serialize(
            new ImportDraft
            {
                Format = Newest,
                File = preview.File,
                Source = preview.Source,
                Explanation = explanation,
                Lines =
                [
                    .. preview
                        .Lines.OrderBy(line => line.Number)
                        .Select(line => new KeptLine
                        {
                            Number = line.Number,
                            Cells = Named(line.Line.Cells),
                        }),
                ],
            }
        );

    public static ImportDraft? Read(string text) =>
        EntryDraft.Read<ImportDraft>(text) is { Lines: not null } kept ? kept : null;

    /// <summary>The lines, read anew.</summary>
    public IReadOnlyList<ImportedLine> Read(Catalogue catalogue) =>
        [
            .. Lines!.Select(line =>
                ImportedLines.Read(
                    line.Number,
                    [
                        .. FigureTemplate.Columns.Select(column =>
                            line.Cells?.GetValueOrDefault(column) ?? ""
                        ),
                    ],
                    catalogue,
                    Source ?? ""
                )
            ),
        ];

    // Cells have the names of their columns, so that a column that is added later moves none of them.
    private static Dictionary<string, string?> Named(IReadOnlyList<string> cells) =>
        FigureTemplate
            .Columns.Zip(cells)
            .Where(cell => cell.Second.Length > 0)
            .ToDictionary(cell => cell.First, cell => (string?)cell.Second);

    internal sealed record KeptLine
    {
        public int Number { get; init; }

        public Dictionary<string, string?>? Cells { get; init; }
    }
}
