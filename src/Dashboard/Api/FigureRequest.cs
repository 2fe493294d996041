using System.Globalization;
using Dashboard.Storage.Figures;

namespace Dashboard.Api;

/// <summary>The question put to <c>/api/figures</c>, read and checked; <see cref="Problem"/> says what is wrong with it.</summary>
internal sealed record FigureRequest(
    IReadOnlyCollection<string>? Districts,
    string? Indicator,
    DateOnly? From,
    DateOnly? To,
    bool Csv,
    int Limit,
    int Offset,
    string? Problem
)
{
    public static FigureRequest Read(
        Catalogue catalogue,
        string? district,
        string? indicator,
        string? from,
        string? to,
        string? format,
        string? limit,
        string? offset
    )
    {
        string? problem = null;
        var place = catalogue.Districts.Named(district);
        if (!string.IsNullOrEmpty(district) && place is null)
        {
            problem ??= $"There is no district '{district}'; /api/districts lists them.";
        }

        var measured = catalogue.NamedIndicator(indicator);
        if (!string.IsNullOrEmpty(indicator) && measured is null)
        {
            problem ??= $"There is no indicator '{indicator}'; /api/indicators lists them.";
        }

        if (format is not (null or "" or "json" or "csv"))
        {
            problem ??= $"'{format}' is no format; json or csv is expected.";
        }

        var (first, last) = (Day("from", from), Day("to", to));
        if (first > last)
        {
            problem ??= $"'from' ({from}) is later than 'to' ({to}).";
        }

        var most = Whole("limit", limit) ?? FigureQuery.Limit;
        if (most > FigureQuery.Limit)
        {
            problem ??=
                $"'limit' is {limit}; at most {FigureQuery.Limit} are given at once, 'offset' gives the rest.";
        }

        var skip = Whole("offset", offset) ?? 0;
        var districts = place is null
            ? null
            : catalogue.Districts.WithDescendants(place).Select(one => one.Code).ToList();
        return new(districts, measured?.Code, first, last, format == "csv", most, skip, problem);

        DateOnly? Day(string name, string? text)
        {
            if (string.IsNullOrEmpty(text))
            {
                return null;
            }

            if (
                DateOnly.TryParseExact(
                    text,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
            {
                return day;
            }

            problem ??= $"'{name}' is '{text}'; a day such as 2022-11-30 is expected.";
            return null;
        }

        int? Whole(string name, string? text)
        {
            if (string.IsNullOrEmpty(text))
            {
                return null;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            problem ??= $"'{name}' is '{text}'; a whole number from 0 up is expected.";
            return null;
        }
    }
}
