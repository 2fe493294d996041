namespace Dashboard.Wording;

/// <summary>The words of 填报 and 审核, and of what the checks and commands say.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Entry =>
        new(StringComparer.Ordinal)
        {
            ["他人的："] = "Theirs: ",
            ["我的："] = "Mine: ",
            ["以我的为准，重新送审"] = "Submit mine again",
            ["采用他人的"] = "Take theirs",
            ["请选择指标"] = "Choose an indicator",
            ["请选择区划"] = "Choose a district",
            ["请填期间"] = "Fill in the period",
            ["请选一篇报道，或写出文件名称、文号"] = "Choose a report, or name the document",
            ["修订一条数据"] = "Revise a figure",
            ["更正一条数据"] = "Correct a figure",
            ["填报一条数据"] = "Enter a figure",
            ["没有这条数据"] = "There is no such figure",
            ["填报"] = "Enter",
            ["您的账号不能填报数据；请用填报或审核账号登录。"] =
                "Your account may not enter figures; sign in as a clerk or reviewer.",
            ["已恢复{0}保存的草稿"] = "The draft kept at {0} is back",
            ["清空重填"] = "Start over",
            ["退回理由：{0}"] = "Returned because: {0}",
            ["名称、别名或拼音首字母"] = "Name, alias or pinyin initials",
            ["选择指标"] = "Choose an indicator",
            ["按所填数值"] = "As typed with the value",
            ["范围（可不填）"] = "Scope (optional)",
            ["项目、点位、领域"] = "A project, a site, a field",
            ["来源文件、文号"] = "Source document",
            ["或选一篇报道"] = "Or a report",
            ["备注（可不填）"] = "Note (optional)",
            ["修订理由"] = "Reason for the revision",
            ["对核查结果的说明（随数据保存，审核人可见）"] =
                "Explanation of what the checks found (kept with the figure, seen by the reviewer)",
            ["送审"] = "Submit",
            ["草稿已于{0}保存"] = "Draft kept at {0}",
            ["核查"] = "Checks",
            ["该指标在此的最近数据"] = "Latest figures of this indicator here",
            ["已送审。审核通过后计入图表。"] = "Submitted. It counts in charts once approved.",
            ["选指标、区划和期间，填数值和来源"] =
                "Choose indicator, district and period; fill in value and source",
            ["表格填报"] = "Enter in a grid",
            ["一个区划一期的全部指标，可从Excel粘贴"] =
                "All indicators of one district and period; paste from Excel",
            ["导入文件"] = "Import a file",
            ["下载模板，填好后上传；先看清会改什么再确认"] =
                "Download a template, fill it in, upload; see what would change before you confirm",
            ["未送审的草稿"] = "Drafts",
            ["我填报的、还未通过的数据"] = "Figures I entered that are not approved yet",
            ["没有。"] = "None.",
            ["状态"] = "State",
            ["操作"] = "Actions",
            ["更正"] = "Correct",
            ["撤回"] = "Withdraw",
            ["来源"] = "Source",
            ["（空）"] = "(empty)",
            ["修订记录"] = "History",
            ["读不出"] = "cannot be read",
            ["随目录载入，没有改动过。"] = "Came with the catalogue and was never changed.",
            ["时间"] = "Time",
            ["何人"] = "Who",
            ["何事"] = "What",
            ["改动"] = "Change",
            ["理由"] = "Reason",
            ["已通过{0}条，已计入图表"] = "{0} approved; they count in charts",
            ["已退回，填报人会看到理由"] = "Returned; who entered it sees the reason",
            ["请先选一个来源"] = "Choose a source first",
            ["已选定"] = "Chosen",
            ["审核"] = "Review",
            ["待审{0}条"] = "{0} waiting",
            ["您的账号不能审核数据；请用审核账号登录。"] =
                "Your account may not review figures; sign in as a reviewer.",
            ["没有待审的数据。"] = "Nothing waits.",
            ["通过所选{0}条"] = "Approve the {0} chosen",
            ["选中没有核查问题的"] = "Choose those without findings",
            ["{0}于{1}填报"] = "Entered by {0} at {1}",
            ["修订："] = "Revision: ",
            ["来源："] = "Source: ",
            ["填报人说明："] = "Explanation: ",
            ["不能审核自己填报的数据"] = "Nobody reviews what they entered",
            ["退回的理由"] = "Reason for returning",
            ["确认退回"] = "Return it",
            ["取消"] = "Cancel",
            ["通过"] = "Approve",
            ["退回"] = "Return",
            ["来源不一，待选定"] = "Sources disagree",
            ["采用的理由"] = "Reason for the choice",
            ["采用所选"] = "Use the chosen one",
            ["没有发现问题"] = "Nothing found",
            ["强制"] = "Required",
            ["准强制"] = "Explain",
            ["核实"] = "Verify",
            ["提示"] = "Hint",
            ["不查"] = "Off",
            ["更正后送审"] = "Corrected",
            ["审核通过"] = "Approved",
            ["修订"] = "Revised",
            ["选定来源"] = "Source chosen",
            ["合并指标"] = "Indicators merged",
            ["随目录载入"] = "Loaded",
            ["已撤回"] = "Withdrawn",
            ["待审"] = "Waiting",
            ["已审"] = "Approved",
            ["只有填报人可以更正或撤回自己填报的数据"] =
                "Only who entered a figure may correct or withdraw it",
            ["这条数据已经审核通过；要更改请提出修订"] =
                "This figure is approved; propose a revision to change it",
            ["这条数据刚被他人改动，请看过最新内容再定"] =
                "Somebody has just changed this figure; look at it again first",
            ["没有编码为“{0}”的指标"] = "There is no indicator with the code {0}",
            ["没有编码为“{0}”的区划"] = "There is no district with the code {0}",
            ["您的账号不能填报{0}的数据"] = "Your account may not enter figures of {0}",
            ["请写明来源：选一篇报道，或写出文件名称、文号"] =
                "Name the source: a report or a document",
            ["要修订的数据不存在或还未审核通过"] =
                "The figure to be revised does not exist or is not approved",
            ["修订不能改换指标或区划"] = "A revision cannot change indicator or district",
            ["请写明修订的理由"] = "Say why it is revised",
            ["请写明退回的理由"] = "Say why it is returned",
            ["请写明采用这一来源的理由"] = "Say why this source is used",
            ["您的账号不能审核{0}的数据"] = "Your account may not review figures of {0}",
            ["数据{0}刚被撤回、更正或审过，请看过最新内容再定"] =
                "Figure {0} was just withdrawn, corrected or decided; look at it again first",
            ["要修订的数据{0}在此期间已被改动，请退回重提"] =
                "Figure {0} has changed in the meantime; return the revision",
            ["单位是“{0}”，该指标的单位是“{1}”"] = "The unit is {0}; the indicator's is {1}",
            ["超出该指标的范围：{0}至{1}"] = "Outside the indicator's range, {0} to {1}",
            ["不限"] = "any",
            ["约为上一数值{1}的{0}倍，单位可能选错了"] =
                "About {0} times the last value, {1}: perhaps the unit is wrong",
            ["约为上一数值{1}的{0}分之一，单位可能选错了"] =
                "About a {0}th of the last value, {1}: perhaps the unit is wrong",
            ["与上一数值{0}相差十倍以上"] = "More than ten times off from the last value, {0}",
            ["累计数低于{0}的{1}"] = "The running total is below {1} of {0}",
            ["各分项之和{0}超过总数{1}"] = "The parts add up to {0}, more than the whole, {1}",
            ["同一来源的同一数据已在系统中：{0}"] =
                "The same figure from the same source is already there: {0}",
            ["同一区划、同一期间已有数据：{0}"] =
                "There is already a figure for this district and period: {0}",
            ["期间到{0}才结束"] = "The period ends only on {0}",
            ["请填数值"] = "Fill in the value",
            ["看不懂这个数值；可写 25808、1,908万、710余、约110亿、50至80"] =
                "This is no value; write 25808, 1,908万, 710余, 约110亿 or 50至80",
            ["千分位逗号的位置不对，请核对这个数值"] =
                "The commas are in the wrong places; check the value",
            ["数值太大，或小数超过四位，或范围的上限小于下限"] =
                "Too large, or more than four decimals, or the range ends below its start",
            [
                "看不懂这个期间；可写 2023、2023年上半年、2023Q3、2023-11、2023年1—6月、截至2023年6月底"
            ] =
                "This is no period; write 2023, 2023H1, 2023Q3, 2023-11, YTD2023-06-30 or @2023-06-30",
            ["含待审数据，未经审核，不得引用。"] =
                "Figures that wait for review are included; do not quote them.",
            ["只看已审的"] = "Approved ones only",
            ["按{0}所知；与今天不同的有{1}条。"] = "As known on {0}; {1} are different today.",
            ["看今天的"] = "As of today",
            ["当时未知"] = "not known then",
            ["已不在"] = "no longer there",
            ["查看方式"] = "View",
            ["含待审数据"] = "With waiting figures",
            ["按某日所知"] = "As known on",
            ["还未审核通过"] = "Not approved yet",
            ["已填入{0}行"] = "{0} lines filled",
            ["有{0}行对不上：{1}"] = "{0} lines match nothing: {1}",
            ["已恢复未送审的草稿"] = "Your draft is back",
            ["请选择区划或指标"] = "Choose a district or an indicator",
            ["有{0}行的数值看不懂，一条也没有送出"] =
                "{0} values cannot be read; nothing was submitted",
            ["还没有填数值"] = "No value is filled in yet",
            ["有{0}处要改或要说明，一条也没有送出"] =
                "{0} places need a change or an explanation; nothing was submitted",
            ["一、下载模板"] = "1. Download a template",
            ["没有名为“{0}”的指标"] = "There is no indicator named “{0}”",
            ["没有名为“{0}”的区划"] = "There is no district named “{0}”",
            ["性质“{0}”应当是实际、目标、增长、比率或描述"] =
                "Kind “{0}” should be 实际, 目标, 增长, 比率 or 描述",
            ["下载模板"] = "Download",
            ["二、上传填好的文件"] = "2. Upload the file",
            ["来源（文件中没写来源的行用它）"] = "Source (for lines that name none)",
            ["xlsx或csv文件"] = "An xlsx or csv file",
            ["{0}/{1}行"] = "{0} of {1} lines",
            ["三、看清再确认"] = "3. Look, then confirm",
            ["新增{0}条，更改{1}条，已有相同{2}条，有误{3}条"] =
                "{0} new, {1} changes, {2} there already, {3} wrong",
            ["对核查结果的说明（用于没有写说明的行）"] = "Explanation for lines that give none",
            ["送审{0}条"] = "Submit {0}",
            ["有误的行改好后重新上传；整个文件一起送审，或都不送。"] =
                "Mend the wrong lines and upload again; the file is taken as a whole or not at all.",
            ["行"] = "Line",
            ["结果"] = "Result",
            ["原有"] = "Before",
            ["先列有误和要核查的，共列{0}行"] =
                "Wrong ones and those to be verified come first; {0} lines are shown",
            ["（一个指标，多个区划）"] = "(one indicator, many districts)",
            ["（一个区划，全部指标）"] = "(one district, all indicators)",
            ["打开"] = "Open",
            ["最近数据"] = "Latest",
            ["{0}的单位"] = "Unit of {0}",
            ["说明"] = "Explanation",
            ["{0}的说明"] = "Explanation of {0}",
            ["文件超过{0}MB，请分成几份"] = "The file is larger than {0} MB; split it",
            ["文件里没有填了数值的行"] = "No line of the file has a value",
            ["已取消，什么也没有保存"] = "Cancelled; nothing was saved",
            ["新增"] = "New",
            ["更改"] = "Change",
            ["相同"] = "Same",
            ["有误"] = "Wrong",
            ["只能导入xlsx或csv文件，不能导入“{0}”"] =
                "Only xlsx and csv files can be imported, not {0}",
            ["超过{0}行，请分成几份"] = "More than {0} lines; split the file",
            ["表头有两列都叫“{0}”"] = "Two columns are called {0}",
            ["文件展开后过大，不予导入"] = "Unpacked, the file is too large",
            ["这不是能打开的xlsx文件；若是旧版xls，请另存为xlsx"] =
                "This is no xlsx file that can be opened; save an old xls as xlsx",
            ["文件的第一张表是空的"] = "The first sheet is empty",
            ["单元格{0}是公式，请改成数值或文字"] = "Cell {0} is a formula; make it a value",
            ["单元格{0}是错误值"] = "Cell {0} holds an error",
            ["单元格{0}的文字过长"] = "The text of cell {0} is too long",
            ["文件内部嵌套过深，不像办公软件保存的文件；请用Excel、Word或WPS另存后再试"] =
                "The inside of the file is nested too deep for one that an office program wrote; save it anew with Excel, Word or WPS",
            ["文件内部的部件或标记过多，请删去用不到的工作表、图片和格式后再试"] =
                "The file has too many parts or tags inside; remove sheets, pictures and formats that are not needed",
            ["单元格{0}的文字在文件里找不到，文件可能已损坏；请另存后再试"] =
                "The text of cell {0} is not in the file, which may be damaged; save it anew",
            ["行号“{0}”不对：超出工作表，或前后重复；文件可能已损坏，请另存后再试"] =
                "Row number {0} is wrong: past the sheet, or twice; the file may be damaged, save it anew",
            ["“{0}”里没有文字"] = "There is no text in {0}",
            ["第{0}行第{1}列的文字过长"] = "The text in line {0}, column {1} is too long",
            ["csv文件的编码读不懂；请另存为UTF-8、UTF-16或GB18030编码"] =
                "The encoding of the csv file is unknown; save it as UTF-8, UTF-16 or GB18030",
            ["草稿超过{0}字，没有保存；此前保存的仍在"] =
                "The draft is longer than {0} characters and was not kept; what was kept before still is",
            ["上次留下的草稿过大或已损坏，已另存一旁，不再打开；请重新填写"] =
                "The draft left here is too large or damaged; it was put aside and is not opened again. Please fill in anew",
            ["列数过多（{0}）"] = "Too many columns ({0})",
            ["这不是csv文件"] = "This is no csv file",
            ["csv文件有一行读不懂：引号不成对，或文字过长"] =
                "A line of the csv file cannot be read: unpaired quotes, or too long",
            ["缺少“{0}”一列；第一行应当是：{1}"] =
                "The column {0} is missing; the first line should be: {1}",
        };
}
