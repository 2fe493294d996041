namespace Dashboard.Documents.Paper;

/// <summary>
/// Columns of prose that tesseract took for one: on a crooked or dusty scan it reads the lines of two columns as one line.
/// Where lines are open at the same place and both sides are full lines of text, the left side is read before the right.
/// </summary>
internal static class PageColumns
{
    private const int FewestLines = 3;

    // The cells of a table are shorter, and end where they like.
    private const int FewestLetters = 7;
    private const double FullLines = 0.6;

    /// <summary>The lines in the order they are read; null where that is the order they are in.</summary>
    public static IReadOnlyList<RecognizedLine>? Split(IReadOnlyList<RecognizedLine> lines) =>
        Gutter(lines) is { } gutter ? Read(lines, gutter) : null;

    private static List<RecognizedLine> Read(IReadOnlyList<RecognizedLine> lines, int gutter)
    {
        var read = new List<RecognizedLine>();
        var (left, right) = (new List<RecognizedLine>(), new List<RecognizedLine>());
        foreach (var line in lines.OrderBy(line => line.Top))
        {
            if (line.Crosses(gutter))
            {
                Flush();
                read.Add(line);
                continue;
            }

            if (line.Part(gutter, isLeft: true) is { } before)
            {
                left.Add(before);
            }

            if (line.Part(gutter, isLeft: false) is { } behind)
            {
                right.Add(behind);
            }
        }

        Flush();
        return read;

        void Flush()
        {
            // A side may be columns again.
            read.AddRange(Split(left) ?? left);
            read.AddRange(Split(right) ?? right);
            left = [];
            right = [];
        }
    }

    // The place that most lines leave open, more than go over it, with prose on both sides.
    private static int? Gutter(IReadOnlyList<RecognizedLine> lines) =>
        lines
            .SelectMany(line => line.Gaps)
            .Select(gap => (gap.From + gap.To) / 2)
            .Distinct()
            .Select(x => (X: x, Open: lines.Where(line => line.IsOpenAt(x)).ToList()))
            .Where(at =>
                at.Open.Count >= FewestLines
                && at.Open.Count > lines.Count(line => line.Crosses(at.X))
                && IsProse(at.Open, at.X, isLeft: true)
                && IsProse(at.Open, at.X, isLeft: false)
            )
            .OrderByDescending(at => at.Open.Count)
            .Select(at => (int?)at.X)
            .FirstOrDefault();

    private static bool IsProse(List<RecognizedLine> open, int x, bool isLeft)
    {
        var sides = open.Select(line => line.Part(x, isLeft)).OfType<RecognizedLine>().ToList();
        var end = sides.Max(side => side.Right);
        return sides.Count(side =>
                side.Letters >= FewestLetters && end - side.Right < 2 * side.Height
            )
            >= FullLines * open.Count;
    }
}
