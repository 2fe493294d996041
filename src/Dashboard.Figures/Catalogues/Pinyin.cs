using System.Globalization;

namespace Dashboard.Figures.Catalogues;

/// <summary>
/// How Chinese names are spelled (停车位 is TING CHE WEI, TCW), by which clerks look things up. Taken from the pinyin order
/// of the culture's collation, in which the characters of a syllable lie together, so only the first of each syllable is
/// kept; a character of several readings has the one it is sorted by. ü is written U.
/// </summary>
public static class Pinyin
{
    // Each syllable with the first of its common characters (GB 2312) in pinyin order; rare ones lie differently in each
    // version of the order. A test holds the table to the order at hand.
    private const string Firsts = """
        a阿 ai哎 an安 ang肮 ao凹 ba八 bai白 ban扳 bang邦 bao包 bei卑 ben奔 beng崩 bi逼 bian边 biao标 bie憋 bin宾 bing冰 bo拨 bu补
        ca擦 cai猜 can参 cang仓 cao操 ce册 cen岑 ceng层 cha叉 chai柴 chan产 chang昌 chao抄 che车 chen郴 cheng称 chi吃 chong充
        chou抽 chu出 chuai揣 chuan川 chuang疮 chui吹 chun春 chuo戳 ci疵 cong匆 cou凑 cu粗 cuan蹿 cui崔 cun村 cuo搓 da搭 dai呆
        dan丹 dang当 dao刀 de得 deng灯 di低 dian掂 diao刁 die爹 ding丁 diu丢 dong东 dou都 du督 duan端 dui堆 dun吨 duo多
        e讹 ei诶 en恩 er儿 fa发 fan帆 fang方 fei飞 fen分 feng丰 fou否 fu夫 ga嘎 gai该 gan甘 gang冈 gao皋 ge戈 gei给 gen根 geng庚
        gong工 gou勾 gu估 gua瓜 guai乖 guan关 guang光 gui归 gun辊 guo郭 ha哈 hai咳 han酣 hang夯 hao毫 he呵 hei黑 hen痕 heng亨
        hong轰 hou侯 hu乎 hua花 huai怀 huan欢 huang荒 hui灰 hun昏 huo豁 ji讥 jia加 jian奸 jiang江 jiao交 jie阶 jin巾 jing京
        jiong炯 jiu纠 ju居 juan娟 jue撅 jun军 ka咖 kai开 kan刊 kang康 kao考 ke苛 ken肯 keng吭 kong空 kou抠 ku枯 kua夸 kuai块
        kuan宽 kuang匡 kui亏 kun坤 kuo扩 la垃 lai来 lan兰 lang郎 lao捞 le乐 lei勒 leng棱 li哩 lia俩 lian连 liang良 liao撩 lie列
        lin拎 ling伶 liu溜 long龙 lou娄 lu卢 lu驴 luan孪 lue掠 lun抡 luo罗 ma妈 mai埋 man蛮 mang忙 mao猫 me么 mei没 men门 meng萌
        mi眯 mian眠 miao苗 mie灭 min民 ming名 miu谬 mo摸 mou牟 mu母 na拿 nai乃 nan男 nang囊 nao挠 ne呢 nei馁 nen嫩 neng能
        ni妮 nian拈 niang娘 niao鸟 nie捏 nin您 ning宁 niu牛 nong农 nou耨 nu奴 nu女 nuan暖 nue疟 nuo挪 o哦 ou欧 pa趴 pai拍 pan潘
        pang乓 pao抛 pei呸 pen喷 peng抨 pi批 pian偏 piao飘 pie撇 pin拼 ping乒 po坡 pou剖 pu仆 qi七 qia掐 qian千 qiang呛 qiao悄
        qie且 qin亲 qing青 qiong穷 qiu丘 qu区 quan全 que缺 qun裙 ran然 rang瓤 rao饶 re惹 ren人 reng扔 ri日 rong戎 rou柔 ru如
        ruan阮 rui蕊 run闰 ruo若 sa撒 sai塞 san三 sang桑 sao搔 se色 sen森 seng僧 sha杀 shai筛 shan山 shang伤 shao捎 she奢
        shen申 sheng升 shi尸 shou收 shu书 shua刷 shuai衰 shuan拴 shuang双 shui水 shun吮 shuo说 si丝 song松 sou搜 su苏 suan酸
        sui虽 sun孙 suo唆 ta他 tai胎 tan坍 tang汤 tao涛 te特 teng疼 ti剔 tian天 tiao挑 tie帖 ting厅 tong通 tou偷 tu凸 tuan湍
        tui推 tun吞 tuo托 wa挖 wai歪 wan弯 wang汪 wei危 wen温 weng翁 wo挝 wu乌 xi夕 xia虾 xian仙 xiang乡 xiao宵 xie些 xin心
        xing星 xiong凶 xiu休 xu吁 xuan轩 xue削 xun勋 ya丫 yan烟 yang央 yao妖 ye掖 yi一 yin因 ying应 yo哟 yong佣 you优 yu迂
        yuan冤 yue曰 yun晕 za匝 zai灾 zan咱 zang赃 zao遭 ze则 zei贼 zen怎 zeng增 zha扎 zhai斋 zhan沾 zhang张 zhao招 zhe遮
        zhen贞 zheng争 zhi之 zhong中 zhou州 zhu朱 zhua抓 zhuai拽 zhuan专 zhuang妆 zhui追 zhun谆 zhuo拙 zi孜 zong宗 zou邹 zu租
        zuan钻 zui嘴 zun尊 zuo昨
        """;

    private static readonly CompareInfo Order = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    private static readonly (string Syllable, string First)[] Table =
    [
        .. Firsts
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(one => (one[..^1].ToUpperInvariant(), one[^1..])),
    ];

    /// <summary>The first characters of the syllables, which lie in the order of the collation wherever it is right.</summary>
    public static IEnumerable<string> FirstCharacters => Table.Select(one => one.First);

    /// <summary>The syllables of <paramref name="text"/>; each letter and digit stands for itself, the rest is left out.</summary>
    public static IReadOnlyList<string> Syllables(string text) =>
        [.. text.Select(Syllable).Where(syllable => syllable.Length > 0)];

    /// <summary>The initials of <paramref name="text"/>.</summary>
    public static string Initials(string text) =>
        string.Concat(Syllables(text).Select(syllable => syllable[0]));

    private static string Syllable(char letter)
    {
        if (letter < 0x2E80)
        {
            return char.IsAsciiLetterOrDigit(letter)
                ? char.ToUpperInvariant(letter).ToString()
                : "";
        }

        if (letter is < '\u3400' or > '\u9FFF')
        {
            return "";
        }

        var (from, to) = (0, Table.Length);
        while (to - from > 1)
        {
            var middle = (from + to) / 2;
            if (Order.Compare(letter.ToString(), Table[middle].First) >= 0)
            {
                from = middle;
            }
            else
            {
                to = middle;
            }
        }

        return Table[from].Syllable;
    }
}
