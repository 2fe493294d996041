using System.Text;
using Dashboard.Reading.Questions;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Search;
using Dashboard.Wording;

namespace Dashboard.Searching;

/// <summary>Looks everywhere for what was typed: in the catalogue, among figures, in reports and their sentences; and has a question answered.</summary>
internal sealed class SearchBoards(
    CatalogueQuery catalogues,
    FigureQuery figures,
    FigureSearch search,
    SayingSearch sayings,
    LatestFigures latest,
    QuestionAnswers answers,
    TimeProvider clock
)
{
    /// <summary>How many of each kind are shown.</summary>
    public const int Most = 12;

    private const int MostSayings = 8;

    public async Task<SearchAnswer> GetAsync(
        SearchState state,
        Language language,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        if (state.Text.Length == 0)
        {
            return new(catalogue, Found.Nothing);
        }

        var number = SoughtNumber.Read(state.Text);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var question = QuestionReader.Read(state.Text, catalogue, today);
        var found = await FindAsync(state.Text, number, question, catalogue, cancellation);
        if (number is not null || !question.MayBeOne)
        {
            return new(catalogue, found) { Number = number };
        }

        var answer = await answers.GetAsync(question, catalogue, new Words(language), cancellation);

        // A place beside a word that nothing is called by is a search, no question.
        return question.IsOne || answer.Ways.Count > 0
            ? new(catalogue, found) { Question = question, Answer = answer }
            : new(catalogue, found);
    }

    private async Task<Found> FindAsync(
        string text,
        SoughtNumber? number,
        Question question,
        Catalogue catalogue,
        CancellationToken cancellation
    )
    {
        var indicators = Named(
            catalogue.IndicatorSearch(),
            text,
            question.Indicators,
            question.Unknown
        );
        var districts = Named(catalogue.DistrictSearch(), text, question.Places, question.Unknown);
        var words = Sought(text, question);
        return new Found
        {
            Indicators = indicators,
            Latest = await latest.GetAsync(
                [.. indicators.Take(Most).Select(indicator => indicator.Code)],
                catalogue.Districts,
                cancellation
            ),
            Districts = districts,
            Coverage = await CoverageAsync(districts, cancellation),
            Figures = await FiguresAsync(text, number, question, cancellation),
            Reports = Titled(catalogue, text),
            Sayings = await sayings.FindAsync(words, MostSayings, cancellation),
            Words = words,
        };
    }

    private async Task<IReadOnlyDictionary<string, DistrictCoverage>> CoverageAsync(
        List<District> districts,
        CancellationToken cancellation
    ) =>
        districts.Count == 0
            ? new Dictionary<string, DistrictCoverage>()
            : (
                await figures.CoverageAsync(
                    [.. districts.Take(Most).Select(district => district.Code)],
                    cancellation
                )
            ).ToDictionary(row => row.District, StringComparer.Ordinal);

    private async Task<IReadOnlyList<Figure>> FiguresAsync(
        string text,
        SoughtNumber? number,
        Question question,
        CancellationToken cancellation
    )
    {
        if (number is not null)
        {
            var found = await search.ByValueAsync(
                number.Value,
                number.From,
                number.To,
                Most,
                cancellation
            );
            return [.. found.OrderByDescending(figure => figure.Quantity.Unit == number.Unit)];
        }

        // 美的汽车零部件基地投资: the site is what no name of the catalogue explains.
        foreach (var words in question.Unknown.Prepend(text).Where(word => word.Length > 1))
        {
            if (await search.ByScopeAsync(words, Most, cancellation) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    // What the whole of the text names, else what its words name.
    private static List<T> Named<T>(
        NameSearch<T> search,
        string text,
        IReadOnlyList<T> understood,
        IReadOnlyList<string> unknown
    )
    {
        var found = understood.Concat(search.Find(text, int.MaxValue)).Distinct().ToList();
        return found.Count > 0
            ? found
            :
            [
                .. unknown
                    .Where(word => word.Length > 1 && word != text)
                    .SelectMany(word => search.Find(word, Most))
                    .Distinct(),
            ];
    }

    // Sentences say what is measured; where they speak of, their report's title says.
    private static List<string> Sought(string text, Question question)
    {
        var telling = question
            .Parts.Where(part => part.Indicators.Count > 0 || !part.IsKnown)
            .Select(part => part.Text)
            .ToList();
        return question.IsOne && telling.Count > 0
            ? telling
            : [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static List<Report> Titled(Catalogue catalogue, string text)
    {
        var words = text.Normalize(NormalizationForm.FormKC)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. catalogue.Reports.Where(report =>
                Array.TrueForAll(
                    words,
                    word => Holds(report.Title, word) || Holds(report.Publisher, word)
                )
            ),
        ];
    }

    private static bool Holds(string title, string word) =>
        title
            .Normalize(NormalizationForm.FormKC)
            .Contains(word, StringComparison.OrdinalIgnoreCase);
}
