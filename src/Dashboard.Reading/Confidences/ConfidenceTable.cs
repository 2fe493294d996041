using System.Globalization;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Confidences;

/// <summary>
/// How often a field read from such a ground was right in answered texts, and how often all fields were where their
/// product is so high: <c>confidences.csv</c>, which <c>reading --calibrate</c> of Dashboard.Benchmarks writes.
/// </summary>
internal sealed class ConfidenceTable
{
    /// <summary>The ground of what a person has said before; no text of strangers can show how often that holds.</summary>
    public const string Taught = "taught";

    private const double TaughtShare = 0.97;

    private readonly Dictionary<(string Field, string Ground), double> _shares = [];
    private readonly List<(double UpTo, double Share)> _whole = [];

    /// <summary>A table of lines of field, ground and share.</summary>
    public ConfidenceTable(IEnumerable<(string Field, string Ground, double Share)> lines)
    {
        foreach (var (field, ground, share) in lines)
        {
            if (field == "whole")
            {
                _whole.Add((double.Parse(ground, CultureInfo.InvariantCulture), share));
            }
            else
            {
                _shares[(field, ground)] = share;
            }
        }

        _whole.Sort();
    }

    /// <summary>The table the reader goes by.</summary>
    public static ConfidenceTable Calibrated { get; } =
        new(
            LexiconFile
                .Rows("confidences.csv", 4)
                .Select(cells =>
                    (cells[0], cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture))
                )
        );

    /// <summary>How likely each field is right.</summary>
    public FieldConfidences FieldsFor(Grounds grounds) =>
        new(
            Share("value", grounds.Value),
            Share("unit", grounds.Unit),
            Share("kind", grounds.Kind),
            Share("period", grounds.Period),
            Share("place", grounds.Place),
            Share("indicator", grounds.Indicator)
        );

    /// <summary>How likely all fields are right.</summary>
    public double Whole(FieldConfidences fields)
    {
        var product = Product(fields);
        foreach (var (upTo, share) in _whole)
        {
            if (product <= upTo)
            {
                return share;
            }
        }

        return _whole.Count > 0 ? _whole[^1].Share : Math.Round(product, 2);
    }

    /// <summary>As if the fields were right or wrong by themselves; they are not, so it is looked up what that came to.</summary>
    public static double Product(FieldConfidences fields) =>
        fields.Value * fields.Unit * fields.Kind * fields.Period * fields.Place * fields.Indicator;

    // a ground never met is as good as the field at large
    private double Share(string field, string ground) =>
        ground == Taught ? TaughtShare
        : _shares.TryGetValue((field, ground), out var share) ? share
        : _shares.GetValueOrDefault((field, "other"), 0.5);
}
