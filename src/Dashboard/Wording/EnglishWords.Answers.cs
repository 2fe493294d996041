namespace Dashboard.Wording;

/// <summary>The words of what is refused, missing or failed.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Answers =>
        new(StringComparer.Ordinal)
        {
            ["没有做成"] = "It was not done",
            ["{0}（编号{1}）"] = "{0} (reference {1})",
            ["等得太久，没有做完。"] = "It took too long and was not finished.",
            ["编号{0}。"] = "Reference {0}.",
            ["这一步出错，没有做完，也没有保存；编号{0}，日志里有。"] =
                "This step failed; it was not finished and nothing of it was saved. The log has it under {0}.",
            ["已经送审的数据和自动保存的草稿都在。"] =
                "What was submitted and the drafts that are kept are still there.",
            ["文件没有写成，请再下载一次；编号{0}，日志里有。"] =
                "The file was not written; please download it again. The log has it under {0}.",
            ["下载已取消"] = "The download was cancelled",
            ["没有名为“{0}”的区划。"] = "There is no district “{0}”.",
            ["“{0}”写的是“{1}”，应是1900年到2200年的日期，如2022-11-30。"] =
                "“{0}” is “{1}”; a day of 1900 to 2200 such as 2022-11-30 is expected.",
            ["“{0}”写的是“{1}”，应是{2}到{3}的整数。"] =
                "“{0}” is “{1}”; a whole number from {2} to {3} is expected.",
            ["“{0}”写的是“{1}”，应是true或false。"] = "“{0}” is “{1}”; true or false is expected.",
            ["“{0}”写的是“{1}”，应是其中之一：{2}。"] =
                "“{0}” is “{1}”; one of these is expected: {2}.",
            ["没有区划“{0}”；/api/districts 列出了全部区划。"] =
                "There is no district “{0}”; /api/districts lists them.",
            ["没有指标“{0}”；/api/indicators 列出了全部指标。"] =
                "There is no indicator “{0}”; /api/indicators lists them.",
            ["没有格式“{0}”，应是json或csv。"] = "“{0}” is no format; json or csv is expected.",
            ["limit是{0}；一次最多给{1}条，其余用offset取。"] =
                "'limit' is {0}; at most {1} are given at once, 'offset' gives the rest.",
            ["from（{0}）晚于to（{1}）。"] = "'from' ({0}) is later than 'to' ({1}).",
            ["format应是word、slides、workbook之一。"] = "format is one of word, slides, workbook.",
            ["template应是monthly、topic、one_page之一，format应是word、slides、workbook之一。"] =
                "template is one of monthly, topic, one_page; format is one of word, slides, workbook.",
            ["待审数据和按某日所知只给已登录的人看，下面是今天已审的数据。"] =
                "What waits for review and what was known on a day are shown to those who have signed in; below are today's approved figures.",
            ["看不懂日期“{0}”，下面是今天的数据；日期写如2022-11-30。"] =
                "“{0}” is no day; below are today's figures. A day is written 2022-11-30.",
            ["翻页"] = "Pages",
            ["回到第一页"] = "First page",
            ["本页{0}条，共{1}条"] = "{0} on this page, {1} in all",
        };
}
