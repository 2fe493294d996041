using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Sentences;

/// <summary>Which paragraphs of a text tell what is to come: those under 二、2023年工作安排, and those behind 主要预期目标.</summary>
internal sealed class TargetSections(string text)
{
    private static readonly string[] Plans =
    [
        "工作安排",
        "工作打算",
        "工作计划",
        "工作思路",
        "工作任务",
        "目标任务",
        "主要目标",
        "预期目标",
        "下一步",
        "下步工作",
        "今后",
        "展望",
        "发展目标",
        "工作目标",
        "工作要求",
        "总体要求",
        "重点工作任务",
        "工作重点",
    ];

    private static readonly string[] Titles =
    [
        "实施方案",
        "工作方案",
        "行动方案",
        "行动计划",
        "工作计划",
        "工作要点",
        "任务清单",
        "发展规划",
        "三年计划",
        "建设规划",
        "目标任务",
    ];

    private static readonly string[] Openings =
    [
        "预期目标",
        "重点抓好",
        "重点做好",
        "着力抓好",
        "重点推进以下",
        "目标任务是",
    ];

    private int _read;
    private bool _isPlan;
    private bool _isHeadedPlan;
    private bool _isPlanThroughout;
    private int _lines;

    /// <summary>Whether the paragraph that begins at <paramref name="paragraph"/> is one; to be asked in the text's order.</summary>
    public bool IsPlan(int paragraph)
    {
        while (_read < text.Length && _read < paragraph)
        {
            var end = text.IndexOf('\n', _read);
            end = end < 0 ? text.Length : end;
            Read(text.AsSpan(_read, end - _read).Trim());
            _read = end + 1;
        }

        return _isPlan || _isHeadedPlan || _isPlanThroughout;
    }

    private void Read(ReadOnlySpan<char> line)
    {
        if (line.Length == 0)
        {
            return;
        }

        _isPlanThroughout |=
            _lines++ < 2 && line.Length < 60 && !line.Contains('。') && Names(line, Titles);
        if (line.Length < 40 && !line.ContainsAny('。', ';') && IsTop(line))
        {
            (_isHeadedPlan, _isPlan) = (Names(line, Plans), false);
        }
        else if (line.Length > 40 && Names(line, Openings))
        {
            _isPlan = true;
        }
        else if (line.StartsWith("本报讯"))
        {
            (_isHeadedPlan, _isPlan) = (false, false);
        }
    }

    // 一、 or a line that names a year's work
    private static bool IsTop(ReadOnlySpan<char> line) =>
        line.Length > 2 && HanNumeral.IsOne(line[0]) && (line[1] == '、' || line[2] == '、')
        || Names(line, Plans) && line[0] != '(';

    private static bool Names(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
