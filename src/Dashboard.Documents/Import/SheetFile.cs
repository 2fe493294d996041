namespace Dashboard.Documents.Import;

/// <summary>Reads a table that somebody brings, within bounds that a hostile file cannot pass.</summary>
public static class SheetFile
{
    private static readonly OrderedDictionary<
        string,
        Func<byte[], CancellationToken, SheetTable>
    > _readers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["xlsx"] = Workbook,
        ["csv"] = CsvSheet.Read,
    };

    /// <summary>What can be read: the ends of the files' names.</summary>
    public static IReadOnlyCollection<string> Formats => _readers.Keys;

    /// <summary>The most lines a file may have.</summary>
    public const int MostLines = 50_000;

    /// <summary>The most bytes a file may have.</summary>
    public const int MostBytes = 30 * 1024 * 1024;

    /// <summary>The most characters of a cell.</summary>
    public const int MostCharacters = 2_000;

    /// <summary>The most columns of a table.</summary>
    public const int MostColumns = 256;

    /// <summary>Reads <paramref name="bytes"/>.</summary>
    /// <param name="name">The file's name, which tells the format.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="SheetRefusedException">The file is none, too large, or holds what a table cannot.</exception>
    public static SheetTable Read(string name, byte[] bytes, CancellationToken cancellation)
    {
        if (bytes.Length > MostBytes)
        {
            throw new SheetRefusedException("文件超过{0}MB，请分成几份", "30");
        }

        var format = Path.GetExtension(name).TrimStart('.');
        if (!_readers.TryGetValue(format, out var read))
        {
            throw new SheetRefusedException(
                "只能导入{0}文件，不能导入“{1}”",
                string.Join('、', Formats),
                format.Length > 0 ? "." + format.ToLowerInvariant() : name
            );
        }

        var table = read(bytes, cancellation);
        if (table.Lines.Count > MostLines)
        {
            throw new SheetRefusedException("超过{0}行，请分成几份", "50,000") { IsTooMuch = true };
        }

        var twice = table
            .Header.Where(column => column.Length > 0)
            .GroupBy(column => column)
            .FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? table
            : throw new SheetRefusedException("表头有两列都叫“{0}”", twice.Key);
    }

    /// <summary>Passes a header that has no more columns than a table of figures may.</summary>
    internal static List<string> Header(List<string> cells)
    {
        var last = cells.FindLastIndex(name => name.Length > 0);
        return last < MostColumns
            ? cells
            : throw new SheetRefusedException("列数过多（{0}）", $"{last + 1}");
    }

    private static SheetTable Workbook(byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            using var package = PackageDoor.Open(bytes, cancellation);
            return WorkbookSheet.Read(package, cancellation);
        }
        catch (Exception wrong) when (PackageDoor.IsBroken(wrong))
        {
            throw new SheetRefusedException("这不是能打开的xlsx文件；若是旧版xls，请另存为xlsx");
        }
    }
}
