using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;
using Dashboard.Reading.Quantities;

namespace Dashboard.Reading.Tables;

/// <summary>Reads the numbers of tables, whose unit stands in the head of the column, of the row or of the table.</summary>
internal static class TableReader
{
    private static readonly string[] Labels =
    [
        "序号",
        "编号",
        "排名",
        "名次",
        "位次",
        "代码",
        "年份",
        "年度",
        "电话",
        "邮编",
        "日期",
        "时间",
        "备注",
        "No",
    ];

    /// <summary>The quantities of <paramref name="prose"/> with those in tables read as cells, in the text's order.</summary>
    public static IReadOnlyList<Candidate> Merge(string text, List<Candidate> prose)
    {
        var merged = new List<Candidate>(prose.Count);
        var next = 0;
        foreach (var table in TableText.In(text))
        {
            foreach (var row in table.Rows)
            {
                if (row.Count == 0)
                {
                    continue;
                }

                while (next < prose.Count && prose[next].NumberStart < row[0].Start)
                {
                    merged.Add(prose[next++]);
                }

                var first = next;
                while (next < prose.Count && prose[next].NumberStart < row[^1].End)
                {
                    next++;
                }

                merged.AddRange(Row(table, row, prose.GetRange(first, next - first)));
            }
        }

        merged.AddRange(prose.Skip(next));
        return merged;
    }

    private static IEnumerable<Candidate> Row(
        TableText table,
        IReadOnlyList<CellText> row,
        List<Candidate> prose
    )
    {
        var label = Label(row);
        var rowUnit =
            row.Where(cell => cell != label && cell.Text.Length > 0)
                .Select(cell => ScaledUnit.Of(cell.Text))
                .FirstOrDefault(unit => unit is not null)
            ?? label.Unit;
        for (var column = 0; column < row.Count; column++)
        {
            var cell = row[column];
            var head = HeadOf(table, row, column);
            var place = new TableCell(label, head, table.Title);
            if (CellNumber.Value(cell.Text) is { } value)
            {
                var isLabel =
                    Labels.Any(name => head.Text.StartsWith(name, StringComparison.Ordinal))
                    || IsYear(value, cell.Text);
                if (label.Text is { Length: > 0 } && !isLabel)
                {
                    yield return Number(cell, value, head, rowUnit, table.Unit, place);
                }
            }
            else
            {
                foreach (
                    var one in prose.Where(one =>
                        one.NumberStart >= cell.Start && one.NumberStart < cell.End
                    )
                )
                {
                    if (cell != label)
                    {
                        yield return one with
                        {
                            Cell = place,
                        };
                    }
                    else if (row.Count > 1 && one.Unit.Length > 0)
                    {
                        yield return one;
                    }
                }
            }
        }
    }

    // the first cell that holds words
    private static CellText Label(IReadOnlyList<CellText> row)
    {
        foreach (var cell in row)
        {
            if (cell.Text.Length > 0 && !CellNumber.IsOne(cell.Text))
            {
                return cell;
            }
        }

        return new CellText("", row[0].Start);
    }

    // a head line may lack the cell above the labels
    private static CellText HeadOf(TableText table, IReadOnlyList<CellText> row, int column)
    {
        var at = table.Heads.Count == row.Count - 1 ? column - 1 : column;
        return at >= 0 && at < table.Heads.Count ? table.Heads[at] : new CellText("", 0);
    }

    private static bool IsYear(decimal value, string cell) =>
        cell.Length == 4 && value is >= 1990 and <= 2050;

    private static Candidate Number(
        CellText cell,
        decimal value,
        CellText head,
        ScaledUnit? rowUnit,
        ScaledUnit? tableUnit,
        TableCell place
    )
    {
        var isPercent = cell.Text.EndsWith('%') || IsShare(head) && head.Unit is null;
        var unit = isPercent ? ScaledUnit.Of("%") : head.Unit ?? rowUnit ?? tableUnit;
        var scaled = value * (unit?.Scale ?? 1);
        var implied = unit is null
            ? (ImpliedUnits.Of(head.Text) ?? ImpliedUnits.Of(place.Row.Text))?.Unit
            : null;
        return new Candidate
        {
            Start = cell.Start,
            End = cell.End,
            NumberStart = cell.Start,
            Number = new PrintedNumber(
                cell.Start,
                cell.End,
                scaled,
                value,
                unit?.Scale ?? 1,
                IsHan: false
            ),
            Value = scaled,
            Unit = unit?.Base ?? implied ?? "",
            Group = unit?.Measure.Group ?? "",
            Measure = unit?.Measure,
            Cell = place,
        };
    }

    // 同比增长, 增速, 占比: percent, said or not
    private static bool IsShare(CellText head) =>
        head.Text.Contains("增速", StringComparison.Ordinal)
        || head.Text.Contains("增幅", StringComparison.Ordinal)
        || head.Text.Contains("占比", StringComparison.Ordinal)
        || head.Text.Contains("同比", StringComparison.Ordinal)
        || head.Text.EndsWith('率');
}
