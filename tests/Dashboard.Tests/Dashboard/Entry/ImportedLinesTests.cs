using Dashboard.Documents.Import;
using Dashboard.Entry;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class ImportedLinesTests
{
    [Fact]
    public void A_line_becomes_an_entry_in_the_base_unit_with_its_printed_form()
    {
        var line = Assert.Single(
            Lines(["trained", "a", "2023年1—6月", "1.2", "万人次", "", "", "某文件", "", ""])
        );

        var figure = line.Entry!.Figure;
        Assert.Equal(12_000, figure.Quantity.Value);
        Assert.Equal("1.2万人次", figure.Quantity.Printed);
        Assert.Equal("YTD2023-06-30", figure.Period.ToString());
        Assert.Equal("某文件", figure.Document);
    }

    [Fact]
    public void A_line_whose_value_was_left_open_is_no_line() =>
        Assert.Empty(Lines(["trained", "a", "2023", "", "人次", "", "", "", "", ""]));

    [Fact]
    public void All_that_is_wrong_with_a_line_is_said()
    {
        var line = Assert.Single(Lines(["鬼", "哪里", "某年", "许多", "", "大概", "", "", "", ""]));

        Assert.Null(line.Entry);
        Assert.Equal(3, line.Problems.Count);
    }

    [Fact]
    public void A_missing_column_is_named() =>
        Assert.Contains(
            "缺少“数值”一列",
            Assert
                .Throws<SheetRefusedException>(() =>
                    ImportedLines.Of(new(["指标", "区划", "期间"], []), Given.Catalogue, "")
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_block_of_names_and_values_goes_to_the_lines_of_those_names()
    {
        var (form, lines) = Grid();

        var (filled, unknown) = GridPaste.Fill(form, lines, 0, "乙\t２,０００\n丁\t5\n甲\t1万\n");

        Assert.Equal(2, filled);
        Assert.Equal(["丁"], unknown);
        Assert.Equal("1万", form.Lines["甲"].Value);
        Assert.Equal("２,０００", form.Lines["乙"].Value);
    }

    [Fact]
    public void A_column_of_values_goes_down_from_the_cell_it_was_pasted_into()
    {
        var (form, lines) = Grid();

        var (filled, unknown) = GridPaste.Fill(form, lines, 1, "1\r\n2\r\n3\r\n");

        Assert.Equal(2, filled);
        Assert.Equal(["3"], unknown);
        Assert.Equal(
            ("", "1", "2"),
            (form.Lines["甲"].Value, form.Lines["乙"].Value, form.Lines["丙"].Value)
        );
    }

    private static (GridForm, IReadOnlyList<GridLine>) Grid()
    {
        string[] names = ["甲", "乙", "丙"];
        var form = new GridForm();
        foreach (var name in names)
        {
            form.Lines[name] = new();
        }

        return (form, [.. names.Select(name => new GridLine(name, name, name, "a", "个", null))]);
    }

    private static IReadOnlyList<ImportedLine> Lines(params string[][] lines) =>
        ImportedLines.Of(
            new(
                FigureTemplate.Columns,
                [.. lines.Select((cells, index) => new SheetLine(index + 2, cells))]
            ),
            Given.Catalogue,
            "来源"
        );
}
