using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Periods;

/// <summary>Times that are words: 上半年, 目前, 年底前, “十四五”.</summary>
internal static class WordedTime
{
    /// <summary>The time that <paramref name="word"/> at <paramref name="start"/> means.</summary>
    public static PeriodMention At(
        string text,
        int start,
        int length,
        PeriodWord word,
        Reference reference
    )
    {
        var end = start + length;
        var cursor = new DateCursor(text, end);
        var hasYear = false;
        Period? period = null;
        var role = PeriodRole.Plain;
        switch (word.Meaning)
        {
            case "term" or "half" or "quarter" or "quarters" or "whole" or "end" or "begin":
                if (word.Meaning == "whole" && reference is { IsGuessed: true, YearAtHand: null })
                {
                    role = PeriodRole.Vague;
                    break;
                }

                if (reference.Today is { } day)
                {
                    var isAhead = Letters.At(text, end) == '前';
                    var year =
                        (word.Meaning is "whole" or "end" && !isAhead ? reference.YearAtHand : null)
                        ?? reference.Year(PeriodLexicon.Here)
                        ?? day.Year;
                    var part = PartOfYear.At(text, start, year);
                    (period, end) = part is { } found ? found : (null, end);
                }

                if (word.Meaning == "end" && period is not null && Letters.At(text, end) == '前')
                {
                    return new(
                        start,
                        end + 1,
                        Period.UpTo(period.Last),
                        PeriodRole.By,
                        HasYear: false
                    );
                }

                role = word.Meaning == "begin" && period is null ? PeriodRole.Vague : role;
                break;
            case "ytd":
                period = reference.Today is { } today ? Period.YearToDate(today) : null;
                break;
            case "now":
                (period, role) = (
                    reference.Now is { } now ? Period.Moment(now) : null,
                    PeriodRole.Now
                );
                break;
            case "today":
                period = reference.Today is { } on
                    ? Period.Range(on.AddDays(word.Argument), on.AddDays(word.Argument))
                    : null;
                role = PeriodRole.Vague;
                break;
            case "month":
                period =
                    reference.Today is { } here && here.AddMonths(word.Argument) is var month
                        ? Period.Month(month.Year, month.Month)
                        : null;
                break;
            case "plan":
                cursor.TakesAny(
                    "规划期末",
                    "规划期间",
                    "规划期",
                    "期末",
                    "期间",
                    "时期",
                    "末",
                    "以来"
                );
                (period, end, hasYear) = (
                    Period.Range(new(word.Argument, 1, 1), new(word.Last, 12, 31)),
                    cursor.Place,
                    false
                );
                break;
            case "eve" when reference.Today is { } before:
                var eve = new DateOnly(before.Year, word.Argument / 100, word.Argument % 100);
                period = Period.UpTo((eve > before ? eve.AddYears(-1) : eve).AddDays(-1));
                break;
            case "that-day":
                role = PeriodRole.SameDay;
                break;
            case "those-days":
                role = PeriodRole.SameDays;
                break;
            case "baseline-end" when Letters.At(text, start - 1) is '由' or '从':
                period = reference.Year(-1) is { } lastYear
                    ? Period.Moment(new DateOnly(lastYear, 12, 31))
                    : null;
                break;
            case "baseline" or "baseline-end":
                role = PeriodRole.Baseline;
                break;
            default:
                role = PeriodRole.Vague;
                break;
        }

        return new(
            start,
            end,
            period,
            PeriodReader.IsBaseline(text, start, end) ? PeriodRole.Baseline
                : period is not null && Letters.At(text, start - 1) is '由' or '从'
                    ? PeriodRole.From
                : role,
            hasYear
        );
    }
}
