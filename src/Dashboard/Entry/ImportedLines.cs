using Dashboard.Documents.Import;
using Dashboard.Storage;

namespace Dashboard.Entry;

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
    ) => [.. Every(table, catalogue, source).Where(line => line["数值"].Length > 0)];

    /// <summary>Reads every line: of a program none is left open.</summary>
    /// <inheritdoc cref="Of" />
    public static IReadOnlyList<ImportedLine> Every(
        SheetTable table,
        Catalogue catalogue,
        string source
    )
    {
        var header = table.Header.ToList();
        var places = FigureTemplate.Columns.Select(name => header.IndexOf(name)).ToList();
        var missing = places.FindIndex(0, FigureTemplate.Required, place => place < 0);
        if (missing >= 0)
        {
            throw new SheetRefusedException(
                "缺少“{0}”一列；第一行应当是：{1}",
                FigureTemplate.Columns[missing],
                string.Join('、', FigureTemplate.Columns)
            );
        }

        return
        [
            .. table.Lines.Select(line =>
                Read(
                    line.Number,
                    [.. places.Select(place => place < 0 ? "" : line.Cells[place])],
                    catalogue,
                    source
                )
            ),
        ];
    }

    /// <summary>Reads a line.</summary>
    /// <param name="number">Its number as the sheet shows it.</param>
    /// <param name="cells">Its cells in the order of <see cref="FigureTemplate.Columns"/>.</param>
    /// <param name="catalogue">Names of indicators and districts.</param>
    /// <param name="source">The source where it names none.</param>
    public static ImportedLine Read(
        int number,
        IReadOnlyList<string> cells,
        Catalogue catalogue,
        string source
    )
    {
        var wrong = new List<KeyValuePair<string, Problem>>();
        var line = new ImportedLine(number, cells, new FigureForm(), null, wrong);
        var indicator = catalogue.NamedIndicator(line["指标"]);
        var district = catalogue.Districts.Named(line["区划"]);
        Ask(indicator is not null, "指标", "没有名为“{0}”的指标");
        Ask(district is not null, "区划", "没有名为“{0}”的区划");
        Ask(
            TryKind(line["性质"], out var kind),
            "性质",
            "性质“{0}”应当是实际、目标、增长、比率或描述"
        );
        var form = new FigureForm
        {
            Indicator = indicator?.Code ?? "",
            District = district?.Code ?? "",
            Period = ExcelDay.InPeriod(line["期间"]),
            Value = line["数值"],
            Scope = line["范围"],
            Document = line["来源"].Length > 0 ? line["来源"] : source,
            Note = line["备注"],
            Explanation = line["说明"],
            Kind = kind,
        };
        if (indicator is not null)
        {
            SetUnit(form, line["单位"], indicator);
        }

        if (wrong.Count > 0)
        {
            return line with { Form = form };
        }

        var reading = new FormReading(form, catalogue);
        var entry = reading.ToEntry([]);
        wrong.AddRange(
            reading.Problems.Select(problem =>
                KeyValuePair.Create(Column(problem.Key), Problem.Of(problem.Value))
            )
        );
        return line with { Form = form, Entry = entry };

        void Ask(bool isRight, string column, string problem)
        {
            if (!isRight)
            {
                wrong.Add(new(column, new Problem(problem, line[column])));
            }
        }
    }

    private static string Column(string field) =>
        field switch
        {
            nameof(FigureForm.Period) => "期间",
            nameof(FigureForm.Document) => "来源",
            _ => "数值",
        };

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

        // As programs write it.
        return known || EnumCode.TryParse(text, out kind);
    }
}
