using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Storage.Briefings.Kept;

/// <summary>
/// A part of a briefing as it is kept: records of their own, so that a change of Chart or Figure changes no text that was
/// kept. Nothing is required, words of our vocabulary are codes. A text without a number is of format 1; a later format
/// gets the next number, and texts of all of them are read for ever (tests/…/Storage/Formats).
/// </summary>
internal sealed record KeptItem
{
    public const int Newest = 1;

    public int? Format { get; init; }

    public KeptChart? Chart { get; init; }

    public IReadOnlyList<KeptCard>? Cards { get; init; }

    public KeptTable? Table { get; init; }
}

internal sealed record KeptCard
{
    public string? Label { get; init; }

    public KeptStanding? Standing { get; init; }

    public KeptComparison? Comparison { get; init; }
}

internal sealed record KeptTable
{
    public IReadOnlyList<string>? Columns { get; init; }

    public IReadOnlyList<IReadOnlyList<KeptCell>>? Rows { get; init; }
}

internal sealed record KeptCell
{
    public string? Text { get; init; }

    public KeptStanding? Standing { get; init; }
}

[JsonSerializable(typeof(KeptItem))]
internal sealed partial class KeptItemJson : JsonSerializerContext
{
    public static KeptItemJson Relaxed { get; } =
        new(
            new JsonSerializerOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            }
        );
}
