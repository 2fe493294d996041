using System.Text;

namespace Dashboard.Explore;

/// <summary>What a few letters find in the catalogue, the best first in each list.</summary>
/// <param name="Indicators">By name, alias, English name, code or pinyin initials.</param>
/// <param name="Districts">By the same.</param>
/// <param name="Reports">By a part of the title or the publisher, the latest first.</param>
internal sealed record Found(
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<District> Districts,
    IReadOnlyList<Report> Reports
)
{
    /// <summary>Whether there is none.</summary>
    public bool IsNothing => Indicators.Count + Districts.Count + Reports.Count == 0;

    public static Found In(Catalogue catalogue, SearchState state) =>
        state.Text.Length == 0
            ? new([], [], [])
            : new(
                catalogue.IndicatorSearch().Find(state.Text, int.MaxValue),
                catalogue.DistrictSearch().Find(state.Text, int.MaxValue),
                Titled(catalogue, state.Text.Normalize(NormalizationForm.FormKC))
            );

    private static List<Report> Titled(Catalogue catalogue, string text) =>
        [
            .. catalogue.Reports.Where(report =>
                Holds(report.Title, text) || Holds(report.Publisher, text)
            ),
        ];

    private static bool Holds(string title, string text) =>
        title
            .Normalize(NormalizationForm.FormKC)
            .Contains(text, StringComparison.OrdinalIgnoreCase);
}
