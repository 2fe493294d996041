using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Figures.Quantities;

/// <content>The words in which people type a quantity.</content>
public static partial class TypedQuantity
{
    private static readonly (string Word, Qualifier Qualifier)[] Before =
    [
        ("不低于", Qualifier.AtLeast),
        ("不少于", Qualifier.AtLeast),
        ("至少", Qualifier.AtLeast),
        ("不超过", Qualifier.AtMost),
        ("不高于", Qualifier.AtMost),
        ("不多于", Qualifier.AtMost),
        ("至多", Qualifier.AtMost),
        ("超过", Qualifier.MoreThan),
        ("超", Qualifier.MoreThan),
        ("逾", Qualifier.MoreThan),
        ("将近", Qualifier.Nearly),
        ("接近", Qualifier.Nearly),
        ("近", Qualifier.Nearly),
        ("大约", Qualifier.About),
        ("约", Qualifier.About),
    ];

    private static readonly (string Word, Qualifier Qualifier)[] After =
    [
        ("以上", Qualifier.AtLeast),
        ("以内", Qualifier.AtMost),
        ("以下", Qualifier.AtMost),
        ("左右", Qualifier.About),
    ];

    /// <summary>The quantity as it would be typed in steps of <paramref name="scale"/>, without its unit. The hedge stands in the text, so that who types a new number says anew how sure it is.</summary>
    public static string Written(Quantity quantity, decimal scale)
    {
        var number = Number(quantity.Value / scale);
        var value = quantity.Max is { } max ? $"{number}至{Number(max / scale)}" : number;
        return quantity.Qualifier switch
        {
            Qualifier.MoreThan => value + "余",
            Qualifier.Nearly => "近" + value,
            Qualifier.About => "约" + value,
            Qualifier.AtLeast => "不低于" + value,
            Qualifier.AtMost => "不超过" + value,
            _ => value,
        };
    }

    private static string Number(decimal value) =>
        value.ToString("0.############", CultureInfo.InvariantCulture);

    // 约110亿 is 110亿, about; 710以上 is 710, at least.
    private static (string Number, Qualifier Qualifier) WithoutHedge(string typed)
    {
        var (rest, qualifier) = (typed, Qualifier.Exact);
        var before = Array.Find(
            Before,
            pair => rest.StartsWith(pair.Word, StringComparison.Ordinal)
        );
        if (before.Word is not null)
        {
            (rest, qualifier) = (rest[before.Word.Length..], before.Qualifier);
        }

        var after = Array.Find(After, pair => rest.EndsWith(pair.Word, StringComparison.Ordinal));
        return after.Word is null
            ? (rest, qualifier)
            : (rest[..^after.Word.Length], after.Qualifier);
    }

    private static decimal? Factor(string scale) =>
        scale switch
        {
            "万" => 10_000,
            "亿" => 100_000_000,
            "万亿" => 1_000_000_000_000,
            _ => null,
        };

    [GeneratedRegex(
        @"^(?<from>-?[0-9][0-9,]*(\.[0-9]+)?)(?<scale>万亿|亿|万)?(?<more>余|多)?((至|到|-|~)(?<to>[0-9][0-9,]*(\.[0-9]+)?)(?<scale2>万亿|亿|万)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Form();

    // A number that can be read, with other words behind it than the unit that is asked for.
    [GeneratedRegex(
        @"^-?[0-9][0-9,]*(\.[0-9]+)?(万亿|亿|万)?(余|多)?(?<unit>[\p{L}%‰℃][\p{L}/]{0,7})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex WithUnit();

    [GeneratedRegex(
        @"^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Grouped();
}
