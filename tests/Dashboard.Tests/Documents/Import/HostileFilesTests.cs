using System.Text;
using Dashboard.Documents.Import;
using Dashboard.Reports.Reading;
using Dashboard.Tests.Setup;
using static Dashboard.Tests.Setup.HostileFiles;

namespace Dashboard.Tests.Documents.Import;

public sealed class HostileFilesTests
{
    private const int MostMegabytes = 100;
    private const string Long = "名称很长的一个指标和它的说明";

    private static readonly string Header = Row("指标", "区划", "期间", "数值");

    private static readonly Dictionary<string, (string Said, Func<byte[]> Make)> Workbooks = new()
    {
        ["a deep cell"] = (
            "嵌套过深",
            () => Xlsx(Header + Row($"<c><is>{Nested("r", 70_000)}</is></c>"))
        ),
        ["a deep shared text"] = (
            "嵌套过深",
            () => Xlsx(Header, shared: $"<si>{Nested("r", 70_000)}</si>")
        ),
        ["deep styles"] = ("嵌套过深", () => Xlsx(Header, styles: Nested("ext", 70_000))),
        ["a deep part that nobody needs"] = (
            "嵌套过深",
            () => Xlsx(Header, more: ("docProps/thumbnail.bin", Nested("a", 70_000)))
        ),
        ["a sheet that unfolds 300 times"] = (
            "展开后过大",
            () => Xlsx(Repeated(Row(Long + Repeated("甲", 900)), 30_000))
        ),
        ["one part twenty times over"] = (
            "展开后过大",
            () =>
                Xlsx(
                    Header,
                    more:
                    [
                        .. Enumerable
                            .Range(0, 20)
                            .Select(n => ($"xl/a{n}.xml", $"<a>{Repeated(Long, 50_000)}</a>")),
                    ]
                )
        ),
        ["a part that says it is small"] = ("xlsx", Lying),
        ["five thousand parts"] = (
            "部件或标记过多",
            () =>
                Xlsx(
                    Header,
                    more: [.. Enumerable.Range(0, 5_000).Select(n => ($"xl/a{n}.xml", "<a/>"))]
                )
        ),
        ["thirty thousand relations"] = (
            "部件或标记过多",
            () =>
                Xlsx(
                    Header,
                    more: (
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Relations([
                            .. Enumerable
                                .Range(0, 30_000)
                                .Select(n => ("image", $"../media/{n}.png", false)),
                        ])
                    )
                )
        ),
        ["a tag of two million letters"] = (
            "部件或标记过多",
            () => Xlsx(Header + Row($"""<c r="{Mixed(2_000_000)}"/>"""))
        ),
        ["a thousand attributes"] = (
            "部件或标记过多",
            () =>
                Xlsx(
                    Header
                        + $"<row {string.Join(' ', Enumerable.Range(0, 1_000).Select(n => $"a{n}=\"\""))}/>"
                )
        ),
        ["a hundred thousand names"] = (
            "部件或标记过多",
            () => Xlsx(string.Concat(Enumerable.Range(0, 100_000).Select(n => $"<n{n}/>")))
        ),
        ["a file from outside"] = (
            "xlsx",
            () =>
                Zip(
                    ("[Content_Types].xml", "<Types/>"),
                    ("_rels/.rels", Relations(("officeDocument", "http://127.0.0.1:1/a.xml", true)))
                )
        ),
        ["a chart where the sheet should be"] = (
            "xlsx",
            () => Replaced("xl/_rels/workbook.xml.rels", Relations(("chartsheet", "c.xml", false)))
        ),
        ["half a file"] = ("xlsx", () => Xlsx(Header)[..600]),
        ["broken XML"] = ("xlsx", () => Xlsx("<row><c>")),
        ["nothing"] = ("xlsx", () => []),
        ["a row past the sheet"] = ("1048577", () => Xlsx("""<row r="1048577"/>""")),
        ["a row past all numbers"] = ("4294967295", () => Xlsx("""<row r="4294967295"/>""")),
        ["a row of no number"] = ("-3", () => Xlsx("""<row r="-3"/>""")),
        ["two rows of one number"] = (
            "“2”不对",
            () => Xlsx(Header + """<row r="2"/><row r="2"/>""")
        ),
        ["a column past the sheet"] = (
            "列数过多",
            () => Xlsx(Header + Row("""<c r="ZZZZZZZ2"><v>1</v></c>"""))
        ),
        ["three hundred columns"] = (
            "列数过多",
            () => Xlsx(Row([.. Enumerable.Range(0, 300).Select(n => $"列{n}")]))
        ),
        ["a shared text that is not there"] = (
            "C2的文字在文件里找不到",
            () => Xlsx(Header + """<row r="2"><c r="C2" t="s"><v>7</v></c></row>""", "<si/>")
        ),
        ["a shared text of no number"] = (
            "A2的文字在文件里找不到",
            () => Xlsx(Header + Row("""<c t="s"><v>-1</v></c>"""))
        ),
        ["a long cell"] = ("A2的文字过长", () => Xlsx(Header + Row(Repeated(Long, 1_000)))),
        ["a long shared text"] = (
            "A2的文字过长",
            () =>
                Xlsx(
                    Header + Row("""<c t="s"><v>0</v></c>"""),
                    $"<si><t>{Repeated(Long, 1_000)}</t></si>"
                )
        ),
        ["a formula far right"] = (
            "F2是公式",
            () => Xlsx(Header + """<row><c r="F2"><f>1/0</f><v>3</v></c></row>""")
        ),
    };

    private static readonly Dictionary<string, (string Said, Func<byte[]> Make)> Documents = new()
    {
        ["deep tags in a paragraph"] = (
            "嵌套过深",
            () => Docx($"<w:p>{Nested("w:smartTag", 60_000)}</w:p>")
        ),
        ["tables in tables"] = ("嵌套过深", () => Docx(Nested("w:tbl", 40_000))),
        ["deep footnotes"] = (
            "嵌套过深",
            () => Docx("<w:p/>", ("word/footnotes.xml", Nested("f", 60_000)))
        ),
        ["half a million paragraphs"] = (
            "全文超过200,000字",
            () => Docx(Repeated("<w:p><w:r><w:t>签约项目43个。</w:t></w:r></w:p>", 500_000))
        ),
        ["a part that unfolds a thousand times"] = (
            "展开后过大",
            () => Docx("<w:p/>", ("word/styles.xml", $"<a>{Repeated("a", 40_000_000)}</a>"))
        ),
        ["a text that is too long"] = (
            "全文超过200,000字",
            () => Docx($"<w:p><w:r><w:t>{Mixed(200_001)}</w:t></w:r></w:p>")
        ),
        ["paragraphs without end"] = ("全文超过200,000字", () => Docx(Repeated("<w:p/>", 200_001))),
        ["a workbook by another name"] = ("docx", () => Xlsx(Header)),
        ["an entity"] = (
            "docx",
            () =>
                Docx(
                    "",
                    (
                        "word/document.xml",
                        """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"""
                    )
                )
        ),
    };

    public static TheoryData<string> WorkbookNames => [.. Workbooks.Keys];

    public static TheoryData<string> DocumentNames => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(WorkbookNames))]
    public void A_hostile_workbook_is_refused_in_a_sentence_and_little_memory(string name)
    {
        var (said, make) = Workbooks[name];

        Assert.Contains(
            said,
            Refused(make(), bytes => SheetFile.Read("a.xlsx", bytes, default)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(DocumentNames))]
    public void A_hostile_document_is_refused_in_a_sentence_and_little_memory(string name)
    {
        var (said, make) = Documents[name];

        Assert.Contains(
            said,
            Refused(make(), bytes => BroughtText.TextOf("a.docx", bytes, default)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("b")]
    [InlineData("div")]
    [InlineData("table><tr><td")]
    public void A_page_is_read_however_deep_its_tags_stand(string tag)
    {
        var html = Repeated($"<{tag}>", 100_000) + "签约项目43个";

        var text = BroughtText.TextOf("a.html", Encoding.UTF8.GetBytes(html), default);

        Assert.Equal("签约项目43个", text.Trim());
    }

    [Fact]
    public void A_page_gives_its_lines_and_cells_without_scripts_and_head()
    {
        const string Html = """
            <html><head><title>标题</title><style>p{}</style></head>
            <body><script>if (a<b) alert("<p>甲</p>")</script><p>签约&nbsp;项目<b>43</b>个<p>总投资&lt;110亿元
            <table><tr><th>指标<td>数值</tr><tr><td>项目</td><td>43</td></tr></table><!-- 乙 --></body></html>
            """;

        var lines = WebPage.Text(Html, default).Split('\n');

        Assert.Equal(["签约\u00a0项目43个", "总投资<110亿元", "指标\t数值\t", "项目\t43\t"], lines);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    public void A_text_that_is_too_long_is_refused_before_anything_is_kept(string name) =>
        Assert.Contains(
            "全文超过200,000字",
            Refused(
                Encoding.UTF8.GetBytes(Repeated("签约项目43个，", 400_000)),
                bytes => BroughtText.TextOf(name, bytes, default)
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_without_text_does_not_replace_what_was_typed() =>
        Assert.Contains(
            "没有文字",
            Refused([], bytes => BroughtText.TextOf("a.txt", bytes, default)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_document_gives_its_paragraphs_and_tables_and_of_a_box_drawn_twice_the_first()
    {
        var text = BroughtText.TextOf(
            "a.docx",
            Docx(
                "<w:p><w:r><w:t>签约</w:t></w:r><w:r><w:delText>旧</w:delText><w:t>项目43个</w:t></w:r></w:p>"
                    + "<w:sdt><w:sdtContent><w:p><w:r><w:t>总投资</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                    + "<w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>",
                ("word/media/image1.png", "\u0089PNG")
            ),
            default
        );

        Assert.Equal("签约项目43个\n总投资\n甲\t\t乙\n框\n", text);
    }

    [Fact]
    public void A_sheet_of_many_even_rows_is_no_bomb()
    {
        var rows = Enumerable
            .Range(0, 20_000)
            .Select(n => Row("培训人次", "某区", "2023年1月", $"<c><v>{n}</v></c>"));

        var table = SheetFile.Read("a.xlsx", Xlsx(Header + string.Concat(rows)), default);

        Assert.Equal(20_000, table.Lines.Count);
        Assert.Equal("19999", table.Lines[^1].Cells[3]);
        Assert.Equal(20_001, table.Lines[^1].Number);
    }

    [Fact]
    public void Cells_stand_in_their_columns_in_whatever_order_they_come()
    {
        var table = SheetFile.Read(
            "a.xlsx",
            Xlsx(
                Header
                    + """<row r="5"><c r="D5"><v>7</v></c><c r="B5" t="s"><v>0</v></c><c r="XFD5"><v>1</v></c></row>""",
                "<si><r><t>某</t></r><r><t>区</t></r><rPh><t>ク</t></rPh></si>"
            ),
            default
        );

        var line = Assert.Single(table.Lines);
        Assert.Equal(5, line.Number);
        Assert.Equal(["", "某区", "", "7"], line.Cells);
    }

    private static byte[] Lying()
    {
        var rows = Repeated(Row(Mixed(100)), 5_000);
        var whole = Xlsx(rows);
        var sheet = 0;
        using (var zip = new System.IO.Compression.ZipArchive(new MemoryStream(whole)))
        {
            sheet = (int)zip.GetEntry("xl/worksheets/sheet1.xml")!.Length;
        }

        return HostileFiles.Lying(whole, sheet, 1_000);
    }

    private static byte[] Replaced(string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(Xlsx(Header));
        using (
            var zip = new System.IO.Compression.ZipArchive(
                stream,
                System.IO.Compression.ZipArchiveMode.Update,
                leaveOpen: true
            )
        )
        {
            zip.GetEntry(part)!.Delete();
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    // Letters that a zip cannot fold: otherwise the text would be a bomb before it is long.
    private static string Mixed(int length)
    {
        var random = new System.Random(7);
        return string.Create(
            length,
            random,
            (text, next) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    text[i] = (char)next.Next('一', '龥');
                }
            }
        );
    }

    private static string Refused(byte[] bytes, Action<byte[]> open)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<SheetRefusedException>(() => open(bytes));
        var megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024 / 1024;
        Assert.InRange(megabytes, 0, MostMegabytes);
        return refused.Message;
    }
}
