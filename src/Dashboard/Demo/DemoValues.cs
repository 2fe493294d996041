namespace Dashboard.Demo;

/// <summary>
/// The invented values: drawn for towns from a fixed seed, added up to districts and the city; wholes are the sums of
/// their parts, what is completed never exceeds what there is to complete.
/// </summary>
internal sealed class DemoValues
{
    private const int Seed = 20261121;
    private readonly DemoSize _size;
    private readonly IReadOnlyList<DemoPlace> _places;
    private readonly IReadOnlyList<DemoIndicator> _indicators;
    private readonly Dictionary<string, int> _position;
    private readonly int[] _parent;
    private readonly Dictionary<string, decimal[,]> _kept = new(StringComparer.Ordinal);

    public DemoValues(
        DemoSize size,
        IReadOnlyList<DemoPlace> places,
        IReadOnlyList<DemoIndicator> indicators
    )
    {
        (_size, _places, _indicators) = (size, places, indicators);
        _position = indicators
            .Select((one, position) => (one.Indicator.Code, position))
            .ToDictionary(pair => pair.Code, pair => pair.position, StringComparer.Ordinal);
        var byCode = places
            .Select((place, position) => (place.District.Code, position))
            .ToDictionary(pair => pair.Code, pair => pair.position, StringComparer.Ordinal);
        _parent =
        [
            .. places.Select(place => place.District.Parent is { } parent ? byCode[parent] : -1),
        ];
    }

    /// <summary>Value by place and month.</summary>
    public decimal[,] Of(DemoIndicator one)
    {
        if (_kept.TryGetValue(one.Indicator.Code, out var known))
        {
            return known;
        }

        var parts = Parts(one);
        var values =
            parts.Count > 0 ? Sum([.. parts.Select(Of)])
            : one.Indicator.Completes is { } whole ? Completed(one, Named(whole))
            : Drawn(one);
        if (one.Indicator.Whole is not null || parts.Count > 0 || IsCompleted(one))
        {
            _kept.Add(one.Indicator.Code, values);
        }

        return values;
    }

    /// <summary>What the year is expected to bring a place, or, for a stock, how it is expected to stand at its end.</summary>
    public double Expected(DemoIndicator one, int place, int year)
    {
        var parts = Parts(one);
        if (parts.Count > 0)
        {
            return parts.Sum(part => Expected(part, place, year));
        }

        var weight = Weight(place);
        var month = (year - _size.FirstMonth.Year) * 12 + 12 - _size.FirstMonth.Month;
        return one.Indicator.Nature == Nature.Stock
            ? one.Base * weight * Grown(one, month)
            : one.Base * weight * Grown(one, month - 6) * 12;
    }

    private List<DemoIndicator> Parts(DemoIndicator one) =>
        one.Base > 0
            ? []
            : [.. _indicators.Where(other => other.Indicator.Whole == one.Indicator.Code)];

    private DemoIndicator Named(string code) => _indicators[_position[code]];

    private bool IsCompleted(DemoIndicator one) =>
        _indicators.Any(other => other.Indicator.Completes == one.Indicator.Code);

    private double Weight(int place) =>
        IsTown(place)
            ? _places[place].Weight
            : Enumerable
                .Range(0, _places.Count)
                .Where(town => IsTown(town) && (place == 0 || _parent[town] == place))
                .Sum(town => _places[town].Weight);

    private bool IsTown(int place) => _places[place].District.Level == DistrictLevel.Town;

    private static double Grown(DemoIndicator one, int month) =>
        Math.Pow(1 + one.Growth, month / 12.0);

    private Random Draw(DemoIndicator one) => new(Seed + (_position[one.Indicator.Code] * 7919));

    private decimal[,] Drawn(DemoIndicator one)
    {
        var draw = Draw(one);
        var values = new decimal[_places.Count, _size.Months];
        var addsUp = one.Indicator.OverDistricts == OverDistricts.Sum;
        for (var place = 0; place < _places.Count; place++)
        {
            if (!addsUp)
            {
                Alone(one, values, place, draw);
            }
            else if (IsTown(place) && one.Indicator.Nature == Nature.Flow)
            {
                Flow(one, values, place, draw);
            }
            else if (IsTown(place))
            {
                Stock(one, values, place, draw);
            }
        }

        return addsUp ? AddedUp(values) : values;
    }

    private void Flow(DemoIndicator one, decimal[,] values, int place, Random draw)
    {
        for (var month = 0; month < _size.Months; month++)
        {
            var season = one.Season[_size.FirstMonth.AddMonths(month).Month - 1];
            var expected = one.Base * _places[place].Weight * season * Grown(one, month);
            values[place, month] = Whole(one, expected * (0.85 + (draw.NextDouble() * 0.3)), draw);
        }
    }

    private void Stock(DemoIndicator one, decimal[,] values, int place, Random draw)
    {
        var isPlan = IsCompleted(one);
        var level = 0m;
        for (var month = 0; month < _size.Months; month++)
        {
            var isNewYear = month == 0 || _size.FirstMonth.AddMonths(month).Month == 1;
            if (isPlan && isNewYear)
            {
                level = Math.Max(
                    1,
                    Whole(
                        one,
                        one.Base * _places[place].Weight * (0.85 + (draw.NextDouble() * 0.3)),
                        draw
                    )
                );
            }
            else if (!isPlan)
            {
                var expected = one.Base * _places[place].Weight * Grown(one, month);
                level = Math.Max(
                    level,
                    (decimal)Math.Round(expected * (1 + (draw.NextDouble() * 0.004)))
                );
            }

            values[place, month] = level;
        }
    }

    private void Alone(DemoIndicator one, decimal[,] values, int place, Random draw)
    {
        var own = 0.94 + (draw.NextDouble() * 0.12);
        for (var month = 0; month < _size.Months; month++)
        {
            var value = one.Base * own * Grown(one, month) * (0.98 + (draw.NextDouble() * 0.04));
            values[place, month] = decimal.Round(
                (decimal)(one.Indicator.Unit == "%" ? Math.Min(100, value) : value),
                1
            );
        }
    }

    // A plan is worked off over the year, faster here and slower there; what comes in is dealt with as it comes.
    private decimal[,] Completed(DemoIndicator one, DemoIndicator whole)
    {
        var draw = Draw(one);
        var all = Of(whole);
        var values = new decimal[_places.Count, _size.Months];
        var isPlan = one.Indicator.Nature == Nature.Stock;
        var paces = new double[_places.Count];
        for (var place = 0; place < _places.Count; place++)
        {
            paces[place] = 0.8 + (draw.NextDouble() * 0.35);
            if (!IsTown(place))
            {
                continue;
            }

            var pace = (paces[_parent[place]] * 0.8) + (paces[place] * 0.2);
            for (var month = 0; month < _size.Months; month++)
            {
                var passed = _size.FirstMonth.AddMonths(month).Month / 12.0;
                var share = isPlan
                    ? Math.Min(1, one.Reached * pace * passed)
                    : Math.Min(1, one.Reached + (draw.NextDouble() * 0.12) - 0.06);
                values[place, month] = Math.Floor((all[place, month] * (decimal)share) + 0.35m);
                values[place, month] = Math.Min(values[place, month], all[place, month]);
            }
        }

        if (one.Indicator.Code == DemoCases.NotStarted)
        {
            Clear(values, DemoCases.LateCounty);
        }

        return AddedUp(values);
    }

    // A district that has begun nothing in the last year.
    private void Clear(decimal[,] values, int county)
    {
        for (var place = 0; place < _places.Count; place++)
        {
            for (
                var month = _size.Months - 9;
                _parent[place] == county && month < _size.Months;
                month++
            )
            {
                values[place, month] = 0;
            }
        }
    }

    private static decimal Whole(DemoIndicator one, double value, Random draw) =>
        one.Indicator.Unit == "元"
            ? (decimal)Math.Round(value / 10_000) * 10_000
            : (decimal)Math.Floor(value + draw.NextDouble());

    private decimal[,] AddedUp(decimal[,] values)
    {
        for (var place = _places.Count - 1; place > 0; place--)
        {
            for (var month = 0; month < _size.Months; month++)
            {
                values[_parent[place], month] += values[place, month];
            }
        }

        return values;
    }

    private decimal[,] Sum(IReadOnlyList<decimal[,]> parts)
    {
        var values = new decimal[_places.Count, _size.Months];
        for (var place = 0; place < _places.Count; place++)
        {
            for (var month = 0; month < _size.Months; month++)
            {
                values[place, month] = parts.Sum(part => part[place, month]);
            }
        }

        return values;
    }
}
