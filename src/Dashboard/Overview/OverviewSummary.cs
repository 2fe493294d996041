using Dashboard.Boards;

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
    public static IReadOnlyList<SummaryRun> Of(OverviewBoard board, Language language)
    {
        var chinese = language == Language.Chinese;
        return
        [
            .. Progress(board, language, chinese),
            .. Changes(board, language, chinese),
            .. Doubts(board, chinese),
        ];
    }

    private static IEnumerable<SummaryRun> Progress(
        OverviewBoard board,
        Language language,
        bool chinese
    )
    {
        var judged = board.Progress.Where(line => line.Status is not null).ToList();
        if (judged.Count == 0)
        {
            yield break;
        }

        int Count(ProgressStatus status) => judged.Count(line => line.Status == status);
        var (ahead, usual, behind) = (
            Count(ProgressStatus.Ahead),
            Count(ProgressStatus.OnTrack),
            Count(ProgressStatus.Behind) + Count(ProgressStatus.NotStarted)
        );
        yield return new(
            chinese
                ? $"{judged.Count}项有进度要求的事项中，{ahead}项领先、{usual}项正常、{behind}项滞后或未开始"
                : $"Of {judged.Count} tasks with a schedule {ahead} are ahead, {usual} on track, {behind} behind or not started",
            Anchor: "progress"
        );
        var worst = judged[0];
        if (
            worst is
            {
                Distance: < 0 and { } distance,
                Rate: { } rate,
                Done: { } done,
                Status: ProgressStatus.Behind
            }
        )
        {
            yield return new(chinese ? "；差距最大的是" : "; the furthest behind is ");
            yield return new(
                worst.Indicator.NameIn(language) + (chinese ? "，完成" : ", at "),
                done.Main
            );
            yield return new(QuantityText.Of(rate, language).ToString(), done.Main);
            yield return new(
                chinese
                    ? $"，慢于序时{QuantityText.Grouped(-distance)}个百分点"
                    : $", {QuantityText.Grouped(-distance)} points behind schedule",
                done.Main
            );
        }

        yield return new(chinese ? "。" : ". ");
    }

    private static IEnumerable<SummaryRun> Changes(
        OverviewBoard board,
        Language language,
        bool chinese
    )
    {
        var moved = board
            .Strip.Where(card => card.Comparison is { Percent: not null, Difference: not 0 })
            .OrderByDescending(card => Math.Abs(card.Comparison!.Percent!.Value))
            .ToList();
        var best = moved.FirstOrDefault(card => card.Comparison!.Verdict == Verdict.Better);
        var worst = moved.FirstOrDefault(card => card.Comparison!.Verdict == Verdict.Worse);
        foreach (var card in new[] { best, worst }.OfType<Card>())
        {
            var (value, change) = (card.Standing, card.Comparison!);
            var against =
                change.Against == ComparisonBase.YearOnYear
                    ? chinese
                        ? "同比"
                        : "year on year"
                    : chinese
                        ? "较上期"
                        : "on the period before";
            var percent = QuantityText.Grouped(Math.Abs(change.Percent!.Value)) + "%";
            yield return new(card.Indicator.NameIn(language) + (chinese ? "" : " "), value.Main);
            yield return new(QuantityText.Of(value.Quantity, language).ToString(), value.Main);
            yield return new(
                chinese
                    ? $"，{against}{(change.Difference > 0 ? "增长" : "下降")}{percent}"
                    : $", {(change.Difference > 0 ? "up" : "down")} {percent} {against}",
                change.Base
            );
            yield return new(
                card == worst || worst is null
                    ? chinese
                        ? "。"
                        : ". "
                    : chinese
                        ? "；"
                        : "; "
            );
        }
    }

    private static IEnumerable<SummaryRun> Doubts(OverviewBoard board, bool chinese)
    {
        if (board.Attention.Count > 0)
        {
            yield return new(
                chinese
                    ? $"有{board.Attention.Count}处需要留意。"
                    : $"{board.Attention.Count} to look at first.",
                Anchor: "attention"
            );
        }
    }
}
