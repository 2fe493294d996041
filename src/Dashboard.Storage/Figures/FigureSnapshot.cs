using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Storage.Figures;

/// <summary>
/// A figure as a step of its history keeps it: a record of its own, so that a change of the table changes no text that
/// was kept. Nothing is required, words of our vocabulary are codes. A text without a number is of format 1; a later
/// format gets the next number, and texts of all of them are read for ever (tests/…/Storage/Formats).
/// </summary>
internal sealed record FigureSnapshot
{
    private const int Newest = 1;
    private const decimal Scale = 10_000m;

    public int? Format { get; init; }

    public string? Code { get; init; }

    public string? IndicatorCode { get; init; }

    public string? DistrictCode { get; init; }

    public string? Scope { get; init; }

    public string? PeriodKind { get; init; }

    public DateOnly? PeriodStart { get; init; }

    public DateOnly? PeriodEnd { get; init; }

    public string? PeriodCertainty { get; init; }

    public long? ValueScaled { get; init; }

    public long? MaxScaled { get; init; }

    public string? Unit { get; init; }

    public string? Printed { get; init; }

    public string? Qualifier { get; init; }

    public string? Kind { get; init; }

    public string? State { get; init; }

    public bool? Preferred { get; init; }

    public string? Doubt { get; init; }

    public string? Note { get; init; }

    public bool? FromCatalogue { get; init; }

    public string? Document { get; init; }

    public string? EnteredBy { get; init; }

    public DateTime? EnteredAtUtc { get; init; }

    public string? Explanation { get; init; }

    public string? Replaces { get; init; }

    public int? ReplacesVersion { get; init; }

    public string? Reason { get; init; }

    public DateTime? KnownFromUtc { get; init; }

    public int? Version { get; init; }

    public IReadOnlyList<CitationSnapshot>? Citations { get; init; }

    /// <summary>What a row says now.</summary>
    public static FigureSnapshot Of(FigureRow row) =>
        new()
        {
            Format = Newest,
            Code = row.Code,
            IndicatorCode = row.IndicatorCode,
            DistrictCode = row.DistrictCode,
            Scope = row.Scope,
            PeriodKind = EnumCode.Of(row.PeriodKind),
            PeriodStart = row.PeriodStart,
            PeriodEnd = row.PeriodEnd,
            PeriodCertainty = EnumCode.Of(row.PeriodCertainty),
            ValueScaled = row.ValueScaled,
            MaxScaled = row.MaxScaled,
            Unit = row.Unit,
            Printed = row.Printed,
            Qualifier = EnumCode.Of(row.Qualifier),
            Kind = EnumCode.Of(row.Kind),
            State = EnumCode.Of(row.State),
            Preferred = row.Preferred,
            Doubt = row.Doubt,
            Note = row.Note,
            FromCatalogue = row.FromCatalogue,
            Document = row.Document,
            EnteredBy = row.EnteredBy,
            EnteredAtUtc = Utc(row.EnteredAtUtc),
            Explanation = row.Explanation,
            Replaces = row.Replaces,
            ReplacesVersion = row.ReplacesVersion,
            Reason = row.Reason,
            KnownFromUtc = Utc(row.KnownFromUtc),
            Version = row.Version,
            Citations =
            [
                .. row
                    .Citations.OrderBy(citation => citation.Position)
                    .Select(citation => new CitationSnapshot
                    {
                        Position = citation.Position,
                        ReportCode = citation.ReportCode,
                        Article = citation.Article,
                        Paragraph = citation.Paragraph,
                        Start = citation.Start,
                        Length = citation.Length,
                    }),
            ],
        };

    // A row that was read has forgotten that its times are UTC.
    private static DateTime? Utc(DateTime? time) =>
        time is { } at ? DateTime.SpecifyKind(at, DateTimeKind.Utc) : null;

    /// <summary>The text for the table.</summary>
    public string ToJson() =>
        JsonSerializer.Serialize(this, FigureSnapshotJson.Relaxed.FigureSnapshot);

    /// <summary>Reads what any version of us wrote; null where it is no such text.</summary>
    public static FigureSnapshot? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, FigureSnapshotJson.Relaxed.FigureSnapshot);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// The figure; null where no time or no number can be made of it. A code that this version does not know, and a text
    /// of a later one, make it doubtful and are named there: it is neither lost nor taken for sure.
    /// </summary>
    public Figure? ToFigure()
    {
        var unknown = new List<string>();
        if (Format > Newest)
        {
            unknown.Add($"format {Format}");
        }

        try
        {
            return
                EnumCode.TryParse<PeriodKind>(PeriodKind, out var kind) && ValueScaled is { } value
                ? new Figure(
                    Code: Code ?? "",
                    Indicator: IndicatorCode ?? "",
                    District: DistrictCode ?? "",
                    Scope: Scope ?? "",
                    Period: Period.Of(kind, PeriodStart, PeriodEnd),
                    PeriodCertainty: Known<PeriodCertainty>(PeriodCertainty),
                    Quantity: new Quantity(
                        value / Scale,
                        Unit ?? "",
                        Printed ?? "",
                        Known<Qualifier>(Qualifier),
                        MaxScaled / Scale
                    ),
                    Kind: Known<FigureKind>(Kind),
                    State: Known<FigureState>(State),
                    Citations:
                    [
                        .. (Citations ?? [])
                            .OrderBy(citation => citation.Position)
                            .Select(citation => citation.ToCitation()),
                    ],
                    Note: Note ?? "",
                    Preferred: Preferred ?? false,
                    Document: Document ?? ""
                )
                {
                    Doubt =
                        unknown.Count == 0
                            ? Doubt ?? ""
                            : $"{Doubt}（这一版本由更新的程序保存，有认不出的内容：{string.Join('、', unknown)}）",
                }
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }

        T Known<T>(string? code)
            where T : struct, Enum
        {
            if (!EnumCode.TryParse<T>(code, out var value))
            {
                unknown.Add($"{typeof(T).Name} {code}");
            }

            return value;
        }
    }
}

/// <summary>Where a figure was printed, as a step of its history keeps it.</summary>
internal sealed record CitationSnapshot
{
    public int? Position { get; init; }

    public string? ReportCode { get; init; }

    public string? Article { get; init; }

    public int? Paragraph { get; init; }

    public int? Start { get; init; }

    public int? Length { get; init; }

    public Citation ToCitation() =>
        new(ReportCode ?? "", Article ?? "", Paragraph ?? 1, Start ?? 0, Length ?? 0);
}

[JsonSerializable(typeof(FigureSnapshot))]
internal sealed partial class FigureSnapshotJson : JsonSerializerContext
{
    public static FigureSnapshotJson Relaxed { get; } =
        new(
            new JsonSerializerOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            }
        );
}
