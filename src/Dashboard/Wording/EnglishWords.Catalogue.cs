namespace Dashboard.Wording;

/// <summary>The words of 目录, where administrators keep indicators and districts.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> CatalogueWords =>
        new(StringComparer.Ordinal)
        {
            ["目录"] = "Catalogue",
            ["指标和区划：新增、更改、停用；两项相同的指标可以合并"] =
                "Indicators and districts: add, change, retire; merge two indicators that are the same",
            ["已停用"] = "Retired",
            ["停止使用"] = "Retire",
            ["恢复使用"] = "Use again",
            ["把“{0}”并入另一项指标"] = "Merge “{0}” into another indicator",
            ["移动{0}条数据，每条留下修订记录；别名和填报计划一并转过去；“{1}”停用。"] =
                "{0} figures move, each with a step in its history; aliases and plans go over; “{1}” is retired.",
            ["并入"] = "Into",
            ["合并"] = "Merge",
            ["新增指标"] = "Add an indicator",
            ["新增区划"] = "Add a district",
            ["更改“{0}”"] = "Change “{0}”",
            ["编码"] = "Code",
            ["名称"] = "Name",
            ["英文名称"] = "English name",
            ["类别"] = "Category",
            ["已有数据，单位不能再改"] = "It has figures; the unit stays",
            ["随时间"] = "Over time",
            ["好坏"] = "Direction",
            ["跨区划"] = "Over districts",
            ["是哪项指标的构成"] = "Part of",
            ["别名（用顿号隔开）"] = "Aliases (separated by 、)",
            ["别名"] = "Aliases",
            ["定义"] = "Definition",
            ["展示层级"] = "Shown as",
            ["常规指标"] = "Regular indicator",
            ["细节指标"] = "Detail",
            ["是哪项指标的完成数"] = "Completed share of",
            ["领先界限（百分点）"] = "Ahead from (percentage points)",
            ["滞后界限（百分点）"] = "Behind from (percentage points)",
            ["序时进度"] = "Expected progress",
            ["全年均匀"] = "Even over the year",
            ["按各月份额"] = "By monthly shares",
            ["不按时间"] = "Not with time",
            ["一至十二月各占百分之几（用顿号隔开，合计100）"] =
                "Percent for each month, January first (separated by 、, 100 together)",
            ["各月份额要写十二个数，合计100；不分月份就选“全年均匀”"] =
                "Monthly shares are twelve numbers that make 100; for no shares choose “Even over the year”",
            ["领先和滞后的界限是0到100个百分点"] =
                "Ahead and behind begin at 0 to 100 percentage points",
            ["“{0}”不能是自己的完成数"] = "“{0}” cannot be the completed share of itself",
            ["应完成数和完成数要用同一单位，“{0}”的单位是{1}"] =
                "A whole and its completed share have one unit; “{0}” is counted in {1}",
            ["应完成数和完成数不能合并"] = "A whole and its completed share cannot be merged",
            ["未开始"] = "Not started",
            ["滞后"] = "Behind",
            ["正常"] = "On track",
            ["领先"] = "Ahead",
            ["有目标，未报实际"] = "Target, nothing reported",
            ["有实际，未定目标"] = "Reported, no target",
            ["时间或口径不同，不作比较"] = "Not comparable in time or scope",
            ["他人的更改"] = "Changed by others",
            ["他人的"] = "Theirs",
            ["我的"] = "Mine",
            ["再点一次保存，就以我的为准；点取消，就留下他人的。"] =
                "Save once more to keep mine; cancel to leave theirs.",
            ["“{0}”刚被他人更改，还没有保存；请看过他人的内容再定"] =
                "“{0}” was just changed by somebody else; nothing is saved yet: look at theirs first",
            ["数据"] = "Figures",
            ["级别"] = "Level",
            ["上级"] = "Lies in",
            ["各区划可以相加"] = "Districts add up",
            ["各区划不能相加"] = "Districts do not add up",
            ["全国一级"] = "Country",
            ["省级"] = "Province",
            ["市级"] = "City",
            ["区县级"] = "County",
            ["乡镇街道级"] = "Town",
            ["村社区级"] = "Village",
            ["只有管理员可以更改目录"] = "Only administrators change the catalogue",
            ["编码“{0}”不对：用小写字母、数字和连字符，如 parking-spaces"] =
                "The code {0} is not right: lowercase letters, digits and hyphens, such as parking-spaces",
            ["名称不能为空"] = "The name is empty",
            ["类别不能为空"] = "The category is empty",
            ["单位不能为空"] = "The unit is empty",
            ["“{0}…”太长，最多{1}个字"] = "“{0}…” is too long; {1} characters at most",
            ["已有编码为“{0}”的指标"] = "There is already an indicator with the code {0}",
            ["已有名为“{0}”的指标"] = "There is already an indicator called “{0}”",
            ["“{0}”已有数据，单位不能再改"] = "“{0}” has figures; its unit stays",
            ["“{0}”不能是自己的构成部分"] = "“{0}” cannot be a part of itself",
            ["总数和构成要用同一单位，“{0}”的单位是{1}"] =
                "A whole and its parts share one unit; that of “{0}” is {1}",
            ["请写明合并的理由"] = "Say why they are merged",
            ["请选择要合并的两项指标"] = "Choose the two indicators to merge",
            ["不能把指标并入自己"] = "An indicator cannot be merged into itself",
            ["单位不同，不能合并：{0}和{1}"] = "The units differ: {0} and {1}",
            ["一项是存量，一项是流量，不能合并"] = "One is a stock and one a flow",
            ["“{0}”已停用，不能并入"] = "“{0}” is retired; nothing can be merged into it",
            ["总数和它的构成不能合并"] = "A whole and its part cannot be merged",
            ["已有编码为“{0}”的区划"] = "There is already a district with the code {0}",
            ["同一上级下已有名为“{0}”的区划"] = "There is already a “{0}” in the same district",
            ["“{0}”不能放在自己或自己的下级之下"] = "“{0}” cannot lie in itself or below itself",
            ["“{0}”的级别不能高于上级“{1}”"] =
                "“{0}” cannot stand higher than “{1}”, in which it lies",
            ["“{0}”已停用，不再填报新数据"] = "“{0}” is retired; no new figures are entered for it",
        };
}
