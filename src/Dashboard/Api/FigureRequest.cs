using Dashboard.Shared;
using Dashboard.Storage.Figures;
using Dashboard.Wording;

namespace Dashboard.Api;

/// <summary>The question put to <c>/api/figures</c>, read and checked; <see cref="Asked"/> says what is wrong with it.</summary>
internal sealed record FigureRequest(
    IReadOnlyCollection<string>? Districts,
    string? Indicator,
    DateOnly? From,
    DateOnly? To,
    bool Csv,
    int Limit,
    int Offset,
    AskedQuery Asked
)
{
    public static FigureRequest Read(
        Catalogue catalogue,
        Words words,
        string? district,
        string? indicator,
        string? from,
        string? to,
        string? format,
        string? limit,
        string? offset
    )
    {
        var asked = new AskedQuery(words);
        var place = Known(
            asked,
            words,
            district,
            catalogue.Districts.Named(district),
            "没有区划“{0}”；/api/districts 列出了全部区划。"
        );
        var measured = Known(
            asked,
            words,
            indicator,
            catalogue.NamedIndicator(indicator),
            "没有指标“{0}”；/api/indicators 列出了全部指标。"
        );
        if (format is not (null or "" or "json" or "csv"))
        {
            asked.Refuse(words.Format("没有格式“{0}”，应是json或csv。", AskedQuery.Short(format)));
        }

        var (first, last) = (asked.Day("from", from), asked.Day("to", to));
        if (first > last)
        {
            asked.Refuse(words.Format("from（{0}）晚于to（{1}）。", from, to));
        }

        var most = asked.Whole("limit", limit) ?? FigureQuery.Limit;
        if (most > FigureQuery.Limit)
        {
            asked.Refuse(
                words.Format(
                    "limit是{0}；一次最多给{1}条，其余用offset取。",
                    most,
                    FigureQuery.Limit
                )
            );
        }

        var skip = asked.Whole("offset", offset) ?? 0;
        var districts = place is null
            ? null
            : catalogue.Districts.WithDescendants(place).Select(one => one.Code).ToList();
        return new(districts, measured?.Code, first, last, format == "csv", most, skip, asked);
    }

    // What a name of the address means; one that means nothing is refused in this sentence.
    private static T? Known<T>(
        AskedQuery asked,
        Words words,
        string? name,
        T? meant,
        string unknown
    )
        where T : class
    {
        if (!string.IsNullOrEmpty(name) && meant is null)
        {
            asked.Refuse(words.Format(unknown, AskedQuery.Short(name)));
        }

        return meant;
    }
}
