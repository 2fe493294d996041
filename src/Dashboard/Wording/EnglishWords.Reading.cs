namespace Dashboard.Wording;

/// <summary>The words of 读报道.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Reading =>
        new(StringComparer.Ordinal)
        {
            ["读报道"] = "Read a report",
            ["读出{0}条，已采用{1}条，已舍去{2}条"] = "{0} read, {1} taken, {2} dropped",
            ["报道全文（粘贴在此，或选文件）"] = "The report's text (paste it, or choose a file)",
            ["txt、docx或html文件"] = "A txt, docx or html file",
            ["标题"] = "Title",
            ["发布单位"] = "Publisher",
            ["日期"] = "Date",
            ["所说的区划"] = "District it is about",
            ["读出数据"] = "Read its figures",
            ["这篇报道已在系统中，下面标出已有的数据。"] =
                "This report is already there; what is known of it is shown beside.",
            ["看这篇报道"] = "See the report",
            ["同样的“{0}”还有{1}条，一并改？"] = "{1} more are called {0}; change them too?",
            ["一并改"] = "Change them",
            ["不必"] = "No",
            ["读出的数据"] = "Figures read",
            ["键盘：j下一条，k上一条，Enter采用，e改，x舍去，1—3选指标，n新指标，Ctrl+Enter送审"] =
                "Keys: j next, k previous, Enter takes, e edits, x drops, 1–3 choose the indicator, n a new one, Ctrl+Enter submits",
            ["新指标"] = "New indicator",
            ["新指标的名称"] = "Name of the new indicator",
            ["建立指标"] = "Create it",
            ["待归类"] = "To be sorted",
            ["已恢复未送审的报道"] = "A report not submitted yet is here again",
            ["这篇报道有{0}%的句子与已有的《{1}》相同，下面标出已有的数据。"] =
                "{0}% of this report's sentences stand in “{1}” too; figures that are there already are shown below.",
            ["已有："] = "There already: ",
            ["改好，采用"] = "Done, take it",
            ["换一篇"] = "Another report",
            ["请粘贴报道全文，或选一个文件"] = "Paste the text or choose a file",
            ["全文超过{0}字，请分成几篇"] = "More than {0} characters; split it",
            ["没有读出数据"] = "No figures were read",
            ["已采用"] = "Taken",
            ["采用"] = "Take",
            ["已舍去"] = "Dropped",
            ["舍去"] = "Drop",
            ["把握{0}%"] = "{0}% sure",
            ["核对"] = "check",
            ["请核对"] = "Please check",
            ["不明"] = "unknown",
            ["请填写或更正"] = "Please fill in or correct",
            ["（未知指标）"] = "(unknown indicator)",
            ["（期间不明）"] = "(period unknown)",
            ["请写说明，再采用"] = "Explain it first",
            ["粘贴或上传一篇报道，逐条确认读出的数据"] =
                "Paste or upload a report and confirm its figures one by one",
            ["请写出报道的标题"] = "Give the report's title",
            ["第{0}段"] = "paragraph {0}",
            ["这不是能打开的docx文件；若是旧版doc，请另存为docx"] =
                "This is no docx file that can be opened; save an old doc as docx",
            ["“{0}”不是能读的文本：可读UTF-8、UTF-16和GB18030编码的txt，以及docx和html"] =
                "{0} is no text that can be read: txt in UTF-8, UTF-16 or GB18030, docx and html are",
        };
}
