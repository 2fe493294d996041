using System.Globalization;
using Dashboard.Storage.Plans;
using Dashboard.Wording;

namespace Dashboard.Due;

/// <summary>What one district owes, and the message that asks for it.</summary>
/// <param name="District">The district.</param>
/// <param name="Lines">What is overdue, the earliest due first.</param>
/// <param name="Clerks">Who has to enter it.</param>
public sealed record Reminder(
    District District,
    IReadOnlyList<DueLine> Lines,
    IReadOnlyList<Clerk> Clerks
)
{
    /// <summary>So many are named in a message: it is read on a phone.</summary>
    public const int MostNamed = 20;

    /// <summary>So many are named in a mail: Windows hands a mail program no more than about 2,000 characters, and a Chinese one takes nine.</summary>
    public const int MostMailed = 4;

    /// <summary>What is overdue in each district, the most overdue first.</summary>
    public static IReadOnlyList<Reminder> Of(
        IEnumerable<DueLine> lines,
        Catalogue catalogue,
        IReadOnlyDictionary<string, IReadOnlyList<Clerk>> clerks
    ) =>
        [
            .. lines
                .Where(line => line.State == DueState.Overdue)
                .GroupBy(line => line.Plan.District)
                .Select(group => new Reminder(
                    catalogue.District(group.Key),
                    [.. group.OrderBy(line => line.Due.DueDay)],
                    clerks.GetValueOrDefault(group.Key, [])
                ))
                .OrderBy(one => one.Lines[0].Due.DueDay)
                .ThenByDescending(one => one.Lines.Count),
        ];

    /// <summary>How many days a line is late on <paramref name="today"/>.</summary>
    public static int DaysLate(DueLine line, DateOnly today) =>
        today.DayNumber - line.Due.DueDay.DayNumber;

    /// <summary>The subject of a mail.</summary>
    public string Subject(Words words) =>
        words.Format("催报：{0}还有{1}项未报", District.NameIn(words.Language), Lines.Count);

    /// <summary>The address that opens <paramref name="message"/> in the mail program of who clicks it.</summary>
    public string Mail(string message, Words words) =>
        $"mailto:?subject={Uri.EscapeDataString(Subject(words))}&body={Uri.EscapeDataString(message.ReplaceLineEndings("\r\n"))}";

    /// <summary>The message, to be sent by WeChat, as an SMS or by mail.</summary>
    /// <param name="address">Where figures are entered.</param>
    /// <param name="today">The day of the message.</param>
    /// <param name="catalogue">Tells the names.</param>
    /// <param name="words">Tells the language.</param>
    /// <param name="most">How many lines it names.</param>
    public string Text(
        string address,
        DateOnly today,
        Catalogue catalogue,
        Words words,
        int most = MostNamed
    )
    {
        var named = Lines
            .Take(most)
            .Select(
                (line, at) =>
                {
                    var indicator = catalogue.Indicator(line.Plan.Indicator);
                    return words.Format(
                        "{0}. {1}，{2}，应于{3}前报，已迟{4}天",
                        at + 1,
                        indicator.NameIn(words.Language),
                        line.Due.Asked(indicator.Nature).ToLabel(words.Language),
                        line.Due.DueDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        DaysLate(line, today)
                    );
                }
            );
        var greeting =
            Clerks.Count == 0
                ? words["各位好："]
                : words.Format(
                    "{0}：",
                    string.Join(words["、"], Clerks.Select(clerk => clerk.Name))
                );
        IEnumerable<string> rest =
            Lines.Count > most ? [words.Format("……另有{0}项，见附表。", Lines.Count - most)] : [];
        return string.Join(
            '\n',
            [
                greeting,
                words.Format(
                    "截至{0}，{1}还有{2}项未报：",
                    today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    District.NameIn(words.Language),
                    Lines.Count
                ),
                .. named,
                .. rest,
                words.Format("请尽快填报：{0}", address),
            ]
        );
    }
}
