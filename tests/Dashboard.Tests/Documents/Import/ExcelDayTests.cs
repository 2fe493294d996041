using Dashboard.Documents.Import;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Import;

public sealed class ExcelDayTests
{
    [Theory]
    [InlineData("yyyy/m/d", "2020/01/01", "截至2020年1月1日")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"d\"日\";@", "2020/01/01", "截至2020年1月1日")]
    [InlineData("m\"月\"d\"日\"", "2020/01/01", "截至2020年1月1日")]
    [InlineData("yyyy\"年\"m\"月\"", "2020年1月", "2020年1月")]
    [InlineData("yyyy/mm", "2020年1月", "2020年1月")]
    [InlineData("yyyy\"年\"", "2020年", "2020年")]
    [InlineData("h:mm AM/PM", "43831", "截至2020年1月1日")]
    [InlineData("[Red]0.00\"days\"", "43831", "截至2020年1月1日")]
    [InlineData("General", "43831", "截至2020年1月1日")]
    public void A_number_in_the_column_of_periods_is_the_day_month_or_year_its_format_shows(
        string format,
        string shown,
        string period
    )
    {
        var cell = Cell(
            $"""<numFmts><numFmt numFmtId="190" formatCode="{format.Replace("\"", "&quot;", StringComparison.Ordinal)}"/></numFmts>""",
            190,
            "43831"
        );

        Assert.Equal(shown, cell);
        Assert.True(TypedPeriod.TryParse(ExcelDay.InPeriod(cell), out var read));
        Assert.Equal(period, read.ToLabel(Language.Chinese));
    }

    [Theory]
    [InlineData(14, "2020/01/01")]
    [InlineData(57, "2020年1月")]
    [InlineData(20, "43831")]
    [InlineData(0, "43831")]
    public void The_built_in_formats_are_known(int format, string shown) =>
        Assert.Equal(shown, Cell("", format, "43831"));

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("202311", "202311")]
    [InlineData("18263", "18263")]
    [InlineData("99999", "99999")]
    [InlineData("-43831", "-43831")]
    [InlineData("2023年1月", "2023年1月")]
    public void What_is_no_day_of_this_time_is_left_as_it_is(string cell, string left) =>
        Assert.Equal(left, ExcelDay.InPeriod(cell));

    [Theory]
    [InlineData("-1")]
    [InlineData("2958466")]
    [InlineData("1e300")]
    public void A_date_that_no_calendar_has_stays_a_number(string number) =>
        Assert.Equal(number, Cell("", 14, number));

    [Theory]
    [InlineData("NaN", "NaN")]
    [InlineData("INF", "INF")]
    [InlineData("1e308", "1e308")]
    [InlineData("1E+400", "1E+400")]
    [InlineData("1e-300", "1e-300")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("53634.450000000004", "53634.45")]
    [InlineData("1.5E+3", "1500")]
    public void A_number_that_nobody_can_hold_stays_as_it_is_written(string number, string shown) =>
        Assert.Equal(shown, Cell("", 0, number));

    private static string Cell(string formats, int format, string number) =>
        SheetFile
            .Read(
                "a.xlsx",
                HostileFiles.Xlsx(
                    HostileFiles.Row("期间")
                        + HostileFiles.Row($"""<c s="1"><v>{number}</v></c>"""),
                    styles: $"""{formats}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="{format}"/></cellXfs>"""
                ),
                default
            )
            .Lines[0]
            .Cells[0];
}
