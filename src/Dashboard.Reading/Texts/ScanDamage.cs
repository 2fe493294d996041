namespace Dashboard.Reading;

/// <summary>
/// Which blanks and line breaks of a text a scanner or a column of a newspaper put there: 1 908万元, 三级⏎网格员278名,
/// 19⏎08万元.
/// </summary>
internal static class ScanDamage
{
    /// <summary>A line of prose is at least this long before its end can be taken for the edge of a column.</summary>
    private const int ProseLine = 18;

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
            else if (text[i] == ' ' && !isTable && IsInsideFigure(text, i))
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

    // 19⏎08万元: the digits of the next line count something; 2023⏎1 月 would be a page number.
    private static bool HasUnitBehindDigits(string text, int place)
    {
        var end = place;
        while (Letters.IsDigit(Letters.At(text, end)) || Letters.At(text, end) == '.')
        {
            end++;
        }

        return end - place <= 6
            && Letters.At(text, end)
                is '万'
                    or '亿'
                    or '元'
                    or '%'
                    or '个'
                    or '人'
                    or '亩'
                    or '月'
                    or '日'
                    or '年';
    }

    // 1 908万元, 2 5 8 0 8 个, 7. 8%, 12 .5
    private static bool IsInsideFigure(string text, int place)
    {
        var before = Letters.At(text, place - 1);
        var after = Letters.At(text, place + 1);
        if (before == '.' || after == '.')
        {
            return before == '.'
                ? Letters.IsDigit(after) && Letters.IsDigit(Letters.At(text, place - 2))
                : Letters.IsDigit(before) && Letters.IsDigit(Letters.At(text, place + 2));
        }

        if (!Letters.IsDigit(before))
        {
            return false;
        }

        return Letters.IsDigit(after)
            ? IsGrouped(text, place) && CountsSomething(text, place + 1)
            : after is '万' or '亿' or '%' or '余' or '多' || Letters.IsHan(after);
    }

    // 1 908 and 2 5 8 0 8 are one number; 1 2023 and 12 35 are two, unless 万 or 亿 follows
    private static bool IsGrouped(string text, int place)
    {
        var (start, end) = (place, place + 1);
        while (start > 0 && place - start < 5 && Letters.IsDigit(text[start - 1]))
        {
            start--;
        }

        while (end - place < 6 && Letters.IsDigit(Letters.At(text, end)))
        {
            end++;
        }

        var (before, after) = (place - start, end - place - 1);
        return Letters.At(text, start - 1) is not ('表' or '图' or '第' or '.' or '-' or '/')
            && (
                after == 3 && before <= 3
                || after == 1 && before == 1
                || before < 4 && after < 4 && Letters.At(text, end) is '万' or '亿' or '.'
            );
    }

    // Groups of digits up to a unit: 1 908万元 does, 2022 15 3 does not.
    private static bool CountsSomething(string text, int place)
    {
        for (var i = place; i < text.Length && i < place + 24; i++)
        {
            var letter = text[i];
            if (Letters.IsDigit(letter) || letter == '.' || letter == ' ')
            {
                continue;
            }

            return letter is '万' or '亿' or '%'
                || Letters.IsHan(letter) && UnitLexicon.At(text, i) is not null;
        }

        return false;
    }
}
