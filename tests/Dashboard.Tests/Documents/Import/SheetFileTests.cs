using System.IO.Compression;
using System.Text;
using Dashboard.Documents.Import;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Tests.Documents.Import;

public sealed class SheetFileTests
{
    [Fact]
    public void A_workbook_is_read_line_by_line_with_the_numbers_Excel_shows()
    {
        var table = SheetFile.Read(
            "a.xlsx",
            Book(["指标", "数值"], [], ["停车位", "25808"]),
            default
        );

        Assert.Equal(["指标", "数值"], table.Header);
        var line = Assert.Single(table.Lines);
        Assert.Equal(3, line.Number);
        Assert.Equal(["停车位", "25808"], line.Cells);
    }

    [Fact]
    public void A_number_stays_what_it_is_and_a_date_becomes_one()
    {
        var table = SheetFile.Read("a.xlsx", Numbers("53634.45", "44895"), default);

        Assert.Equal(["53634.45", "2022/11/30"], table.Lines[0].Cells);
    }

    [Fact]
    public void Lines_that_were_not_taken_come_back_with_their_numbers_and_why()
    {
        using var stream = new MemoryStream();
        string[] cells = ["飞船数", "某区", "2022", "６余", "", "", "", "", "", ""];

        FigureTemplate.WriteRest([new(17, cells, "没有名为“飞船数”的指标")], stream);

        var table = SheetFile.Read("rest.xlsx", stream.ToArray(), default);
        Assert.Equal([.. FigureTemplate.Columns, "原行号", "原因"], table.Header);
        Assert.Equal([.. cells, "17", "没有名为“飞船数”的指标"], table.Lines[0].Cells);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_csv_is_read_in_the_encodings_that_Excel_saves(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var saved = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. saved.Preamble, .. saved.GetBytes("指标,数值\n\"停车位,总数\",25808\n")];

        var table = SheetFile.Read("a.csv", bytes, default);

        Assert.Equal(["指标", "数值"], table.Header);
        Assert.Equal(["停车位,总数", "25808"], table.Lines[0].Cells);
    }

    [Fact]
    public void What_is_no_workbook_is_refused_with_a_sentence()
    {
        Assert.Contains("xlsx", Refused("a.xlsx", [1, 2, 3]), StringComparison.Ordinal);
        Assert.Contains("xlsx", Refused("a.xlsx", Zip("hello.txt", 10)), StringComparison.Ordinal);
        Assert.Contains(".exe", Refused("a.exe", [1]), StringComparison.Ordinal);
        Assert.Contains("csv", Refused("a.csv", [0, 1, 0, 2]), StringComparison.Ordinal);
        Assert.Contains(
            "30MB",
            Refused("a.csv", new byte[SheetFile.MostBytes + 1]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_csv_is_held_to_the_bounds_of_a_sheet()
    {
        Assert.Contains(
            "第2行第2列的文字过长",
            RefusedCsv("甲,乙\n1," + new string('长', 3_000)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "列数过多（300）",
            RefusedCsv(string.Join(',', Enumerable.Range(0, 300))),
            StringComparison.Ordinal
        );
        Assert.Contains("编码", Refused("a.csv", [0x80, 0xFF, 0xFF]), StringComparison.Ordinal);
        Assert.Contains(
            "编码",
            Refused("a.csv", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked() =>
        Assert.Contains(
            "展开后过大",
            Refused("a.xlsx", Zip("xl/workbook.xml", 450 * 1024 * 1024)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_formula_a_long_text_and_a_column_named_twice_are_refused_where_they_stand()
    {
        var formula = Book(["指标"], ["=cmd|' /C calc'!A0"]);
        Assert.Equal(
            "=cmd|' /C calc'!A0",
            SheetFile.Read("a.xlsx", formula, default).Lines[0].Cells[0]
        );
        Assert.Contains(
            "A2是公式",
            Refused("a.xlsx", Numbers("1+1", null, formula: true)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "A2的文字过长",
            Refused("a.xlsx", Book(["指标"], [new string('长', 10_000_000)])),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "都叫“指标”",
            Refused("a.xlsx", Book(["指标", "指标"])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_template_is_read_back()
    {
        using var stream = new MemoryStream();
        FigureTemplate.Write(
            Given.Catalogue.Indicators,
            Given.Catalogue.District("a"),
            Given.Period("2023"),
            stream
        );

        var table = SheetFile.Read("t.xlsx", stream.ToArray(), default);

        Assert.Equal(FigureTemplate.Columns, table.Header);
        Assert.Equal(Given.Catalogue.Indicators.Count, table.Lines.Count);
        Assert.Equal("2023年", table.Lines[0].Cells[2]);
    }

    public static byte[] Book(params string[][] rows)
    {
        var number = 0u;
        return Write(
            rows.Select(row => new Row(
                row.Select(text => new Cell
                {
                    DataType = CellValues.InlineString,
                    InlineString = new InlineString(new Text(text)),
                })
            )
            {
                RowIndex = ++number,
            })
        );
    }

    private static byte[] Numbers(string first, string? date, bool formula = false) =>
        Write([
            new Row(
                new[] { "数", "日" }.Select(text => new Cell
                {
                    DataType = CellValues.InlineString,
                    InlineString = new InlineString(new Text(text)),
                })
            ),
            new Row(
                formula
                    ? new Cell { CellReference = "A2", CellFormula = new CellFormula(first) }
                    : new Cell { CellReference = "A2", CellValue = new CellValue(first) },
                new Cell
                {
                    CellReference = "B2",
                    StyleIndex = 1,
                    CellValue = new CellValue(date ?? "1"),
                }
            ),
        ]);

    private static byte[] Write(IEnumerable<Row> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows));
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14 })
            );
            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = "表",
                        SheetId = 1,
                        Id = workbook.GetIdOfPart(sheet),
                    }
                )
            );
        }

        return stream.ToArray();
    }

    private static byte[] Zip(string entry, int length)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var body = zip.CreateEntry(entry, CompressionLevel.Optimal).Open();
            var block = new byte[1024 * 1024];
            for (var written = 0; written < length; written += block.Length)
            {
                body.Write(block, 0, Math.Min(block.Length, length - written));
            }
        }

        return stream.ToArray();
    }

    private static string RefusedCsv(string text) => Refused("a.csv", Encoding.UTF8.GetBytes(text));

    private static string Refused(string name, byte[] bytes) =>
        Assert.Throws<SheetRefusedException>(() => SheetFile.Read(name, bytes, default)).Message;
}
