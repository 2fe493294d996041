namespace Dashboard.Documents.Layout;

/// <summary>
/// The colours of charts, in pictures and documents alike; app.css has those of the series once more for pages, and a
/// test holds the two together. The six of the series differ for every kind of colour blindness and in grey.
/// </summary>
internal sealed record ChartPalette(
    string Page,
    string Ink,
    string Soft,
    string Grid,
    string Zero,
    IReadOnlyList<string> Series
)
{
    /// <summary>How opaque a mark is that is unsure; its outline is dashed besides.</summary>
    public const double DoubtfulOpacity = 0.45;

    /// <summary>How opaque a mark is that stands behind another.</summary>
    public const double PaleOpacity = 0.22;

    /// <summary>On white paper.</summary>
    public static ChartPalette Light { get; } =
        new(
            "ffffff",
            "1C2430",
            "56616F",
            "E4E8ED",
            "aeb8c4",
            ["1f5fa8", "bd7407", "148a57", "6d2460", "634921", "929599"]
        );

    /// <summary>On a dark slide or page.</summary>
    public static ChartPalette Dark { get; } =
        new(
            "1a2029",
            "e6eaf0",
            "a6b0bd",
            "303844",
            "5a6675",
            ["7fb2ef", "ed810b", "269157", "b04d99", "e8c89f", "b0c3cc"]
        );

    /// <summary>The colour of a series; a seventh begins again.</summary>
    public string SeriesColour(int series) => Series[series % Series.Count];
}
