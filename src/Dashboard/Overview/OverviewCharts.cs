using Dashboard.Boards;
using Dashboard.Charts;

namespace Dashboard.Overview;

/// <summary>The charts of a district's categories: those that tell enough, the most telling first; drawn when they are looked at.</summary>
internal sealed class OverviewCharts(Catalogue catalogue, Language language, Period? asked)
{
    private readonly ChartCalculator _calculator = new(catalogue, language);

    /// <summary>All, by category.</summary>
    /// <param name="wholes">Wholes whose parts are known.</param>
    /// <param name="own">The district's figures.</param>
    /// <param name="peers">Figures of districts of the same level.</param>
    public ILookup<string, ChartDraft> Of(
        IEnumerable<PartsOfWhole> wholes,
        IReadOnlyCollection<Figure> own,
        IEnumerable<Figure> peers
    ) => ByCategory(Parts(wholes).Concat(OverTime(own)).Concat(OverDistricts(own, peers)));

    /// <summary>Those that set the district beside others, by category.</summary>
    public ILookup<string, ChartDraft> Beside(IEnumerable<Figure> own, IEnumerable<Figure> peers) =>
        ByCategory(OverDistricts(own, peers));

    private ILookup<string, ChartDraft> ByCategory(IEnumerable<ChartDraft> drafts) =>
        TellingCharts
            .Of(drafts)
            .ToLookup(draft => catalogue.Indicator(draft.Standings[0].Series.Indicator).Category);

    private IEnumerable<ChartDraft> Parts(IEnumerable<PartsOfWhole> wholes) =>
        wholes.Select(whole => new ChartDraft(
            ChartForm.Parts,
            [.. whole.Parts.Select(part => part.Standing)],
            () => _calculator.Parts(whole)
        ));

    private IEnumerable<ChartDraft> OverTime(IEnumerable<Figure> own) =>
        SeriesOverTime
            .Of(own.Where(figure => asked is null || asked.Covers(figure.Period)), catalogue)
            .Select(values => new ChartDraft(
                ChartForm.OverTime,
                values,
                () => _calculator.OverTime(values)
            ));

    private IEnumerable<ChartDraft> OverDistricts(
        IEnumerable<Figure> own,
        IEnumerable<Figure> peers
    ) =>
        SeriesOverDistricts
            .Of(own.Concat(peers).DistinctBy(figure => figure.Code), asked, catalogue)
            .Select(values => new ChartDraft(
                ChartForm.OverDistricts,
                values,
                () => _calculator.OverDistricts(values)
            ));
}
