using System.Text.RegularExpressions;

namespace Dashboard.Storage.Catalogues;

/// <summary>What indicators and districts alike must be, and what is said where they are not.</summary>
internal static partial class CatalogueWords
{
    private const int Longest = 100;

    public static Problem OnlyAdministrators { get; } = new Problem("只有管理员可以更改目录");

    public static Problem ChangedMeanwhile(string name) =>
        new("“{0}”刚被他人更改，还没有保存；请看过他人的内容再定", name);

    public static Problem? AgainstCode(string code) =>
        code.Length <= 60 && Code().IsMatch(code)
            ? null
            : new Problem("编码“{0}”不对：用小写字母、数字和连字符，如 parking-spaces", code);

    public static Problem? AgainstName(string name) =>
        string.IsNullOrWhiteSpace(name) ? new Problem("名称不能为空") : AgainstLength(name);

    public static Problem? AgainstLength(string text) =>
        text.Length <= Longest
            ? null
            : new Problem("“{0}…”太长，最多{1}个字", text[..10], $"{Longest}");

    /// <summary>Whether going up from <paramref name="parent"/> comes back to <paramref name="code"/>.</summary>
    public static bool IsCircle(string code, string? parent, Func<string, string?> above)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var step = parent; step is not null && seen.Add(step); step = above(step))
        {
            if (step == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The other names, each once, without the name itself.</summary>
    public static List<string> Aliases(IEnumerable<string> aliases, string name) =>
        [
            .. aliases
                .Select(alias => alias.Trim())
                .Where(alias => alias.Length > 0 && alias != name.Trim())
                .Distinct(),
        ];

    [GeneratedRegex(
        "^[a-z0-9]+(-[a-z0-9]+)*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Code();
}
