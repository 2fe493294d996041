using Dashboard.Documents.Import;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Wording;

namespace Dashboard.Administration.Accounts;

/// <summary>A line of a sheet of accounts.</summary>
/// <param name="Number">Its number as Excel shows it.</param>
/// <param name="Entry">What the account would be.</param>
/// <param name="Problems">What stands against it, each a sentence that says what would be right.</param>
internal sealed record AccountLine(int Number, AccountEntry Entry, IReadOnlyList<Problem> Problems);

/// <summary>A sheet of accounts: 账号, 姓名, 角色, 区划, a line for each.</summary>
internal static class AccountSheet
{
    /// <summary>The most lines: each password is hashed slowly on purpose.</summary>
    public const int MostLines = 200;

    /// <summary>The columns, the ones that may be missing last.</summary>
    public static readonly IReadOnlyList<string> Columns = ["账号", "角色", "区划", "姓名"];

    private const int Needed = 3;
    private static readonly char[] Between = ['、', ',', '，', ';', '；', '\n'];

    /// <summary>Reads the lines of <paramref name="table"/>.</summary>
    /// <param name="table">What somebody brought.</param>
    /// <param name="catalogue">Tells the districts.</param>
    /// <param name="names">The names of the accounts that are there.</param>
    /// <exception cref="SheetRefusedException">It is no sheet of accounts, or a very long one.</exception>
    public static IReadOnlyList<AccountLine> Read(
        SheetTable table,
        Catalogue catalogue,
        IEnumerable<string> names
    )
    {
        var columns = Columns.ToDictionary(
            name => name,
            name => table.Header.ToList().FindIndex(cell => cell.Trim() == name)
        );
        if (Columns.Take(Needed).FirstOrDefault(name => columns[name] < 0) is { } missing)
        {
            throw new SheetRefusedException(
                "缺少“{0}”一列；表头应有账号、姓名、角色、区划",
                missing
            );
        }

        if (table.Lines.Count > MostLines)
        {
            throw new SheetRefusedException("一次最多建{0}个账号，请分成几份", $"{MostLines}");
        }

        var taken = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. table.Lines.Select(line =>
            {
                var read = Read(line, columns, catalogue);
                var name = read.Entry.Name;
                var twice =
                    taken.Contains(name) ? new Problem("已有同名账号“{0}”", name)
                    : name.Length > 0 && !first.TryAdd(name, line.Number)
                        ? new Problem("账号“{0}”与第{1}行重复", name, $"{first[name]}")
                    : null;
                return twice is null ? read : read with { Problems = [.. read.Problems, twice] };
            }),
        ];
    }

    private static AccountLine Read(
        SheetLine line,
        Dictionary<string, int> columns,
        Catalogue catalogue
    )
    {
        var problems = new List<Problem>();
        var role = Role.Viewer;
        if (RoleNamed(Cell("角色")) is { } known)
        {
            role = known;
        }
        else
        {
            problems.Add(new("角色写的是“{0}”，应是查看、填报、审核、管理之一", Cell("角色")));
        }

        var districts = new List<string>();
        foreach (var text in Cell("区划").Split(Between, StringSplitOptions.TrimEntries))
        {
            if (text.Length == 0)
            {
                continue;
            }

            if (catalogue.Districts.Named(text) is { IsRetired: false } district)
            {
                districts.Add(district.Code);
            }
            else
            {
                problems.Add(new("没有名为“{0}”的区划", text));
            }
        }

        var entry = new AccountEntry(Cell("账号"), Cell("姓名"), role, districts);
        if (problems.Count == 0 && entry.Lack is { } lack)
        {
            problems.Add(new(lack));
        }

        return new(line.Number, entry, problems);

        string Cell(string column) =>
            columns[column] is >= 0 and var at && at < line.Cells.Count
                ? line.Cells[at].Trim()
                : "";
    }

    // 填报, 填报员 and clerk are the same.
    private static Role? RoleNamed(string text)
    {
        var words = new Words(Language.Chinese);
        var named = Enum.GetValues<Role>()
            .Where(role =>
                words.Of(role) == text.TrimEnd('员')
                || EnumCode.Of(role).Equals(text, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
