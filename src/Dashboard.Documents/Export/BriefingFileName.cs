using System.Text;

namespace Dashboard.Documents.Export;

/// <summary>
/// The name of a file that leaves: what, where, when. It is safe on Windows, Linux and macOS: no character or name
/// that one of them forbids, and short enough for any folder.
/// </summary>
public static class BriefingFileName
{
    private const int LongestBytes = 180;
    private const string Forbidden = "<>:\"/\\|?*";
    private static readonly HashSet<string> Devices = new(
        [
            "CON",
            "PRN",
            "AUX",
            "NUL",
            .. Enumerable
                .Range(0, 10)
                .SelectMany(number => new[] { $"COM{number}", $"LPT{number}" }),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The name without its ending: 停车位总数_安庆经开区_2022年.</summary>
    /// <param name="indicator">The indicator, or the briefing's template.</param>
    /// <param name="district">The district.</param>
    /// <param name="period">The period in words.</param>
    public static string Of(string indicator, string district, string period) =>
        Safe(
            string.Join(
                '_',
                new[] { indicator, district, period }
                    .Select(part => part.Trim())
                    .Where(part => part.Length > 0)
            )
        );

    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        var bytes = 0;
        foreach (var rune in PlainText.Of(name).EnumerateRunes())
        {
            var isForbidden =
                Rune.IsControl(rune) || (rune.IsAscii && Forbidden.Contains((char)rune.Value));
            var letter = isForbidden ? "-" : rune.ToString();
            bytes += Encoding.UTF8.GetByteCount(letter);
            if (bytes > LongestBytes)
            {
                break;
            }

            safe.Append(letter);
        }

        // Windows drops blanks and dots at the end, and keeps a few names for devices, whatever their ending.
        var trimmed = safe.ToString().Trim(' ', '.');
        if (trimmed.Length == 0)
        {
            return "briefing";
        }

        return Devices.Contains(trimmed.Split('.')[0].Trim()) ? "_" + trimmed : trimmed;
    }
}
