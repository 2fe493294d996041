using Dashboard.Documents.Import;
using Dashboard.Storage;
using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>A line of a file, and the entry it means or why it means none.</summary>
internal sealed record ImportedLine(
    int Number,
    FigureForm Form,
    FigureEntry? Entry,
    IReadOnlyList<Problem> Problems
);

/// <summary>Makes entries of the lines of a file.</summary>
internal static class ImportedLines
{
    /// <summary>Reads every line that has a value; lines whose value is empty were left open in the template.</summary>
    /// <param name="table">The file's table.</param>
    /// <param name="catalogue">Names of indicators and districts.</param>
    /// <param name="source">The source for lines that name none.</param>
    /// <exception cref="SheetRefusedException">A column is missing.</exception>
    public static IReadOnlyList<ImportedLine> Of(
        SheetTable table,
        Catalogue catalogue,
        string source
    )
    {
        var columns = FigureTemplate.Columns.ToDictionary(
            name => name,
            name => table.Header.ToList().IndexOf(name)
        );
        foreach (var name in FigureTemplate.Columns.Take(FigureTemplate.Required))
        {
            if (columns[name] < 0)
            {
                throw new SheetRefusedException(
                    "缺少“{0}”一列；第一行应当是：{1}",
                    name,
                    string.Join('、', FigureTemplate.Columns)
                );
            }
        }

        return
        [
            .. table
                .Lines.Where(line => line.Cells[columns["数值"]].Length > 0)
                .Select(line =>
                    Read(
                        line.Number,
                        name => columns[name] < 0 ? "" : line.Cells[columns[name]],
                        catalogue,
                        source
                    )
                ),
        ];
    }

    private static ImportedLine Read(
        int number,
        Func<string, string> cell,
        Catalogue catalogue,
        string source
    )
    {
        var problems = new List<Problem>();
        var indicator = catalogue.NamedIndicator(cell("指标"));
        if (indicator is null)
        {
            problems.Add(new Problem("没有名为“{0}”的指标", cell("指标")));
        }

        var district = catalogue.Districts.Named(cell("区划"));
        if (district is null)
        {
            problems.Add(new Problem("没有名为“{0}”的区划", cell("区划")));
        }

        var form = new FigureForm
        {
            Indicator = indicator?.Code ?? "",
            District = district?.Code ?? "",
            Period = ExcelDay.InPeriod(cell("期间")),
            Value = cell("数值"),
            Scope = cell("范围"),
            Document = cell("来源").Length > 0 ? cell("来源") : source,
            Note = cell("备注"),
            Explanation = cell("说明"),
        };
        if (!TryKind(cell("性质"), out var kind))
        {
            problems.Add(new Problem("性质“{0}”应当是实际、目标、增长、比率或描述", cell("性质")));
        }

        form.Kind = kind;
        if (indicator is not null)
        {
            SetUnit(form, cell("单位"), indicator);
        }

        if (problems.Count > 0)
        {
            return new(number, form, null, problems);
        }

        var entry = form.ToEntry(catalogue, [], out var wrong);
        return new(number, form, entry, [.. wrong.Values.Select(text => new Problem(text))]);
    }

    private static void SetUnit(FigureForm form, string unit, Indicator indicator)
    {
        form.Unit = unit.Length == 0 || unit == indicator.Unit ? "" : unit;
        foreach (var scale in UnitName.Scales(indicator.Unit).Skip(1))
        {
            if (unit == scale.Word + indicator.Unit)
            {
                (form.Unit, form.Scale) = ("", scale.Factor);
            }
        }
    }

    private static bool TryKind(string text, out FigureKind kind)
    {
        (kind, var known) = text switch
        {
            "" or "实际" => (FigureKind.Actual, true),
            "目标" => (FigureKind.Target, true),
            "增长" => (FigureKind.Growth, true),
            "比率" => (FigureKind.Rate, true),
            "描述" => (FigureKind.Descriptive, true),
            _ => (FigureKind.Actual, false),
        };
        return known;
    }
}
