using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Places;

/// <summary>Places named beside the matter: neighbours, where something lies, where guests come from, who owns a firm.</summary>
internal static class PlaceAside
{
    private static readonly string[] Before =
    [
        "距",
        "距离",
        "毗邻",
        "毗连",
        "北接",
        "南接",
        "东接",
        "西接",
        "相连",
        "接壤",
        "隶属",
        "隶属于",
        "隶属国家",
        "来自",
        "赴",
        "前往",
        "通往",
        "飞往",
        "地处",
        "位于",
        "坐落在",
        "坐落于",
        "地跨",
        "东与",
        "西与",
        "南与",
        "北与",
        "东邻",
        "西邻",
        "南邻",
        "北邻",
        "东临",
        "西临",
        "南临",
        "北临",
        "东靠",
        "西靠",
        "南靠",
        "北靠",
        "东连",
        "西连",
        "南连",
        "北连",
        "邻近",
        "靠近",
        "由",
        "经",
        "被",
        "为",
        "同时挂",
        "分别为",
        "考察",
        "对接",
        "承接",
        "融入",
        "走进",
        "引进到",
        "落实",
        "贯彻",
        "按照",
        "根据",
        "送往",
        "销往",
        "出口",
    ];

    private const string NoName = "的在是为将有了和与及对向从已共被让把各等市县区镇乡村";

    private static readonly string[] Firms =
    [
        "集团",
        "公司",
        "大学",
        "学院",
        "铁路局",
        "酒厂",
        "银行股份",
        "小学",
        "中学",
        "研究院",
        "电网",
        "油田",
    ];

    private static readonly string[] Works = ["产业园", "工业园", "科技园", "创业园"];

    private static readonly string[] Behind =
    [
        "接壤",
        "相邻",
        "相毗",
        "相连",
        "交界",
        "毗邻",
        "为邻",
        "相接",
        "对口",
        "援建",
        "支援",
        "籍",
        "路",
        "大道",
        "高速",
        "机场",
        "铁路",
        "大学",
        "学院",
        "银行",
        "集团",
        "公司",
        "日报",
        "晚报",
        "晨报",
        "电视台",
        "商会",
        "股份",
        "话",
        "菜",
        "战略",
        "流域",
        "都市圈",
        "城市圈",
        "经济圈",
        "城市群",
        "协作",
        "客商",
        "企业家",
        "等地",
        "等省",
        "等市",
        "等县",
    ];

    /// <summary>Whether the place from <paramref name="start"/> to before <paramref name="end"/> is one.</summary>
    public static bool Is(string text, int start, int end)
    {
        var before = text.AsSpan(Math.Max(0, start - 4), Math.Min(4, start));
        foreach (var word in Before)
        {
            if (before.EndsWith(word))
            {
                return !(before.EndsWith("于") && IsOfWorks(text, start));
            }
        }

        var behind = text.AsSpan(end, Math.Min(6, text.Length - end));
        foreach (var word in Behind)
        {
            if (behind.StartsWith(word))
            {
                return true;
            }
        }

        return IsHost(text, start, end)
            || IsOwner(text, end)
            || IsRoad(text, end)
            || IsPrize(text, start);
    }

    // 鄂尔多斯羊绒集团, 武汉大学附属医院: the name of a firm or a school; 某市一酒厂 lies there
    private static bool IsOwner(string text, int end)
    {
        if (Letters.At(text, end) is '一' or '某')
        {
            return false;
        }

        for (var at = end; at < end + 9 && Letters.IsHan(Letters.At(text, at)); at++)
        {
            var i = at;
            if (NoName.Contains(text[i]))
            {
                return false;
            }

            if (
                Array.Exists(
                    Firms,
                    firm => string.CompareOrdinal(text, i, firm, 0, firm.Length) == 0
                )
            )
            {
                return true;
            }

            // 菱北新一代信息技术产业园: called after a place that is named short
            if (
                i > end + 2
                && Array.Exists(
                    Works,
                    works => string.CompareOrdinal(text, i, works, 0, works.Length) == 0
                )
                && PlaceLexicon.Suffixes.Before(text, end).Length == 0
            )
            {
                return true;
            }
        }

        return false;
    }

    // 项目位于某镇,总投资3亿元: works are where they lie; a town that lies in a county is told of itself
    private static bool IsOfWorks(string text, int start)
    {
        var from = start;
        while (from > 0 && start - from < 30 && !Letters.EndsClause(text[from - 1]))
        {
            from--;
        }

        var clause = text.AsSpan(from, start - from);
        foreach (
            var word in (ReadOnlySpan<string>)
                ["项目", "地块", "工程", "产业园", "基地", "公司", "工厂", "生产线"]
        )
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 入选全市十佳, 荣获全省先进: whose prize it is
    private static bool IsPrize(string text, int start)
    {
        for (var i = start - 1; i > 0 && start - i < 12 && !Letters.EndsClause(text[i]); i--)
        {
            if (
                text[i - 1] == '入' && text[i] == '选'
                || text[i - 1] is '荣' or '获' && text[i] is '获' or '评'
            )
            {
                return true;
            }
        }

        return false;
    }

    // 天柱山路, 人民中路: named after a place
    private static bool IsRoad(string text, int end) =>
        Letters.At(text, end + 1) is '路' or '街'
        && Letters.At(text, end) is '山' or '东' or '南' or '西' or '北' or '中' or '大';

    // 推介会在某市举行: where it was held tells nothing of whose it is
    private static bool IsHost(string text, int start, int end)
    {
        if (Letters.At(text, start - 1) is not ('在' or '于'))
        {
            return false;
        }

        var behind = text.AsSpan(end, Math.Min(10, text.Length - end));
        var mark = behind.IndexOfAny(",。;");
        behind = mark < 0 ? behind : behind[..mark];
        return behind.Contains("举行", StringComparison.Ordinal)
            || behind.Contains("举办", StringComparison.Ordinal)
            || behind.Contains("召开", StringComparison.Ordinal);
    }
}
