using Dashboard.Reading.Doubts;
using Dashboard.Reading.Exclusions;
using Dashboard.Reading.Metrics;
using Dashboard.Reading.Periods;
using Dashboard.Reading.Places;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Tables;
using Dashboard.Reading.Texts;

namespace Dashboard.Reading;

/// <summary>
/// Reads a Chinese government report and proposes the figures it states. Rules and word lists alone: no network, no
/// model; the same text always gives the same figures, at a cost that grows in line with its length.
/// </summary>
/// <param name="catalogue">Districts and indicators to recognise, or null.</param>
/// <param name="learned">Names that people have taught, or null.</param>
public sealed class ReportReader(Catalogue? catalogue = null, LearnedAliases? learned = null)
{
    private readonly LearnedAliases _learned = learned ?? LearnedAliases.None;
    private readonly PlaceNames _places = new(
        catalogue?.Districts,
        (learned ?? LearnedAliases.None).Districts
    );
    private readonly IndicatorNames _indicators = new(
        catalogue,
        (learned ?? LearnedAliases.None).Indicators
    );

    /// <summary>The figures of <paramref name="text"/> in its order; they never overlap. Any text is fine, an empty one included.</summary>
    public IReadOnlyList<ProposedFigure> Read(string text, ReadingRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        request ??= new ReadingRequest();
        var clean = CleanText.Of(text);
        var taken = Exclusion.Of(clean.Text, request.IncludesAges);
        var edges = new bool[clean.Text.Length];
        var said = request.Date is { Year: >= 1900 and <= 2100 } day ? day : (DateOnly?)null;
        var report = said ?? ReportDay.In(clean.Text);
        var isGuessed = said is null && !ReportDay.IsSigned(clean.Text, report);
        var home = Home.Of(request.District, request.Place);
        var mentions = PeriodScanner.Scan(clean.Text, report, isGuessed, taken, edges);
        var (places, topic) = new PlaceScanner(_places, home).Scan(clean.Text);
        foreach (var place in places)
        {
            edges.AsSpan(place.Start, place.End - place.Start).Fill(true);
        }

        var candidates = TableReader.Merge(clean.Text, QuantityScanner.Scan(clean.Text, taken));
        var assembly = new FigureAssembly(
            clean,
            home,
            topic,
            report,
            isGuessed,
            edges,
            mentions,
            places,
            _indicators,
            _places,
            _learned.Units,
            request.IsScanned
        );
        return DoubtReader.Doubted(
            assembly.Assemble(candidates),
            HomeNames(request.District, request.Place),
            places.Select(mention => mention.Known?.Code).OfType<string>()
        );
    }

    /// <summary>The day with which a report is signed or headed; null where it is not.</summary>
    public static DateOnly? DayOf(string text)
    {
        var clean = CleanText.Of(text).Text;
        return ReportDay.In(clean) is { } day && ReportDay.IsSigned(clean, day) ? day : null;
    }

    // From the finest to the widest.
    private IEnumerable<string> HomeNames(District? district, string? place) =>
        district is null ? [place ?? ""]
        : catalogue is null ? [district.Name]
        : catalogue.Districts.Path(district).Reverse().Select(above => above.Name);
}
