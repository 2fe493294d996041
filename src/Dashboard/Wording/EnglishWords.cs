using System.Collections.Frozen;

namespace Dashboard.Wording;

/// <summary>The English of every word of the interface, by its Chinese.</summary>
internal static partial class EnglishWords
{
    public static FrozenDictionary<string, string> All { get; } =
        Pages
            .Concat(Entry)
            .Concat(Faults)
            .Concat(Administration)
            .Concat(Reading)
            .Concat(Plans)
            .Concat(Rules)
            .Concat(CatalogueWords)
            .Concat(Briefings)
            .Concat(Answers)
            .Concat(Explore)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static Dictionary<string, string> Pages =>
        new(StringComparer.Ordinal)
        {
            // Shell
            ["政绩指标看板"] = "Achievement dashboard",
            ["简报"] = "Briefings",
            ["做成简报"] = "Make a briefing",
            ["选区划、期间和模板，下载可以编辑的文件：图表是原生图表，每个数都有编号的出处。"] =
                "Choose district, period and template; the file can be edited: charts are native, every number has a numbered source.",
            ["2022、2022年11月；不填为全部期间"] = "2022 or 2022-11; empty for all time",
            ["模板"] = "Template",
            ["编制单位"] = "Issued by",
            ["存疑、计算、来源不一的数据"] = "Doubtful, computed and contested figures",
            ["列出并注明"] = "Listed and marked",
            ["不列入"] = "Left out",
            ["红头"] = "Red head",
            ["示例数据：这座城市和全部数字都是虚构的"] =
                "Sample data: this city and all its numbers are invented",
            ["跳到内容"] = "Skip to content",
            ["主导航"] = "Main",
            ["总览"] = "Overview",
            ["指标"] = "Indicators",
            ["报道"] = "Reports",
            ["浅色"] = "Light",
            ["深色"] = "Dark",
            ["页面出错，已填写的查询条件仍在地址栏中。"] =
                "Something went wrong; what you chose is still in the address.",
            ["重新载入"] = "Reload",
            ["没有这个页面"] = "There is no such page",
            ["地址可能已经改变。"] = "The address may have changed.",
            ["回到总览"] = "Back to Overview",
            ["页面出错"] = "Something went wrong",
            ["出错的情况已记入日志，数据没有改变。"] =
                "What happened is in the log; no figure was changed.",
            ["正在读取…"] = "Reading…",

            // Choices
            ["区划"] = "District",
            ["期间"] = "Period",
            ["全部期间"] = "All periods",
            ["选择区划"] = "Choose a district",
            ["输入名称查找"] = "Type a name",
            ["输入年月查找"] = "Type a year or month",
            ["查找"] = "Find",
            ["名称或别名"] = "name or alias",

            // Overview
            ["主要指标"] = "Headline indicators",
            ["图表"] = "Charts",
            ["没有这个区划"] = "There is no such district",
            ["没有名为“{0}”的区划。请在上方选择，或看下面有数据的区划。"] =
                "There is no district called “{0}”. Choose one above, or one of those below that have figures.",
            ["看不懂期间“{0}”。可写 2022、2022H1、2022Q3 或 2022-11。"] =
                "“{0}” cannot be read as a period; write 2022, 2022H1, 2022Q3 or 2022-11.",
            ["这里没有报道过的数据；没有报道不等于零。"] =
                "Nothing was reported here; not reported is not zero.",
            ["该区划其他期间有{0}条数据"] = "This district has {0} figures in other periods",
            ["有数据的区划："] = "Districts that have figures:",
            ["同比"] = "year on year",
            ["较{0}"] = "since {0}",
            ["个百分点"] = " percentage points",
            ["年内累计，尚非全期"] = "year to date, not the whole period",
            ["只报了其中几期（共{0}期），不相加"] =
                "only {0} pieces were reported, with holes between; not added",
            ["各期有重叠（共{0}期），不相加"] = "{0} pieces overlap; not added",

            // Categories
            ["招商引资"] = "Investment",
            ["产业企业"] = "Industry and enterprises",
            ["营商环境"] = "Business environment",
            ["党的建设"] = "Party building",
            ["宣传教育"] = "Publicity and education",
            ["基层治理"] = "Community governance",
            ["民生服务"] = "Livelihood services",
            ["城乡建设"] = "Urban and rural construction",
            ["农业农村"] = "Agriculture",
            ["安全生产"] = "Safety",
            ["队伍建设"] = "Public servants",

            // Figures
            ["原文：{0}，点击看出处"] = "Printed: {0}. Open the source",
            ["存疑"] = "Doubtful",
            ["计算"] = "Computed",
            ["来源不一"] = "Contested",
            ["·按规则暂取"] = ", preferred by rule",
            ["不同来源给出不同的数，尚未选定；按规则后发者、上级者优先"] =
                "Sources give different numbers and nobody has decided; by rule the later, then the higher office comes first",
            ["由各期相加得出，报道未直接给出"] = "Added up from parts; no report prints it",
            ["实际"] = "Actual",
            ["目标"] = "Target",
            ["增长"] = "Growth",
            ["比率"] = "Rate",
            ["描述"] = "Descriptive",
            ["确数"] = "exact",
            ["多于（余、多）"] = "more than",
            ["接近（近）"] = "nearly",
            ["大约（约）"] = "about",
            ["不低于"] = "at least",
            ["不超过"] = "at most",
            ["存量：取最近时点"] = "Stock: the latest moment stands",
            ["流量：各期相加"] = "Flow: periods add up",
            ["越多越好"] = "more is better",
            ["越少越好"] = "less is better",
            ["无好坏之分"] = "no good direction",
            ["原文写明"] = "stated",
            ["据上下文推断"] = "inferred",

            // Charts and tables
            ["单位"] = "Unit",
            ["数据表与下载"] = "Table and downloads",
            ["项目"] = "Item",
            ["数值"] = "Value",
            ["范围"] = "Scope",
            ["原文"] = "Printed",
            ["性质"] = "Kind",

            // Indicators
            ["共{0}项"] = "{0} in all",
            ["没有名称或别名含“{0}”的指标。"] = "No indicator has “{0}” in its name or aliases.",
            ["没有这项指标"] = "There is no such indicator",
            ["看全部指标"] = "See all indicators",
            ["单位：{0}"] = "Unit: {0}",
            ["构成："] = "Parts: ",
            ["全部数据"] = "All figures",

            // Reports and sources
            ["共{0}份"] = "{0} in all",
            ["没有这份报道"] = "There is no such report",
            ["看全部报道"] = "See all reports",
            ["{0}条数据"] = "{0} figures",
            ["报道中的数据"] = "Figures of the report",
            ["本机没有这份报道的原文；出处以报道、篇目和段落标示。"] =
                "This machine does not hold the report's text; sources are named by report, article and paragraph.",
            ["出处"] = "Source",
            ["关闭"] = "Close",
            ["还有{0}项，请再输入几个字"] = "{0} more; type a few more letters",
            ["没有找到"] = "Nothing found",
            ["与服务器的连接在{0}断开，页面上是当时的数据"] =
                "The connection was lost at {0}; the figures are of that time",
            ["没有加入：这一项已经变了，请再看一看"] =
                "Not added: it has changed, please look again",
            ["无可比基期"] = "no comparable base",
            ["持平"] = "unchanged",
            ["变化"] = "Change",
            ["走势"] = "Trend",
            ["事项"] = "Task",
            ["进度"] = "Progress",
            ["无目标"] = "no target",
            ["合计有差"] = "Sum differs",
            ["合计"] = "Total",
            ["{0}/{1}报"] = "{0} of {1}",
            ["还有{0}条，见各类表格中的标记"] = "{0} more, marked in the tables",
            ["与各项之和相差{0}"] = "differs from its parts by {0}",
            ["全部{0}项"] = "All {0}",
            ["竖线为序时进度"] = "the line is what time lets expect",
            ["请留意"] = "Look at first",
            ["下辖区划"] = "Districts below",
            ["{0}个，颜色深浅为列内高低，— 为未报"] =
                "{0}; shading within a column, — not reported",
            ["本页目录"] = "On this page",
            ["概览"] = "Overview",
            ["{0}项主要指标存疑或来源不一，列在下面"] =
                "{0} headline figures are doubtful or disputed; see below",
            ["没有这一类"] = "No such category",
            ["该区划在这一期间没有这一类的数据。"] =
                "The district has no figures of this kind in the period.",
            ["排序"] = "Order",
            ["目录顺序"] = "Catalogue order",
            ["按名称"] = "By name",
            ["按变化"] = "By change",
            ["分页"] = "Pages",
            ["上一页"] = "Previous",
            ["第{0}—{1}项，共{2}项"] = "{0}–{1} of {2}",
            ["{0}项"] = "{0}",
            ["完成"] = "Done",
            ["完成率（计算）"] = "Rate (computed)",
            ["比序时"] = "Against schedule",
            ["百分点"] = "points",
            ["带点线的数"] = "A dotted number",
            ["{0}，由{1}期相加"] = "{0}, added up from {1} periods",
            ["计算：由{0}期相加"] = "Computed: {0} periods added up",
            ["可信程度"] = "Certainty",
            ["备注"] = "Note",
            ["“{0}”，第{1}段"] = "“{0}”, paragraph {1}",
        };
}
