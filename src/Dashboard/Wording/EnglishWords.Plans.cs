namespace Dashboard.Wording;

/// <summary>The words of 催报 and 填报计划.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Plans =>
        new(StringComparer.Ordinal)
        {
            ["催报"] = "Due",
            ["截至{0}"] = "as of {0}",
            ["年份"] = "Year",
            ["这一年没有到期的填报任务。管理员在“填报计划”中安排哪些区划报哪些指标、多久报一次。"] =
                "Nothing was due in this year. Administrators say in the reporting plan which districts report which indicators, and how often.",
            ["完成情况"] = "Completeness",
            ["应报"] = "Due",
            ["已报"] = "In",
            ["迟报"] = "Late",
            ["未报"] = "Missing",
            ["完成率"] = "Complete",
            ["及时率"] = "In time",
            ["应报只数期限已到的；已报含待审和已审的数据；上级含其下各区划。"] =
                "Due counts what has come due; In counts waiting and approved figures; a district includes those below it.",
            ["{0}：未报和迟报"] = "{0}: missing and late",
            ["填报任务"] = "Tasks",
            ["期限"] = "Due day",
            ["共{0}项，只列期限最早的{1}项"] = "{0} in all; the {1} due first are listed",
            ["该我填报的"] = "What I have to enter",
            ["已按计划填报，没有欠报的。"] = "Everything asked for is in.",
            ["填报计划"] = "Reporting plan",
            ["哪些区划报哪些指标，多久报一次，期末后几天内报"] =
                "Which districts report which indicators, how often, and until when",
            ["新增计划"] = "Add to the plan",
            ["更改计划"] = "Change the plan",
            ["区划（可选多个）"] = "Districts (one or more)",
            ["多久报一次"] = "How often",
            ["期末后几天内报"] = "Days after the period",
            ["从哪天开始的一期起"] = "From the period that starts on",
            ["还没有填报计划。"] = "There is no reporting plan yet.",
            ["删除"] = "Remove",
            ["每月"] = "Monthly",
            ["每季度"] = "Quarterly",
            ["每半年"] = "Half-yearly",
            ["每年"] = "Yearly",
            ["按时"] = "In time",
            ["未到期"] = "Open",
            ["逾期未报"] = "Overdue",
            ["只有管理员可以更改填报计划"] = "Only administrators change the reporting plan",
            ["{0}已有“{1}”的计划，请更改那一条"] =
                "{0} has {1} in the plan already; change that line",
            ["没有这条计划"] = "There is no such line in the plan",
            ["期限应当是期末后0至{0}天"] = "Due 0 to {0} days after the period",
            ["起始日应当在2000年至2100年之间"] = "The start must lie between 2000 and 2100",
            ["请至少选择一个区划"] = "Choose at least one district",
        };
}
