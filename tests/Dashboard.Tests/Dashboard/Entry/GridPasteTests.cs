using Dashboard.Entry;

namespace Dashboard.Tests.Dashboard.Entry;

public sealed class GridPasteTests
{
    private static readonly IReadOnlyList<GridLine> Lines =
    [
        .. new[] { "甲", "乙", "丙" }.Select(name => new GridLine(
            name,
            name,
            "",
            name,
            "a",
            "人次",
            null
        )),
    ];

    [Fact]
    public void A_block_of_names_and_values_goes_to_the_lines_of_those_names()
    {
        var fill = GridPaste.Read(Lines, Lines, "指标", "乙\t２,０００\n丁\t5\n甲\t1万\n");

        Assert.Equal(2, fill.Lines);
        Assert.Equal(["丁"], fill.Unknown);
        Assert.Equal([Amount("乙", "２,０００"), Amount("甲", "1万")], fill.Changes);
    }

    [Fact]
    public void A_column_of_values_goes_down_the_lines_that_are_shown()
    {
        var fill = GridPaste.Read(Lines, [Lines[0], Lines[2]], "指标", "1\r\n2\r\n3\r\n");

        Assert.Equal(2, fill.Lines);
        Assert.Equal(["3"], fill.Unknown);
        Assert.Equal([Amount("甲", "1"), Amount("丙", "2")], fill.Changes);
    }

    [Fact]
    public void A_table_that_was_copied_out_comes_back_with_its_units()
    {
        var fill = GridPaste.Read(
            Lines,
            Lines,
            "指标",
            "指标\t2023年\t单位\t最近数据\n甲\t1.2\t万人次\t1,100人次 2022年\n乙\t\t人次\t"
        );

        Assert.Empty(fill.Unknown);
        Assert.Equal(
            [
                Amount("甲", "1.2"),
                new("甲", GridChange.Scale, "10000"),
                Amount("乙", ""),
                new("乙", GridChange.Scale, "1"),
            ],
            fill.Changes
        );
    }

    private static GridChange Amount(string line, string value) =>
        new(line, GridChange.Amount, value);
}
