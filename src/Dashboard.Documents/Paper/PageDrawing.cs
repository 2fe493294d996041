namespace Dashboard.Documents.Paper;

/// <summary>The pictures in which pages are shown: as large as one reads them, in shades of grey.</summary>
internal static class PageDrawing
{
    /// <summary>Dots of the longer side: an A4 page at 150 dots an inch.</summary>
    private const string LongerSide = "1754";

    private const string Name = "shown";
    private const long MostBytes = 60L * 1024 * 1024;

    /// <summary>The pages of a PDF in the folder of <paramref name="run"/>; none where they cannot be drawn within the bounds.</summary>
    public static async Task<IReadOnlyList<(byte[] Picture, int Width, int Height)>> DrawAsync(
        LimitedProgram run,
        PaperTools tools,
        string file,
        TimeSpan time,
        CancellationToken cancellation
    )
    {
        var answer = await run.RunAsync(
            tools.Pictures!,
            [
                "-l",
                $"{PaperReader.MostPages}",
                "-scale-to",
                LongerSide,
                "-gray",
                "-jpeg",
                "-jpegopt",
                "quality=60",
                file,
                Name,
            ],
            time,
            mostBytes: 100_000,
            cancellation
        );
        // Numbers have as many digits as the last one: by name is by page.
        var drawn = new DirectoryInfo(run.Folder)
            .GetFiles($"{Name}-*.jpg")
            .OrderBy(page => page.Name, StringComparer.Ordinal)
            .ToList();
        var pages = new List<(byte[], int, int)>(drawn.Count);
        if (answer.End == ProgramEnd.Well && drawn.Sum(page => page.Length) <= MostBytes)
        {
            foreach (var page in drawn)
            {
                var picture = await File.ReadAllBytesAsync(page.FullName, cancellation);
                if (PictureSize.Of(picture) is not ({ } width, { } height))
                {
                    return [];
                }

                pages.Add((picture, width, height));
            }
        }

        drawn.ForEach(page => page.Delete());
        return pages;
    }
}
