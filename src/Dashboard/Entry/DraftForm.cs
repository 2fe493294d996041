using System.Text.Json;

namespace Dashboard.Entry;

/// <summary>
/// The typed fields of a figure as drafts keep them. Nothing is required. Format 1 wrote words of our vocabulary as
/// numbers, format 2 writes their codes; both are read for ever (tests/…/Storage/Formats).
/// </summary>
internal sealed record DraftForm
{
    public int? Format { get; init; }

    public string? Indicator { get; init; }

    public string? District { get; init; }

    public string? Scope { get; init; }

    public string? Period { get; init; }

    public string? Value { get; init; }

    public decimal? Scale { get; init; }

    public JsonElement? Qualifier { get; init; }

    public JsonElement? Kind { get; init; }

    public string? Unit { get; init; }

    public string? Report { get; init; }

    public string? Document { get; init; }

    public string? Note { get; init; }

    public string? Explanation { get; init; }

    public string? Reason { get; init; }

    public static DraftForm Of(FigureForm form) =>
        new()
        {
            Indicator = form.Indicator,
            District = form.District,
            Scope = form.Scope,
            Period = form.Period,
            Value = form.Value,
            Scale = form.Scale,
            Qualifier = form.Qualifier is { } qualifier ? DraftCode.Of(qualifier) : null,
            Kind = DraftCode.Of(form.Kind),
            Unit = form.Unit,
            Report = form.Report,
            Document = form.Document,
            Note = form.Note,
            Explanation = form.Explanation,
            Reason = form.Reason,
        };

    public FigureForm ToForm() =>
        new()
        {
            Indicator = Indicator ?? "",
            District = District ?? "",
            Scope = Scope ?? "",
            Period = Period ?? "",
            Value = Value ?? "",
            Scale = Scale ?? 1,
            Qualifier = DraftCode.Read(Qualifier, DraftCode.Qualifiers),
            Kind = DraftCode.Read(Kind, DraftCode.Kinds) ?? FigureKind.Actual,
            Unit = Unit ?? "",
            Report = Report ?? "",
            Document = Document ?? "",
            Note = Note ?? "",
            Explanation = Explanation ?? "",
            Reason = Reason ?? "",
        };
}

/// <summary>Words of our vocabulary in drafts: codes, and the numbers that format 1 wrote.</summary>
internal static class DraftCode
{
    /// <summary>In the order of their numbers in format 1, whatever order they are declared in today.</summary>
    public static readonly Qualifier[] Qualifiers =
    [
        Qualifier.Exact,
        Qualifier.MoreThan,
        Qualifier.Nearly,
        Qualifier.About,
        Qualifier.AtLeast,
        Qualifier.AtMost,
    ];

    /// <inheritdoc cref="Qualifiers" />
    public static readonly FigureKind[] Kinds =
    [
        FigureKind.Actual,
        FigureKind.Target,
        FigureKind.Growth,
        FigureKind.Rate,
        FigureKind.Descriptive,
    ];

    public static JsonElement Of<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(EnumCode.Of(value));

    /// <summary>The word; null where there is none, or none that we know.</summary>
    public static T? Read<T>(JsonElement? kept, T[] numbered)
        where T : struct, Enum =>
        kept switch
        {
            { ValueKind: JsonValueKind.Number } number => number.TryGetInt32(out var place)
            && place >= 0
            && place < numbered.Length
                ? numbered[place]
                : null,
            { ValueKind: JsonValueKind.String } code => EnumCode.TryParse<T>(
                code.GetString(),
                out var value
            )
                ? value
                : null,
            _ => null,
        };
}
