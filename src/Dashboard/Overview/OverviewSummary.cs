using Dashboard.Boards;
using Dashboard.Wording;

namespace Dashboard.Overview;

/// <summary>A piece of a written line: its words, and the figure that says so or the place of the page it leads to.</summary>
/// <param name="Text">The words.</param>
/// <param name="Figure">The figure behind them, or null.</param>
/// <param name="Anchor">The part of the page they count, or null.</param>
public sealed record SummaryRun(string Text, Figure? Figure = null, string? Anchor = null);

/// <summary>
/// Overview in two or three sentences, written from what stands on it: how tasks stand against time, what moved most,
/// what is in doubt. What is not there is not said; where nothing is, nothing is written.
/// </summary>
internal static class OverviewSummary
{
    public static IReadOnlyList<SummaryRun> Of(OverviewBoard board, Words words) =>
        [.. Progress(board, words), .. Changes(board, words), .. Doubts(board, words)];

    private static IEnumerable<SummaryRun> Progress(OverviewBoard board, Words words)
    {
        var judged = board.Progress.Where(line => line.Status is not null).ToList();
        if (judged.Count == 0)
        {
            yield break;
        }

        int Count(ProgressStatus status) => judged.Count(line => line.Status == status);
        yield return new(
            words.Format(
                "{0}项有进度要求的事项中，{1}项领先、{2}项正常、{3}项滞后或未开始",
                judged.Count,
                Count(ProgressStatus.Ahead),
                Count(ProgressStatus.OnTrack),
                Count(ProgressStatus.Behind) + Count(ProgressStatus.NotStarted)
            ),
            Anchor: "progress"
        );
        if (
            judged[0] is
            {
                Distance: < 0 and { } distance,
                Rate: { } rate,
                Done: { } done,
                Status: ProgressStatus.Behind
            } worst
        )
        {
            yield return new(words["；差距最大的是"]);
            yield return new(
                words.Format(
                    "{0}，完成{1}，慢于序时{2}个百分点",
                    worst.Indicator.NameIn(words.Language),
                    QuantityText.Of(rate, words.Language),
                    QuantityText.Grouped(-distance)
                ),
                done.Main
            );
        }

        yield return new(words["。"]);
    }

    private static IEnumerable<SummaryRun> Changes(OverviewBoard board, Words words)
    {
        var moved = board
            .Strip.Where(card => card.Comparison is { Percent: not null, Difference: not 0 })
            .OrderByDescending(card => Math.Abs(card.Comparison!.Percent!.Value))
            .ToList();
        var best = moved.FirstOrDefault(card => card.Comparison!.Verdict == Verdict.Better);
        var worst = moved.FirstOrDefault(card => card.Comparison!.Verdict == Verdict.Worse);
        foreach (var card in new[] { best, worst }.OfType<Card>())
        {
            yield return new(
                words.Format(
                    "{0}{1}",
                    card.Indicator.NameIn(words.Language),
                    QuantityText.Of(card.Standing.Quantity, words.Language)
                ),
                card.Standing.Main
            );
            yield return new(Change(card.Comparison!, words), card.Comparison!.Base);
            yield return new(words[card == worst || worst is null ? "。" : "；"]);
        }
    }

    private static string Change(Comparison change, Words words) =>
        words.Format(
            change.Difference > 0 ? "，{0}增长{1}%" : "，{0}下降{1}%",
            words[change.Against == ComparisonBase.YearOnYear ? "同比" : "较上期"],
            QuantityText.Grouped(Math.Abs(change.Percent!.Value))
        );

    private static IEnumerable<SummaryRun> Doubts(OverviewBoard board, Words words)
    {
        if (board.Attention.Count > 0)
        {
            yield return new(
                words.Format("有{0}处需要留意。", board.Attention.Count),
                Anchor: "attention"
            );
        }
    }
}
