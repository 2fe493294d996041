using System.Text.Json;
using Dashboard.Storage.Briefings.Kept;

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
    /// <summary>Nothing: the snapshot of a remark.</summary>
    public static ItemSnapshot Empty { get; } = new();

    /// <summary>Why what is kept cannot be shown, or null; it stays kept as it is.</summary>
    public Problem? Problem { get; private init; }

    private string? Text { get; init; }

    /// <summary>The snapshot as text for the table.</summary>
    public string ToJson() =>
        Text
        ?? JsonSerializer.Serialize(
            new KeptItem
            {
                Format = KeptItem.Newest,
                Chart = Chart is { } chart ? KeptChart.Of(chart) : null,
                Cards = Cards
                    ?.Select(card => new KeptCard
                    {
                        Label = card.Label,
                        Standing = KeptStanding.Of(card.Standing),
                        Comparison = card.Comparison is { } comparison
                            ? KeptComparison.Of(comparison)
                            : null,
                    })
                    .ToList(),
                Table = Table is { } table
                    ? new KeptTable { Columns = table.Columns, Rows = [.. table.Rows.Select(Kept)] }
                    : null,
            },
            KeptItemJson.Relaxed.KeptItem
        );

    /// <summary>Reads what any version of <see cref="ToJson"/> wrote. What this one cannot read is said in <see cref="Problem"/>.</summary>
    public static ItemSnapshot Read(string? json)
    {
        if (json is null)
        {
            return Empty;
        }

        try
        {
            var kept = JsonSerializer.Deserialize(json, KeptItemJson.Relaxed.KeptItem);
            return kept is null ? Empty
                : kept.Format > KeptItem.Newest ? Unread(json, $"format {kept.Format}")
                : new(
                    kept.Chart?.ToChart(),
                    kept.Cards?.Select(Shown).ToList(),
                    kept.Table is { } table
                        ? new(table.Columns ?? [], [.. (table.Rows ?? []).Select(Shown)])
                        : null
                );
        }
        catch (Exception wrong)
            when (wrong is JsonException or FormatException or ArgumentException)
        {
            return Unread(json, wrong.Message);
        }
    }

    private static ItemSnapshot Unread(string json, string what) =>
        new()
        {
            Text = json,
            Problem = new Problem(
                "这一部分由更新的程序保存，有认不出的内容，没有改动它：{0}",
                what
            ),
        };

    private static IReadOnlyList<KeptCell> Kept(IReadOnlyList<ShownCell> row) =>
        [
            .. row.Select(cell => new KeptCell
            {
                Text = cell.Text,
                Standing = cell.Standing is { } standing ? KeptStanding.Of(standing) : null,
            }),
        ];

    private static ShownCard Shown(KeptCard card) =>
        new(
            card.Label ?? "",
            KeptCode.There(card.Standing).ToStanding(),
            card.Comparison?.ToComparison()
        );

    private static IReadOnlyList<ShownCell> Shown(IReadOnlyList<KeptCell> row) =>
        [.. row.Select(cell => new ShownCell(cell.Text ?? "", cell.Standing?.ToStanding()))];
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
