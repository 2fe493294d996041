using System.Globalization;
using Dashboard.Briefings;

namespace Dashboard.Views;

/// <summary>Cuts a view into screens that can be read from across a room.</summary>
internal static class WallScreens
{
    private const int MostTiles = 12;
    private const int MostRows = 10;

    /// <summary>How long a screen stands where the address does not say, in seconds.</summary>
    public const int UsualSeconds = 20;

    private const int MostSeconds = 3600;

    /// <summary>How long a screen stands, in seconds: what the address says, where that can be read.</summary>
    public static int Seconds(string? every) =>
        int.TryParse(every, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Math.Clamp(seconds, 1, MostSeconds)
            : UsualSeconds;

    /// <summary>The screens: a chart each, at most twelve numbers, at most ten lines of a table.</summary>
    public static IReadOnlyList<PagePart> Cut(ViewAnswer answer) =>
        [.. answer.Items.Select(item => item.Shown).OfType<PagePart>().SelectMany(Cut)];

    private static IEnumerable<PagePart> Cut(PagePart part) =>
        part switch
        {
            StripPart strip => strip
                .Cards.Chunk(MostTiles)
                .Select(cards => strip with { Cards = cards }),
            LinesPart lines => lines
                .Cards.Chunk(MostTiles)
                .Select(cards => lines with { Cards = cards }),
            DistrictsPart below => below
                .Grid.Districts.Chunk(MostRows)
                .Select(districts =>
                    below with
                    {
                        Grid = below.Grid with { Districts = districts },
                    }
                ),
            _ => [part],
        };
}
