namespace Dashboard.Figures.Catalogues;

/// <summary>What figures refer to: districts, indicators and reports, looked up by code or by what a person types.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly Dictionary<string, Report> _reports;
    private readonly ILookup<string?, Indicator> _parts;

    /// <summary>Puts the three lists together; codes must be unique.</summary>
    public Catalogue(
        DistrictTree districts,
        IEnumerable<Indicator> indicators,
        IEnumerable<Report> reports
    )
    {
        Districts = districts;
        Indicators = [.. indicators];
        Reports =
        [
            .. reports
                .OrderByDescending(report => report.Date)
                .ThenBy(report => report.Code, StringComparer.Ordinal),
        ];
        _indicators = Indicators.ToDictionary(indicator => indicator.Code);
        _reports = Reports.ToDictionary(report => report.Code);
        _parts = Indicators.ToLookup(indicator => indicator.Whole);
    }

    /// <summary>The tree of districts.</summary>
    public DistrictTree Districts { get; }

    /// <summary>Every indicator, in the catalogue's order: by category, wholes before their parts.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Every report, the latest first.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>What must be known of indicators from a day on, in order of time.</summary>
    public IReadOnlyList<DatedRemark> Remarks { get; init; } = [];

    /// <summary>Districts that are kept together under a name, by name.</summary>
    public IReadOnlyList<DistrictGroup> Groups { get; init; } = [];

    /// <summary>The districts of the group with this name, those in use; empty where there is none.</summary>
    public IReadOnlyList<District> DistrictsOfGroup(string? name) =>
        Groups.FirstOrDefault(group => group.Name == name?.Trim()) is { } known
            ?
            [
                .. known
                    .Districts.Select(Districts.Find)
                    .OfType<District>()
                    .Where(district => !district.IsRetired),
            ]
            : [];

    /// <summary>The indicator with this code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Indicator Indicator(string code) => _indicators[code];

    /// <summary>The indicator with this code, or null.</summary>
    public Indicator? FindIndicator(string? code) =>
        code is null ? null : _indicators.GetValueOrDefault(code);

    /// <summary>The district with this code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public District District(string code) =>
        Districts.Find(code) ?? throw new KeyNotFoundException($"There is no district {code}.");

    /// <summary>The report with this code, or null.</summary>
    public Report? Report(string? code) => code is null ? null : _reports.GetValueOrDefault(code);

    /// <summary>The indicators that are the parts of <paramref name="whole"/>, in the catalogue's order.</summary>
    public IEnumerable<Indicator> Parts(Indicator whole) => _parts[whole.Code];

    /// <summary>The indicator a person means by a code, a name or an alias, one in use before a retired one; null where none or more than one fits.</summary>
    public Indicator? NamedIndicator(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return _indicators.GetValueOrDefault(text)
            ?? Named(text, Indicators.Where(one => !one.IsRetired))
            ?? Named(text, Indicators.Where(one => one.IsRetired));
    }

    private static Indicator? Named(string text, IEnumerable<Indicator> among) =>
        Only(
            among.Where(one =>
                one.Name == text || one.EnglishName.Equals(text, StringComparison.OrdinalIgnoreCase)
            )
        ) ?? Only(among.Where(one => one.Aliases.Contains(text)));

    private static Indicator? Only(IEnumerable<Indicator> indicators) =>
        indicators.Take(2).ToList() is [var only] ? only : null;
}
