using Dashboard.Storage.Accounts;

namespace Dashboard.Shared;

/// <summary>One line of a picker of staff pages.</summary>
/// <param name="Code">What is chosen.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Beside">What stands small behind it, or empty.</param>
/// <param name="Depth">How far it is indented.</param>
public sealed record PickLine(string Code, string Name, string Beside = "", int Depth = 0);

/// <summary>What a picker of staff pages offers; it is found by the searches of the catalogue, the same as everywhere.</summary>
public sealed class PickList
{
    private readonly Func<string, IEnumerable<PickLine>> _find;
    private readonly Func<string, PickLine?> _line;

    private PickList(Func<string, IEnumerable<PickLine>> find, Func<string, PickLine?> line) =>
        (_find, _line) = (find, line);

    /// <summary>Nothing, until the catalogue is there.</summary>
    public static PickList Empty { get; } = new(_ => [], _ => null);

    /// <summary>Indicators in use, with their units; of these only those that are <paramref name="offered"/>.</summary>
    public static PickList OfIndicators(
        Catalogue catalogue,
        Language language,
        Func<Indicator, bool>? offered = null
    )
    {
        return new(
            text =>
                catalogue
                    .IndicatorSearch()
                    .Find(text, int.MaxValue)
                    .Where(one => offered?.Invoke(one) != false)
                    .Select(Line),
            code => catalogue.FindIndicator(code) is { } one ? Line(one) : null
        );

        PickLine Line(Indicator one) =>
            new(one.Code, one.NameIn(language), UnitName.In(one.Unit, language));
    }

    /// <summary>Districts in use, each below the one it belongs to; of these only those <paramref name="enteredBy"/> may report, where somebody is named.</summary>
    public static PickList OfDistricts(
        Catalogue catalogue,
        Language language,
        Actor? enteredBy = null
    )
    {
        var tree = catalogue.Districts;
        return new(
            text =>
                catalogue
                    .DistrictSearch()
                    .Find(text, int.MaxValue)
                    .Where(one => enteredBy?.May(Act.Enter, one.Code, tree) != false)
                    .Select(one =>
                        string.IsNullOrWhiteSpace(text)
                            ? Line(one) with
                            {
                                Depth = tree.Path(one).Count - 1,
                            }
                            : Line(one) with
                            {
                                Beside = tree.PathText(one, language),
                            }
                    ),
            code => tree.Find(code) is { } one ? Line(one) : null
        );

        PickLine Line(District one) => new(one.Code, one.NameIn(language));
    }

    /// <summary>What fits the typed text, the best first; everything where it is blank.</summary>
    public IReadOnlyList<PickLine> Find(string text) => [.. _find(text)];

    /// <summary>The line of what was chosen, whether it is still offered or not.</summary>
    public PickLine? Line(string? code) => string.IsNullOrEmpty(code) ? null : _line(code);
}
