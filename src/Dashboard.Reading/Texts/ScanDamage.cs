using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Texts;

/// <summary>
/// Which blanks and line breaks of a text a scanner or a column of a newspaper put there: 1 908万元, 三级⏎网格员278名,
/// 19⏎08万元.
/// </summary>
internal static class ScanDamage
{
    /// <summary>A line of prose is at least this long before its end can be taken for the edge of a column.</summary>
    private const int ProseLine = 12;

    /// <summary>True for each character to leave out.</summary>
    public static bool[] Drops(string text)
    {
        var drops = new bool[text.Length];
        var line = 0;
        var isTable = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == line)
            {
                isTable = TableLine.IsOne(text, line);
            }

            if (text[i] == '\n')
            {
                i = MendBreak(text, line, i, isTable, drops);
                line = i + 1;
            }
            else if (text[i] == ' ' && !isTable && SplitFigure.IsAt(text, i))
            {
                drops[i] = true;
            }
        }

        return drops;
    }

    /// <summary>Leaves out the line breaks from <paramref name="at"/> on where the sentence goes on behind them; the last of them is returned.</summary>
    private static int MendBreak(string text, int line, int at, bool isTable, bool[] drops)
    {
        var next = at;
        var last = at;
        while (next < text.Length && (text[next] == '\n' || text[next] == ' '))
        {
            last = text[next] == '\n' ? next : last;
            next++;
        }

        var end = at;
        while (end > line && text[end - 1] == ' ')
        {
            end--;
        }

        if (
            !isTable
            && next < text.Length
            && !TableLine.IsOne(text, next)
            && GoesOn(text, line, end, next)
        )
        {
            drops.AsSpan(end, next - end).Fill(true);
        }

        return last;
    }

    private static bool GoesOn(string text, int line, int end, int next)
    {
        if (end - line < 2)
        {
            return false;
        }

        var (before, after) = (text[end - 1], text[next]);
        var isProse = end - line >= ProseLine && text.AsSpan(line, end - line).ContainsAny(",。;");
        if (Letters.IsDigit(before))
        {
            return isProse
                && (
                    Letters.IsDigit(after)
                        ? HasUnitBehindDigits(text, next)
                        : Letters.IsHan(after) && !Numbering.IsAt(text, next)
                );
        }

        return isProse
            && !Letters.EndsSentence(before)
            && before is not (')' or '”' or ':' or ';')
            && (Letters.IsHan(after) || Letters.IsDigit(after) || after is ',' or '、')
            && !Numbering.IsAt(text, next);
    }

    // 19⏎08万元: the digits of the next line count something; 2023⏎1 is a page number
    private static bool HasUnitBehindDigits(string text, int place)
    {
        var end = place;
        while (Letters.IsDigit(Letters.At(text, end)) || Letters.At(text, end) is '.' or ' ')
        {
            end++;
        }

        return end - place <= 8
            && (
                Letters.At(text, end) is '万' or '亿' or '余' or '多' or '%'
                || UnitLexicon.At(text, end) is not null
            );
    }
}
