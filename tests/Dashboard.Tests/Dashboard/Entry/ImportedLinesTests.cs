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
        Assert.Equal(["指标", "区划", "性质"], line.Wrong.Select(wrong => wrong.Key));
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
