namespace Dashboard.Reading.Doubts;

/// <summary>
/// Tells where a decimal point may be lost: the same digits stand elsewhere with a point for the same thing, the neighbours in
/// the same unit all have one and are a tenth as large, or a share is beyond 100 %.
/// </summary>
internal sealed class LostPoint
{
    private const int Nearby = 4;
    private const int FewestNeighbours = 3;

    // 某镇一般公共预算收入 and 一般公共预算收入 are the same thing
    private const int LongestThing = 6;

    private readonly IReadOnlyList<ProposedFigure> _figures;
    private readonly PrintedDigits?[] _printed;
    private readonly Dictionary<(string Thing, string Digits, string Behind), int> _withPoint = [];

    public LostPoint(IReadOnlyList<ProposedFigure> figures)
    {
        _figures = figures;
        _printed = [.. figures.Select(figure => PrintedDigits.Of(figure.Raw))];
        for (var i = 0; i < figures.Count; i++)
        {
            if (
                _printed[i] is { Decimals: > 0 } printed
                && Thing(figures[i]) is { Length: > 0 } thing
            )
            {
                _withPoint[(thing, printed.Digits, printed.Behind)] = printed.Decimals;
            }
        }
    }

    /// <summary>The doubt about the figure at <paramref name="index"/>, or null.</summary>
    public ReadingDoubt? At(int index)
    {
        if (_printed[index] is not { Decimals: 0, Number.Length: > 1 } printed)
        {
            return null;
        }

        var decimals =
            _withPoint.GetValueOrDefault((Thing(_figures[index]), printed.Digits, printed.Behind))
                is var known
                    and > 0
                ? known
            : IsImpossibleShare(_figures[index], printed) ? printed.Number.Length - 2
            : AmongNeighbours(index, printed);
        return decimals <= 0 || decimals >= printed.Number.Length
            ? null
            : new(
                DoubtCause.Point,
                printed.WithPoint(decimals),
                _figures[index].Value / (decimal)Math.Pow(10, decimals)
            );
    }

    private static string Thing(ProposedFigure figure) =>
        figure.Indicator?.Indicator.Code
        ?? figure.Metric[Math.Max(0, figure.Metric.Length - LongestThing)..];

    // 办结率985%
    private static bool IsImpossibleShare(ProposedFigure figure, PrintedDigits printed) =>
        printed.Behind == "%"
        && printed.Number.Length is 3 or 4
        && printed.Number[^1] != '0'
        && figure.Kind != FigureKind.Growth
        && figure.Metric.EndsWith('率');

    // how many digits stood behind the point, as those around have it; 0 where nothing speaks for one
    private int AmongNeighbours(int index, PrintedDigits printed)
    {
        var around = Enumerable
            .Range(Math.Max(0, index - Nearby), (2 * Nearby) + 1)
            .Where(i => i != index && i < _printed.Length)
            .Select(i => _printed[i])
            .OfType<PrintedDigits>()
            .Where(other => other.Behind == printed.Behind)
            .ToList();
        if (
            printed.Behind.Length == 0
            || around.Count < FewestNeighbours
            || around.Exists(other => other.Decimals == 0)
        )
        {
            return 0;
        }

        var decimals = around.GroupBy(other => other.Decimals).MaxBy(group => group.Count())!.Key;
        var (least, most) = (around.Min(other => other.Value), around.Max(other => other.Value));
        var pointed = printed.Value / (decimal)Math.Pow(10, decimals);
        return printed.Value > 5 * most && pointed >= least / 2 && pointed <= most * 2
            ? decimals
            : 0;
    }
}
