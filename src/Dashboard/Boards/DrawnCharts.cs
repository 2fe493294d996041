using System.Collections;
using Dashboard.Charts;

namespace Dashboard.Boards;

/// <summary>A chart that can be drawn, and what decides whether it is.</summary>
/// <param name="Form">What it shows.</param>
/// <param name="Standings">Its values.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record ChartDraft(
    ChartForm Form,
    IReadOnlyList<Standing> Standings,
    Func<KeyedChart> Draw
);

/// <summary>Charts of which only those are drawn that are looked at: a page shows two of a hundred.</summary>
internal sealed class DrawnCharts(IReadOnlyList<ChartDraft> drafts) : IReadOnlyList<KeyedChart>
{
    private readonly KeyedChart?[] _drawn = new KeyedChart?[drafts.Count];

    public int Count => drafts.Count;

    public KeyedChart this[int index] => _drawn[index] ??= drafts[index].Draw();

    public IEnumerator<KeyedChart> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
