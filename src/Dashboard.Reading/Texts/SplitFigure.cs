using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Texts;

/// <summary>Blanks that damage put into a figure: 1 908万元, 2 5 8 0 8个, 7. 8%, 4 . 0 7亿元, 113公 里.</summary>
internal static class SplitFigure
{
    private const int Reach = 24;

    /// <summary>Whether the blank at <paramref name="place"/> is one.</summary>
    public static bool IsAt(string text, int place)
    {
        var (before, after) = (Letters.At(text, place - 1), Letters.At(text, place + 1));
        if (before is '.' or ',' || after is '.' or ',')
        {
            return IsAroundMark(text, place);
        }

        if (Letters.IsDigit(before) && Letters.IsDigit(after))
        {
            return IsGrouped(text, place) && CountsSomething(text, place + 1);
        }

        if (Letters.IsDigit(before))
        {
            return after is '万' or '亿' or '%' or '余' or '多' || Letters.IsHan(after);
        }

        if (HanNumeral.IsOne(before) && HanNumeral.IsOne(after))
        {
            return true;
        }

        // 共 12家; 113公 里
        return Letters.IsHan(before)
            && (
                Letters.IsDigit(after)
                || Letters.IsDigit(Letters.At(text, place - 2))
                    && UnitLexicon.Named(
                        string.Create(2, (before, after), (two, pair) => (two[0], two[1]) = pair)
                    )
                        is not null
            );
    }

    // 4 . 0 7 and 3 , 450: the point or comma of a number, with a blank before it or digits around it
    private static bool IsAroundMark(string text, int place)
    {
        var mark = Letters.At(text, place - 1) is '.' or ',' ? place - 1 : place + 1;
        var left = mark - 1;
        while (left > mark - 3 && Letters.At(text, left) == ' ')
        {
            left--;
        }

        var right = mark + 1;
        while (right < mark + 3 && Letters.At(text, right) == ' ')
        {
            right++;
        }

        return Letters.IsDigit(Letters.At(text, left))
            && Letters.IsDigit(Letters.At(text, right))
            && (text[mark] == '.' || Letters.At(text, mark - 1) == ' ');
    }

    // 1 908 and 1 16家 behind a word are one number; 表1 2023年 and 2022 15 are two
    private static bool IsGrouped(string text, int place)
    {
        var (start, end) = (place, place + 1);
        while (
            start > 0
            && place - start < Reach
            && (Letters.IsDigit(text[start - 1]) || text[start - 1] is ' ' or '.' or ',')
        )
        {
            start--;
        }

        while (start < place && !Letters.IsDigit(text[start]))
        {
            start++;
        }

        var first = Letters.At(text, start - 1) == ' ' ? start - 2 : start - 1;
        while (end - place < 6 && Letters.IsDigit(Letters.At(text, end)))
        {
            end++;
        }

        var next = Letters.At(text, end);
        var isDate = next is '年' && end - place == 5;
        return !isDate
            && Letters.At(text, first) is not ('表' or '图' or '第' or '件' or '-' or '/')
            && (
                Letters.IsHan(Letters.At(text, first))
                || Letters.At(text, first) is ',' or '“' or '\n' or ';' or '(' or ':'
            );
    }

    // Groups of digits up to a unit: 1 908万元 does, 2022 15 3 does not.
    private static bool CountsSomething(string text, int place)
    {
        for (var i = place; i < text.Length && i < place + Reach; i++)
        {
            var letter = text[i];
            if (Letters.IsDigit(letter) || letter is '.' or ' ' or ',')
            {
                continue;
            }

            return letter
                    is '万'
                        or '亿'
                        or '%'
                        or '余'
                        or '多'
                        or '年'
                        or '月'
                        or '日'
                        or '时'
                        or '分'
                || Letters.IsHan(letter) && UnitLexicon.At(text, i) is not null;
        }

        return false;
    }
}
