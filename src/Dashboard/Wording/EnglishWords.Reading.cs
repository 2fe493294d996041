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
            ["txt、docx、html、pdf文件，或各页的图片（png、jpg，可选几张）"] =
                "A txt, docx, html or pdf file, or pictures of its pages (png, jpg, several at once)",
            ["文字是从图片中认出来的，可能有认错的字；请对照原件核对每个数值"] =
                "The text was recognised in pictures and may hold misread letters; check each value with the original",
            ["这台服务器没有读PDF的程序（poppler-utils）"] =
                "This server has no program that reads PDF (poppler-utils)",
            ["这台服务器没有认字的程序（tesseract-ocr-chi-sim），不能读图片和扫描件"] =
                "This server has no program that recognises letters (tesseract-ocr-chi-sim): no pictures, no scans",
            ["几个文件一起只能是图片，其他文件请一个一个地选"] =
                "Several files at once can only be pictures; choose others one by one",
            ["这台服务器没有读PDF的程序（poppler-utils），请粘贴文字，或换成docx、txt"] =
                "This server has no program that reads PDF (poppler-utils); paste the text, or bring a docx or txt",
            [
                "“{0}”是扫描件，没有文字；这台服务器没有认字的程序（tesseract-ocr-chi-sim），请粘贴文字"
            ] =
                "{0} is a scan without text, and this server has no program that recognises letters (tesseract-ocr-chi-sim); paste the text",
            ["这台服务器没有认字的程序（tesseract-ocr、tesseract-ocr-chi-sim），请粘贴文字"] =
                "This server has no program that recognises letters (tesseract-ocr, tesseract-ocr-chi-sim); paste the text",
            ["扫描件超过{0}页，请分成几份"] = "More than {0} scanned pages; split them",
            ["PDF超过{0}页，请分成几份"] = "More than {0} pages; split the PDF",
            ["图片超过{0}张，请分成几次"] = "More than {0} pictures; bring them in parts",
            ["“{0}”加了密码，请去掉密码再试"] = "{0} has a password; remove it and try again",
            ["“{0}”不是能打开的png或jpg图片"] = "{0} is no png or jpg that can be opened",
            ["图片“{0}”过大（{1}×{2}点），请缩小后再试"] =
                "The picture {0} is too large ({1} by {2} dots); make it smaller",
            ["“{0}”读得太久，没有读完，请分成几份"] = "{0} took too long to read; split it",
            ["“{0}”不是能打开的PDF或图片"] = "{0} is no PDF or picture that can be opened",
            ["第{0}页"] = "page {0}",
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
            [
                "键盘：j下一条，k上一条，Enter采用，e改，x舍去，1—3选指标，n新指标，a采用全部有把握的，Ctrl+Enter送审"
            ] =
                "Keys: j next, k previous, Enter takes, e edits, x drops, 1–3 choose the indicator, n a new one, a takes all that is sure, Ctrl+Enter submits",
            ["未答的：各项都有把握{0}条，要核对{1}条，有不明{2}条"] =
                "Not answered: {0} sure in every field, {1} to check, {2} with something unknown",
            ["没有各项都有把握、可一并采用的数据"] = "No figure is sure in every field",
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
            [
                "“{0}”不是能读的文本：可读UTF-8、UTF-16和GB18030编码的txt，以及docx、html、pdf、png和jpg"
            ] =
                "{0} is no text that can be read: txt in UTF-8, UTF-16 or GB18030, docx, html, pdf, png and jpg are",
        };
}
