namespace Dashboard.Reading.Lexicons;

/// <summary>
/// The word lists in <c>Lexicon/*.csv</c>, embedded in the assembly: one entry on a line, cells separated by commas,
/// lines that begin with # explain.
/// </summary>
internal static class LexiconFile
{
    /// <summary>The entries of the file called <paramref name="name"/>; a cell that is left out is empty.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or a line has too many cells.</exception>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var stream =
            typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is missing.");
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split(',', columns);
            Array.Resize(ref cells, columns);
            yield return Array.ConvertAll(cells, cell => cell?.Trim() ?? "");
        }
    }

    /// <summary>The words of a file with one column.</summary>
    public static IEnumerable<string> Words(string name) => Rows(name, 1).Select(cells => cells[0]);
}
