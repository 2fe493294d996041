using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dashboard.Storage.Briefings;

/// <summary>
/// What a part of a briefing showed when it was taken: every figure with its quantity, citation and marks. It does not
/// change when the figures do.
/// </summary>
/// <param name="Chart">The chart, where it is one.</param>
/// <param name="Cards">The key numbers, where it is a set of cards.</param>
/// <param name="Table">The table, where it is one.</param>
public sealed record ItemSnapshot(
    Chart? Chart = null,
    IReadOnlyList<ShownCard>? Cards = null,
    ShownTable? Table = null
)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower),
            new PeriodConverter(),
        },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyWhatIsGiven } },
    };

    /// <summary>Nothing: the snapshot of a remark.</summary>
    public static ItemSnapshot Empty { get; } = new();

    /// <summary>The snapshot as text for the table.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is no snapshot.</exception>
    public static ItemSnapshot Read(string? json) =>
        json is null ? Empty : JsonSerializer.Deserialize<ItemSnapshot>(json, Json) ?? Empty;

    // What a constructor takes is kept; all else follows from it.
    private static void OnlyWhatIsGiven(JsonTypeInfo type)
    {
        for (var index = type.Properties.Count - 1; index >= 0; index--)
        {
            if (type.Properties[index].AssociatedParameter is null)
            {
                type.Properties.RemoveAt(index);
            }
        }
    }

    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            PeriodCode.TryParse(reader.GetString(), out var period)
                ? period
                : throw new JsonException("A period's code was expected.");

        public override void Write(
            Utf8JsonWriter writer,
            Period value,
            JsonSerializerOptions options
        ) => writer.WriteStringValue(PeriodCode.Of(value));
    }
}

/// <summary>One key number as it was shown.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Standing">How it stood.</param>
/// <param name="Comparison">Against what it was compared, or null.</param>
public sealed record ShownCard(string Label, Standing Standing, Comparison? Comparison = null);

/// <summary>A table as it was shown.</summary>
/// <param name="Columns">The header.</param>
/// <param name="Rows">The lines.</param>
public sealed record ShownTable(
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<ShownCell>> Rows
);

/// <summary>A cell of a table as it was shown.</summary>
/// <param name="Text">What was printed.</param>
/// <param name="Standing">What the text rests on, where it is a number; null for words.</param>
public sealed record ShownCell(string Text, Standing? Standing = null);
