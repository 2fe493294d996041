using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Quantities;

namespace Dashboard.Reading.Metrics;

/// <summary>What a cell of a table measures: its row, its column, both, or what the table's title says.</summary>
/// <param name="isPlace">Whether a cell names a place.</param>
/// <param name="isTime">Whether a cell names a time.</param>
internal sealed class MetricInTable(Func<CellText, bool> isPlace, Func<CellText, bool> isTime)
{
    /// <summary>What the number in <paramref name="cell"/> measures.</summary>
    public string NameFor(TableCell cell)
    {
        var (row, column) = (cell.Row.Name, cell.Column.Name);
        var isPlaceRow = isPlace(cell.Row) || row is "合计" or "总计" or "全部";
        if (column.Length == 0 || isTime(cell.Column) || IsPlain(column))
        {
            return isPlaceRow && cell.Title.Length > 1 ? MetricLexicon.Trimmed(cell.Title) : row;
        }

        return isPlaceRow
            ? MetricLexicon.WithoutTails(column) is { Length: > 1 } said && column != "增减"
                ? said
                : cell.Title
            : isPlace(cell.Column) || IsGrowth(column)
                ? row
                : row + column;
    }

    // heads that say how much, not of what
    private static bool IsPlain(string head) =>
        head
            is "数量"
                or "数值"
                or "绝对量"
                or "总量"
                or "完成"
                or "完成数"
                or "完成值"
                or "完成情况"
                or "实际"
                or "实绩"
                or "合计"
                or "累计"
                or "本期"
                or "本年"
                or "本月"
                or "当月"
                or "指标值"
                or "金额"
                or "目标"
                or "目标值"
                or "计划"
                or "计划数"
                or "任务数"
                or "上年同期"
                or "去年同期"
                or "单位";

    private static bool IsGrowth(string head) =>
        head.Contains("同比", StringComparison.Ordinal)
        || head.Contains("增速", StringComparison.Ordinal)
        || head.Contains("增长", StringComparison.Ordinal)
        || head.Contains("增幅", StringComparison.Ordinal);
}
