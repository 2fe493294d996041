namespace Dashboard.Wording;

/// <summary>The words of 简报, and of what leaves a chart.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Briefings =>
        new(StringComparer.Ordinal)
        {
            // Commands
            ["这一部分由更新的程序保存，有认不出的内容，没有改动它：{0}"] =
                "A newer program kept this part, with contents unknown here; it was left as it is: {0}",
            ["请先登录再做简报"] = "Sign in to make a briefing",
            ["一份简报最多{0}个部分"] = "A briefing holds {0} parts at the most",
            ["标题最多{0}字"] = "A title has {0} characters at the most",
            ["编制单位最多{0}字"] = "The unit has {0} characters at the most",
            ["文字最多{0}字"] = "A text has {0} characters at the most",
            ["请写标题"] = "Write a title",
            ["没有这份简报"] = "There is no such briefing",
            ["只有编制人可以改这份简报；可以复制一份再改"] =
                "Only its owner changes this briefing; you can change a copy",
            ["简报里没有这一部分"] = "The briefing has no such part",
            ["这份简报刚在别处改过，已载入最新的，请再改一次"] =
                "This briefing was just changed elsewhere; the latest is shown, please change it again",

            // From a chart
            ["加入简报"] = "Add to briefing",
            ["把{0}加入简报"] = "Add to briefing: {0}",
            ["已加入《{0}》"] = "Added to “{0}”",
            ["指标情况简报"] = "Briefing on indicators",

            ["图片"] = "Picture",
            ["PNG，{0}，{1}倍"] = "PNG, {0}, {1}×",
            ["复制图片"] = "Copy picture",
            ["复制表格"] = "Copy table",
            ["已复制"] = "Copied",
            ["浏览器不让复制，请下载"] = "The browser does not allow copying; please download",
            ["嵌入"] = "Embed",
            ["单独一张图的地址"] = "Address of the chart alone",
            ["没有这张图"] = "There is no such chart",

            // List
            ["新简报"] = "New briefing",
            ["保存并编辑"] = "Save and edit",
            ["或直接下载："] = "or download at once:",
            ["登录后可以把图表收进简报、保存和共享。"] =
                "Sign in to collect charts in a briefing, to save and to share it.",
            ["我的简报"] = "My briefings",
            ["别人共享的简报"] = "Briefings shared by others",
            ["部分"] = "Parts",
            ["编制人"] = "Owner",
            ["改于"] = "Changed",
            ["已共享"] = "Shared",
            ["复制"] = "Copy",
            ["删除：{0}"] = "Delete: {0}",
            ["确定删除"] = "Yes, delete",
            ["{0}（副本）"] = "{0} (copy)",

            // Builder
            ["下载"] = "Download",
            ["看全部简报"] = "See all briefings",
            ["打印"] = "Print",
            ["打印或存为PDF"] = "Print or save as PDF",
            ["更新"] = "Update",
            ["复制成我的"] = "Make my copy",
            ["正在写文件"] = "Writing the file",
            ["正在写文件，{0}%"] = "Writing the file, {0}%",
            ["由{0}编制并共享。"] = "Made and shared by {0}.",
            ["还没有内容。在总览或指标页的图表旁点“加入简报”，或在下面写一段文字。"] =
                "Nothing here yet. Use “Add to briefing” beside a chart of Overview or Indicators, or write a text below.",
            ["加一段文字"] = "Add a text",
            ["已更新成今天的数据。"] = "Updated to today's figures.",
            ["简报设置"] = "Settings of the briefing",
            ["共享：登录的人都可看、可复制"] = "Shared: whoever signs in may see and copy it",
            ["小标题"] = "Heading",
            ["正文"] = "Text",
            ["上移"] = "Up",
            ["下移"] = "Down",
            ["上移：{0}"] = "Up: {0}",
            ["下移：{0}"] = "Down: {0}",
            ["移除"] = "Remove",
            ["移除：{0}"] = "Remove: {0}",
            ["确定移除"] = "Yes, remove",
            ["写一段文字；换行另起一段"] = "Write a text; a line break begins a paragraph",
            ["改写"] = "Rewrite",
            ["改好了"] = "Done",
            ["这一段是手写的"] = "Written by hand",
            ["恢复自动生成"] = "Generate it again",
            ["按图中的数据自动生成，每个数可点开出处"] =
                "Generated from the chart's figures; each number opens its source",
            ["数据来源"] = "Sources",

            // Update
            ["更新成今天的数据"] = "Update to today's figures",
            ["与今天的数据一致，没有变化。"] = "Nothing has changed; these are today's figures.",
            ["简报中"] = "In the briefing",
            ["今天"] = "Today",
            ["如今已做不出这一部分，保留原样"] =
                "This part can no longer be made; it stays as it is",
            ["（比较的基数）"] = " (base of comparison)",
            ["其中有手写的段落，文字不会跟着改，更新后请核对。"] =
                "Some paragraphs were written by hand and do not change; check them after the update.",
            ["确定更新"] = "Update",
            ["不更新"] = "Leave it",
            ["无"] = "none",
        };
}
