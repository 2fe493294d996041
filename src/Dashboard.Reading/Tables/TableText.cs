using Dashboard.Reading.Characters;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Texts;

namespace Dashboard.Reading.Tables;

/// <summary>A run of lines that form a table.</summary>
/// <param name="Title">What the last line above it says, its number and 单位 left out.</param>
/// <param name="Heads">The cells of its head line; empty where it has none.</param>
/// <param name="Rows">The cells of the lines below.</param>
/// <param name="Unit">The unit for the whole table, of 单位:万元 above it.</param>
internal sealed record TableText(
    string Title,
    IReadOnlyList<CellText> Heads,
    IReadOnlyList<IReadOnlyList<CellText>> Rows,
    ScaledUnit? Unit
)
{
    private const int CaptionLines = 4;

    /// <summary>The tables of <paramref name="text"/>, in order.</summary>
    public static IEnumerable<TableText> In(string text)
    {
        var above = new Queue<(int Start, int End)>();
        var rows = new List<(int Start, int End)>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start && TableLine.IsOne(text, start))
            {
                rows.Add((start, end));
            }
            else if (end > start || rows.Count > 0)
            {
                if (rows.Count > 0)
                {
                    yield return Of(text, above, rows);
                    rows.Clear();
                    above.Clear();
                }

                above.Enqueue((start, end));
                if (above.Count > CaptionLines)
                {
                    above.Dequeue();
                }
            }

            start = end + 1;
        }

        if (rows.Count > 0)
        {
            yield return Of(text, above, rows);
        }
    }

    private static TableText Of(
        string text,
        Queue<(int Start, int End)> above,
        List<(int Start, int End)> lines
    )
    {
        var rows = lines.ConvertAll(line => Cells(text, line.Start, line.End));
        IReadOnlyList<CellText> heads = [];
        if (!rows[0].Any(cell => CellNumber.IsOne(cell.Text)))
        {
            heads = rows[0];
            rows.RemoveAt(0);
        }
        else if (
            above.Count > 0
            && above.Last() is var last
            && last.End > last.Start
            && Cells(text, last.Start, last.End) is { Count: > 1 } named
            && named.Count == rows[0].Count
        )
        {
            heads = named;
        }

        var caption = above.Count > 0 ? above.Peek().Start : lines[0].Start;
        return new TableText(
            TitleOf(text, above),
            heads,
            rows,
            UnitAbove(text, caption, lines[0].End)
        );
    }

    // 附:各镇工业产值 单位:万元; 表1 各镇粮食产量
    private static string TitleOf(string text, Queue<(int Start, int End)> above)
    {
        var line = above.LastOrDefault(line => line.End > line.Start && line.End - line.Start < 60);
        var title = text[line.Start..line.End];
        var unit = title.IndexOf("单位", StringComparison.Ordinal);
        title = (unit > 0 ? title[..unit] : title).Trim(' ', '(', ',', '[');
        return title.StartsWith('附') && title.Contains(':')
            ? title[(title.IndexOf(':') + 1)..].Trim()
            : title.TrimStart('表', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ');
    }

    private static List<CellText> Cells(string text, int start, int end)
    {
        var line = text[start..end];
        var isMarked = line.Contains('\t') || line.Contains('|');
        var cells = new List<CellText>();
        var from = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (isMarked ? line[i] is '\t' or '|' : line[i] == ' '))
            {
                var cell = line[from..i];
                var trimmed = cell.Trim(' ', '*');
                if (trimmed.Length > 0 || isMarked && from > 0 && i < line.Length)
                {
                    cells.Add(
                        new CellText(
                            trimmed,
                            start
                                + from
                                + (
                                    trimmed.Length > 0
                                        ? cell.IndexOf(trimmed, StringComparison.Ordinal)
                                        : 0
                                )
                        )
                    );
                }

                from = i + 1;
            }
        }

        return cells;
    }

    // 单位:万元
    private static ScaledUnit? UnitAbove(string text, int start, int end)
    {
        var at = text.LastIndexOf(
            "单位:",
            Math.Max(end - 1, 0),
            Math.Max(Math.Min(end - start, end), 0),
            StringComparison.Ordinal
        );
        if (at < 0)
        {
            return null;
        }

        var from = at + 3;
        while (Letters.At(text, from) == ' ')
        {
            from++;
        }

        var to = from;
        while (
            to < text.Length
            && to - from < 8
            && text[to] is not ('、' or ',' or ')' or '\n' or ' ' or '|' or '\t' or ';' or ']')
        )
        {
            to++;
        }

        return ScaledUnit.Of(text[from..to]);
    }
}
