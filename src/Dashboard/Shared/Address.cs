using System.Text;

namespace Dashboard.Shared;

/// <summary>Writes readable addresses: Chinese stays Chinese, only what would break the address is escaped.</summary>
internal static class Address
{
    public static string Of(
        string path,
        params ReadOnlySpan<(string Name, string? Value)> parameters
    )
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrEmpty(value))
            {
                path += $"{separator}{name}={Readable(value)}";
                separator = '&';
            }
        }

        return path;
    }

    /// <summary>The same address with one parameter set, or taken out where <paramref name="value"/> is null.</summary>
    public static string With(string address, string name, string? value)
    {
        var (path, query) = address.Split('#')[0].Split('?', 2) is [var before, var after]
            ? (before, after)
            : (address.Split('#')[0], "");
        var kept = query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !pair.StartsWith(name + "=", StringComparison.Ordinal));
        var all = value is null ? kept : kept.Append($"{name}={Readable(value)}");
        var joined = string.Join('&', all);
        return joined.Length == 0 ? path : $"{path}?{joined}";
    }

    /// <summary>What <paramref name="address"/> says for one parameter, or null.</summary>
    public static string? Parameter(string address, string name) =>
        Microsoft
            .AspNetCore.WebUtilities.QueryHelpers.ParseQuery(
                address.Split('#')[0].Split('?', 2) is [_, var query] ? query : ""
            )
            .TryGetValue(name, out var values)
            ? values[0]
            : null;

    /// <summary>
    /// An address of this site, as a header can carry it; anything else becomes the first page, so that no link leads away.
    /// </summary>
    public static string Local(string? address) =>
        address is ['/', ..]
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.StartsWith("/\\", StringComparison.Ordinal)
        // A browser leaves out tabs and line ends: "/<tab>/elsewhere" would be "//elsewhere".
        && !address.Any(char.IsControl)
            ? Escaped(address, letter => letter.Value is > ' ' and < '\x7f')
            : "/";

    private static string Readable(string value) =>
        Escaped(
            value,
            letter =>
                Rune.IsLetterOrDigit(letter)
                || (
                    letter.IsAscii && "-._~@".Contains((char)letter.Value, StringComparison.Ordinal)
                )
        );

    // By whole letters: half of a rare one (𠮷) is none and would be lost.
    private static string Escaped(string text, Func<Rune, bool> stays) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(letter =>
                    stays(letter) ? letter.ToString() : Uri.EscapeDataString(letter.ToString())
                )
        );
}
