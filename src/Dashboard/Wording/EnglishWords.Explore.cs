namespace Dashboard.Wording;

internal static partial class EnglishWords
{
    private static Dictionary<string, string> Explore =>
        new(StringComparer.Ordinal)
        {
            ["下辖区划中这一期间没有主要指标的："] =
                "Districts below without a headline indicator in this period: ",
            ["{0}个区划"] = "{0} districts",
            ["{0}占{1}%"] = "{0}: {1}%",
            ["{0}条"] = "{0} figures",
            ["{0}的形式"] = "Form of {0}",
            ["{0}第{1}名"] = "{0} is number {1}",
            ["（并列）"] = " (shared)",
            ["{0}，见数据表"] = "{0}, in the table",
            ["全部区划的{0}条"] = "All {0} of every district",
            ["其他区划"] = "Other districts",
            ["其他时间"] = "Other times",
            ["其余{0}项"] = "{0} more",
            ["前面的"] = "Before",
            ["更早的"] = "Earlier",
            ["回到最近"] = "Back to the latest",
            ["分为"] = "Parts",
            ["又名"] = "Also",
            ["口径与说明"] = "What is counted",
            ["各地相加"] = "Over districts",
            ["方向"] = "Direction",
            ["属于"] = "Part of",
            ["完成的是"] = "Completes",
            ["各期"] = "Over time",
            ["排名"] = "Ranking",
            ["排名分页"] = "Pages of the ranking",
            ["少者居前"] = "the least first",
            ["所报时间不同，不参加排名："] = "Of other times, not ranked: ",
            ["这一期间未报（{0}个，不等于零）："] = "Not reported here ({0}, not zero): ",
            ["等{0}个"] = " and so on, {0} in all",
            ["选择区划（已画{0}个，最多{1}个）"] = "Choose districts ({0} drawn, {1} at most)",
            ["名称，几个用逗号分开"] = "Names, commas between",
            ["画这些"] = "Draw these",
            ["恢复自动选择"] = "Choose for me",
            ["期间长短或数据性质不同的数不相连，另看："] =
                "Periods of other lengths and other kinds are not joined; see: ",
            ["没有两个可以相连的数，不画各期的图。"] =
                "No two values can be joined, so nothing is drawn over time.",
            ["图"] = "Chart",
            ["表"] = "Table",
            ["条形图"] = "Bars",
            ["柱形图"] = "Columns",
            ["折线图"] = "Lines",
            ["堆积条形图"] = "Stacked bars",
            ["堆积面积图"] = "Stacked areas",
            ["完成进度图"] = "Bullet",
            ["热力表"] = "Heat table",
            ["斜率图"] = "Slope",
            ["按年"] = "Years",
            ["按半年"] = "Halves",
            ["按季"] = "Quarters",
            ["按月"] = "Months",
            ["起止日期"] = "Ranges",
            ["年内累计"] = "Year to date",
            ["时点"] = "Moments",
            ["无起点或止点"] = "Open",
            // Search
            ["搜索"] = "Search",
            ["指标、区划或报道"] = "Indicator, district or report",
            ["没有找到“{0}”。可换名称、别名或拼音首字母再试。"] =
                "“{0}” was not found. Try a name, an alias or pinyin initials.",
            ["{0}个"] = "{0}",
            ["{0}篇"] = "{0}",
            ["等{0}篇"] = "{0} in all",
            // A report's page
            ["本页数据所在的段落"] = "the paragraphs of this page's figures",
        };
}
