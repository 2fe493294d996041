namespace Dashboard.Reading.Lexicons;

/// <summary>
/// The word lists in <c>Lexicon/*.csv</c>, embedded in the assembly: one entry on a line, cells separated by commas,
/// lines that begin with # explain.
/// </summary>
internal static class LexiconFile
{
    /// <summary>The lines of the file called <paramref name="name"/> that say something.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The entries of the file called <paramref name="name"/>; a cell that is left out is empty.</summary>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        foreach (var line in Lines(name))
        {
            var cells = line.Split(',', columns);
            Array.Resize(ref cells, columns);
            yield return Array.ConvertAll(cells, cell => cell?.Trim() ?? "");
        }
    }

    /// <summary>The words of a file with one column.</summary>
    public static IEnumerable<string> Words(string name) => Rows(name, 1).Select(cells => cells[0]);
}
