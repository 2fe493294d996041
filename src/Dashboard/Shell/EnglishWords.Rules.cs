namespace Dashboard.Shell;

/// <summary>The words of 核查规则.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Rules =>
        new(StringComparer.Ordinal)
        {
            ["核查规则"] = "Rules of the checks",
            ["{0}不能为负：以“{1}”计的数最少是零"] =
                "{0} cannot be negative: a number in “{1}” is zero at the least",
            ["读出的{0}条中，{1}条已有，{2}条是新的。"] =
                "Of {0} figures read, {1} are there already and {2} are new.",
            ["已有"] = "There",
            ["原文同一处"] = "same place in the text",
            ["说的是同一个数"] = "says the same",
            ["这条数据已在系统中；确要再采用一次，请再按一次采用"] =
                "This figure is there already; to take it once more, press Take again",
            ["{0}条"] = "{0}",
            ["期间待订正"] = "Times to be settled",
            ["存量写成时段、流量写成时点的已审数据，逐条订正"] =
                "Approved stocks with a stretch of time and flows with a moment, settled one by one",
            [
                "存量说的是某一时点，流量说的是一段时间。下列已审数据是在核查这一点之前存入的，不会自动改写，请逐条订正。"
            ] =
                "A stock speaks of a moment, a flow of a stretch of time. These approved figures were stored before that was checked; none is rewritten by itself, please settle them one by one.",
            ["没有期间待订正的数据。"] = "No figure waits for its time to be settled.",
            ["该时点已有："] = "There already for that moment:",
            ["改为{0}"] = "Make it {0}",
            ["请填报单位修订这条数据，或在目录中更改指标的性质。"] =
                "Ask the office that entered it to revise it, or change the indicator's nature in the catalogue.",
            ["已订正。同一时点有不同的数，请审核人选定。"] =
                "Settled. Where values of one moment differ, a reviewer chooses.",
            ["存量按期末时点：{0}"] = "A stock, so its end: {0}",
            [
                "该指标按时段累计，不是某一时点；请写起止期间，如 2023年1—11月，起点不明写 ..2023-11-30"
            ] =
                "This indicator adds up over time and has no moment; write from when to when, such as 2023年1—11月, or ..2023-11-30 where the start is unknown",
            ["该指标说的是某一时点；请写到哪一天，如 截至2023年11月底"] =
                "This indicator speaks of a moment; write up to which day, such as 截至2023年11月底",
            ["每项核查是强制、说明还是提示；保存前先在已有数据上试算"] =
                "Whether a finding refuses, asks for an explanation or hints; tried on the figures there before it is saved",
            ["全部指标"] = "All indicators",
            ["适用于"] = "Applies to",
            ["有自己规则的指标："] = "Indicators with rules of their own: ",
            ["等级"] = "Grade",
            ["沿用：{0}"] = "As inherited: {0}",
            ["{0}的等级"] = "Grade of {0}",
            ["下限"] = "Least",
            ["上限"] = "Most",
            ["试算"] = "Try",
            ["试算中…"] = "Trying…",
            ["强制：不能保存；准强制、核实：写明说明才能保存；提示：只提醒；不查：不看这一项。"] =
                "Required: cannot be saved; Explain, Verify: saved with an explanation; Hint: said only; Off: not looked at.",
            ["看了{0}条已审数据，按这些规则会发现{1}处"] =
                "Of {0} approved figures, these rules would find {1} things",
            ["只列最重的{0}处"] = "The gravest {0} are listed",
            ["试算结果"] = "What the trial found",
            ["什么也没有保存。"] = "Nothing was saved.",
            ["单位不符"] = "Wrong unit",
            ["超出范围"] = "Out of range",
            ["单位或位数可能有误"] = "Slip of unit or digit",
            ["与上一数值相差十倍以上"] = "Ten times off",
            ["累计数下降"] = "Falling total",
            ["分项之和超过总数"] = "Parts exceed whole",
            ["同一来源重复填报"] = "Same figure again",
            ["同期已有其他数据"] = "Another figure of the time",
            ["期间尚未结束"] = "Period not ended",
            ["只有管理员可以更改核查规则"] = "Only administrators change the rules",
            ["单位不符的数据不能入库，这一项只能是强制"] =
                "A figure in a wrong unit cannot be kept; this check stays required",
            ["各指标单位不同，范围要按指标设"] =
                "Indicators differ in unit; set the range of each on its own",
            ["范围的下限大于上限"] = "The range ends below its start",
            ["范围的数值太大，或小数超过四位"] =
                "The range is too large, or has more than four decimals",
        };
}
