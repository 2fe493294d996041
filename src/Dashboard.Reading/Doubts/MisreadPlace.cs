using Dashboard.Reading.Places;

namespace Dashboard.Reading.Doubts;

/// <summary>
/// Tells where a place may be one letter off: it lies in another province than all the rest, or nowhere, and one of the same
/// level in the city the text is about is called the same but for a letter (南澳区, 南谯区).
/// </summary>
internal sealed class MisreadPlace
{
    private const int ShortestName = 2;
    private readonly Dictionary<string, ReadingDoubt?> _known = new(StringComparer.Ordinal);
    private readonly string? _city;

    /// <summary>Finds out which city the text is about.</summary>
    /// <param name="home">The names of the place the report is about and of those it lies in.</param>
    /// <param name="named">The codes of the country's places that the text names.</param>
    public MisreadPlace(IEnumerable<string> home, IEnumerable<string> named) =>
        _city =
            home.Select(name => OnlyCity(Gazetteer.Named(name)))
                .FirstOrDefault(city => city is not null)
            ?? MostNamed(named);

    /// <summary>The doubt about the place of <paramref name="figure"/>, or null.</summary>
    public ReadingDoubt? DoubtAbout(ProposedFigure figure)
    {
        if (_city is null || figure.District is not null || figure.Place is not { } name)
        {
            return null;
        }

        if (!_known.TryGetValue(name, out var doubt))
        {
            doubt = _known[name] = Near(name, _city) is { } likely
                ? new(DoubtCause.Place, likely, null)
                : null;
        }

        return doubt;
    }

    // The city that most of the places named are or lie in; two mentions at least speak for it.
    private static string? MostNamed(IEnumerable<string> codes) =>
        codes
            .Where(code => code.Length >= 4)
            .GroupBy(code => code[..4])
            .Where(group => group.Count() > 1)
            .MaxBy(group => group.Count())
            ?.Key;

    private static string? OnlyCity(IReadOnlyList<GazetteerPlace> places)
    {
        var cities = places
            .Where(place => place.Code.Length >= 4)
            .Select(place => place.Code[..4])
            .Distinct()
            .ToList();
        return
            cities is [var city] && cities.Count == 1 && places.All(place => place.Code.Length >= 4)
            ? city
            : null;
    }

    private static string? Near(string name, string city)
    {
        var places = Gazetteer.Named(name);
        if (
            name.Length < ShortestName
            || places.Any(place => place.Code.StartsWith(city[..2], StringComparison.Ordinal))
        )
        {
            return null;
        }

        var near = Gazetteer
            .InCity(city)
            .Where(place =>
                IsOneOff(Stem(name), Stem(place.Name))
                && (
                    places.Count == 0
                        ? name[^1] == place.Name[^1]
                        : places.Any(far => far.Level == place.Level)
                )
            )
            .Select(place => place.Name)
            .Distinct()
            .ToList();
        return near is [var only] ? only : null;
    }

    // 南谯 of 南谯区: what kind of place it is may be misread less than left out
    private static string Stem(string name) =>
        name.Length > ShortestName && name[^1] is ('区' or '县' or '市' or '镇' or '乡')
            ? name[..^1]
            : name;

    private static bool IsOneOff(string name, string other)
    {
        if (name.Length != other.Length || name.Length < ShortestName)
        {
            return false;
        }

        var differ = 0;
        for (var i = 0; i < name.Length; i++)
        {
            differ += name[i] == other[i] ? 0 : 1;
        }

        return differ == 1;
    }
}
