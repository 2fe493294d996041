using Dashboard.Documents.Paper;

namespace Dashboard.Tests.Documents.Paper;

public sealed class PageColumnsTests
{
    private const int Letter = 40;

    [Fact]
    public void Two_columns_that_were_taken_for_one_are_read_one_after_the_other()
    {
        var read = PageColumns.Split([
            Line(0, (100, "这是横贯两栏的一个大标题比一栏要宽得多")),
            Line(1, (0, "左栏的第一行有十个字呀")),
            Line(2, (0, "左栏的第二行有十个字呀"), (600, "右栏的第一行有十个字呀")),
            Line(3, (0, "左栏的第三行有十个字呀"), (600, "右栏的第二行有十个字呀")),
            Line(4, (0, "左栏的第四行有十个字呀"), (600, "右栏的第三行有十个字呀")),
            Line(5, (0, "左栏完。"), (600, "右栏完。")),
        ]);

        Assert.Equal(
            [
                "这是横贯两栏的一个大标题比一栏要宽得多",
                "左栏的第一行有十个字呀",
                "左栏的第二行有十个字呀",
                "左栏的第三行有十个字呀",
                "左栏的第四行有十个字呀",
                "左栏完。",
                "右栏的第一行有十个字呀",
                "右栏的第二行有十个字呀",
                "右栏的第三行有十个字呀",
                "右栏完。",
            ],
            read!.Select(line => string.Concat(line.Words.Select(word => word.Text)))
        );
    }

    [Fact]
    public void Three_columns_are_three()
    {
        var read = PageColumns.Split([
            .. Enumerable
                .Range(1, 4)
                .Select(n =>
                    Line(
                        n,
                        (0, $"甲栏的第{n}行有十个字呀"),
                        (600, $"乙栏的第{n}行有十个字呀"),
                        (1200, $"丙栏的第{n}行有十个字呀")
                    )
                ),
        ]);

        Assert.Equal(
            "甲甲甲甲乙乙乙乙丙丙丙丙",
            string.Concat(read!.Select(line => line.Words[0].Text[0]))
        );
    }

    [Fact]
    public void A_table_stays_a_table()
    {
        Assert.Null(
            PageColumns.Split([
                Line(0, (0, "指标"), (600, "单位"), (900, "数值")),
                Line(1, (0, "人行道停车位数"), (600, "个"), (900, "25808")),
                Line(2, (0, "规模以上工业企业个数"), (600, "家"), (900, "156")),
                Line(3, (0, "培训网格员人次"), (600, "人次"), (900, "710")),
                Line(4, (0, "惠及居民户数"), (600, "户"), (900, "3460")),
            ])
        );
    }

    [Fact]
    public void Lines_of_one_column_stay_as_they_are()
    {
        Assert.Null(
            PageColumns.Split([
                Line(0, (0, "这一页只有一栏文字每一行都从左边写到右边")),
                Line(1, (0, "第二行也是如此"), (600, "中间空了一处只有这一行")),
                Line(2, (0, "这一页只有一栏文字每一行都从左边写到右边")),
            ])
        );
    }

    // A word for each letter, as tesseract gives Chinese.
    private static RecognizedLine Line(int number, params (int Left, string Text)[] parts) =>
        new([
            .. parts.SelectMany(part =>
                part.Text.Select(
                    (letter, n) =>
                        new PaperWord(
                            $"{letter}",
                            new(part.Left + n * Letter, number * 60, Letter - 2, Letter)
                        )
                )
            ),
        ]);
}
