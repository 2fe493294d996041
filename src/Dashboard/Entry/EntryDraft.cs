using System.Text.Json;

namespace Dashboard.Entry;

/// <summary>The texts of the drafts of form and grid. What cannot be read is null: the page begins anew and says so.</summary>
internal static class EntryDraft
{
    public const int Newest = 2;

    public static string Text(FigureForm form) =>
        JsonSerializer.Serialize(DraftForm.Of(form) with { Format = Newest });

    public static string Text(GridForm form) =>
        JsonSerializer.Serialize(
            new GridDraft
            {
                Format = Newest,
                Document = form.Document,
                Lines = form.Lines.ToDictionary(
                    line => line.Key,
                    line =>
                        (CellsDraft?)
                            new CellsDraft
                            {
                                Value = line.Value.Value,
                                Scale = line.Value.Scale,
                                Explanation = line.Value.Explanation,
                            }
                ),
            }
        );

    public static FigureForm? Form(string text) => Read<DraftForm>(text)?.ToForm();

    public static GridForm? Grid(string text)
    {
        if (Read<GridDraft>(text) is not { Lines: { } lines } kept)
        {
            return null;
        }

        var form = new GridForm { Document = kept.Document ?? "" };
        foreach (var (key, cells) in lines)
        {
            form.Lines[key] = new GridCells
            {
                Value = cells?.Value ?? "",
                Scale = cells?.Scale ?? 1,
                Explanation = cells?.Explanation ?? "",
            };
        }

        return form;
    }

    /// <summary>The title in the draft of a report; null where there is none.</summary>
    public static string? Title(string? text) =>
        text is null ? null : Read<TitledDraft>(text)?.Title;

    /// <summary>Reads a record of ours; null where the text is none.</summary>
    public static T? Read<T>(string text)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record TitledDraft(string? Title);

    private sealed record GridDraft
    {
        public int? Format { get; init; }

        public string? Document { get; init; }

        public Dictionary<string, CellsDraft?>? Lines { get; init; }
    }

    private sealed record CellsDraft
    {
        public string? Value { get; init; }

        public decimal? Scale { get; init; }

        public string? Explanation { get; init; }
    }
}
