using System.Globalization;

namespace Dashboard.Demo;

/// <summary>How an invented indicator behaves.</summary>
/// <param name="Indicator">What the catalogue says of it.</param>
/// <param name="Base">What a town of weight 1 has in a month (a flow), or had at first (a stock), or, where nothing adds up, what everybody has.</param>
/// <param name="Growth">By how much it grows in a year.</param>
/// <param name="Season">The weight of each month, 1 on average.</param>
/// <param name="IsQuarterly">Whether it is reported by quarter.</param>
/// <param name="Reached">How much of a year's target is usually reached by its end; 0 where there are no targets.</param>
internal sealed record DemoIndicator(
    Indicator Indicator,
    double Base,
    double Growth,
    IReadOnlyList<double> Season,
    bool IsQuarterly,
    double Reached
);

/// <summary>Sixty indicators of the invented city, and as many more of the same kinds as are asked for.</summary>
internal static class DemoIndicators
{
    private const int Columns = 16;

    private static readonly Dictionary<string, double[]> Seasons = new(StringComparer.Ordinal)
    {
        ["flat"] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        ["work"] = [0.7, 0.5, 1.1, 1.1, 1.1, 1.2, 1, 1, 1.1, 1, 1.1, 1.1],
        ["end"] = [0.5, 0.4, 0.8, 0.8, 0.9, 1.3, 0.8, 0.9, 1.2, 1.1, 1.3, 2],
        ["summer"] = [0.4, 0.4, 0.7, 0.9, 1.2, 1.6, 1.8, 1.7, 1.2, 0.9, 0.7, 0.5],
        ["harvest"] = [0, 0, 0, 0.12, 0.6, 2.4, 1.2, 0.6, 3, 3, 0.96, 0.12],
    };

    // code, name, English, category, unit, nature, direction, over, whole, completes, tier, every, base, growth, season, reached
    private const string Table = """
        signed-projects|签约亿元以上项目数|Projects signed above 100 million yuan|招商引资|个|flow|more|sum|||headline|month|1.2|0.05|end|1.02
        investment-received|到账投资额|Investment received|招商引资|元|flow|more|sum|||headline|month|9000000|0.08|end|0.97
        projects-started|开工项目数|Projects started|招商引资|个|flow|more|sum||||month|1.5|0.03|work|1
        projects-completed|竣工项目数|Projects completed|招商引资|个|flow|more|sum||||month|1.1|0.04|end|0
        key-projects|重点项目数|Key projects|招商引资|个|stock|more|sum||||month|12|0|flat|0
        key-projects-begun|重点项目开工数|Key projects begun|招商引资|个|stock|more|sum||key-projects||month|12|0|flat|0.98
        industrial-output|规上工业产值|Industrial output|产业企业|元|flow|more|sum|||headline|month|60000000|0.07|work|1.01
        enterprises-above-scale|规上工业企业数|Industrial enterprises above scale|产业企业|家|stock|more|sum||||month|40|0.06|flat|0
        specialized|专精特新企业数|Specialized enterprises|产业企业|家|stock|more|sum|||headline|month|0|0|flat|1
        specialized-national|国家级专精特新企业数|National specialized enterprises|产业企业|家|stock|more|sum|specialized|||month|3|0.2|flat|0
        specialized-provincial|省级专精特新企业数|Provincial specialized enterprises|产业企业|家|stock|more|sum|specialized|||month|9|0.18|flat|0
        specialized-city|市级专精特新企业数|City specialized enterprises|产业企业|家|stock|more|sum|specialized|||month|21|0.15|flat|0
        rd-investment|研发投入|R&D investment|产业企业|元|flow|more|sum||||quarter|6000000|0.12|flat|0
        market-entities-new|新登记市场主体数|New market entities|营商环境|户|flow|more|sum|||headline|month|46|0.04|work|1.05
        policy-subsidies|兑现奖补资金|Policy subsidies paid|营商环境|元|flow|more|sum||||quarter|1200000|0.05|flat|0
        requests-accepted|受理企业诉求件数|Enterprise requests accepted|营商环境|件|flow|neither|sum||||month|24|0.02|work|0
        requests-resolved|办结企业诉求件数|Enterprise requests resolved|营商环境|件|flow|more|sum||requests-accepted||month|24|0.02|work|0.95
        request-days|诉求平均办结天数|Days to resolve a request|营商环境|天|stock|less|none||||month|6|-0.05|flat|0
        enterprise-visits|走访企业次数|Enterprise visits|营商环境|次|flow|more|sum||||month|62|0.02|work|1.1
        parking-spaces|停车位总数|Parking spaces|城乡建设|个|stock|more|sum||||month|0|0|flat|0
        parking-roadside|路内停车位数|Roadside parking spaces|城乡建设|个|stock|neither|sum|parking-spaces|||month|300|0.02|flat|0
        parking-public|公共停车场停车位数|Public parking spaces|城乡建设|个|stock|more|sum|parking-spaces|||month|620|0.06|flat|0
        parking-residential|小区停车位数|Residential parking spaces|城乡建设|个|stock|more|sum|parking-spaces|||month|2400|0.04|flat|0
        charging-piles|新建充电桩数|Charging piles built|城乡建设|个|flow|more|sum||||month|9|0.15|summer|1.1
        old-communities|老旧小区改造数|Old communities renovated|城乡建设|个|flow|more|sum||||month|0.9|0|summer|1
        drains-renewed|改造管网长度|Drains renewed|城乡建设|米|flow|more|sum||||quarter|900|0.03|flat|0
        new-jobs|城镇新增就业人数|New urban jobs|民生服务|人|flow|more|sum|||headline|month|52|0.01|work|1
        nursery-places|新增托位数|Nursery places added|民生服务|个|flow|more|sum|||headline|month|4.2|0.05|work|0.62
        elderly-canteens|老年助餐点数|Elderly canteens|民生服务|家|stock|more|sum||||month|5|0.2|flat|1.06
        elderly-population|老年人口数|Elderly population|民生服务|人|stock|neither|sum||||month|0|0|flat|0
        elderly-60s|六十至六十九岁人口数|Aged 60 to 69|民生服务|人|stock|neither|sum|elderly-population|||month|2600|0.02|flat|0
        elderly-70s|七十至七十九岁人口数|Aged 70 to 79|民生服务|人|stock|neither|sum|elderly-population|||month|1700|0.03|flat|0
        elderly-80s|八十岁以上人口数|Aged 80 and over|民生服务|人|stock|neither|sum|elderly-population|||month|700|0.04|flat|0
        practical-matters|民生实事项目数|Livelihood projects|民生服务|个|stock|more|sum||||month|6|0|flat|0
        practical-matters-done|民生实事完成数|Livelihood projects done|民生服务|个|stock|more|sum||practical-matters||month|6|0|flat|1
        queue-minutes|办事平均等候分钟|Minutes of waiting|民生服务|分钟|stock|less|none|||detail|month|14|-0.06|flat|0
        population|常住人口数|Population|基层治理|人|stock|neither|sum||||quarter|31000|0.004|flat|0
        grids|网格数|Grids|基层治理|个|stock|neither|sum||||quarter|24|0.01|flat|0
        grid-workers|网格员人数|Grid workers|基层治理|人|stock|more|sum|||headline|month|31|0.03|flat|0
        disputes-found|排查矛盾纠纷件数|Disputes found|基层治理|件|flow|neither|sum||||month|18|-0.02|flat|0
        disputes-resolved|化解矛盾纠纷件数|Disputes resolved|基层治理|件|flow|more|sum||disputes-found||month|18|-0.02|flat|0.96
        petitions|信访件数|Petitions|基层治理|件|flow|less|sum||||month|7|-0.06|flat|0
        hotline-satisfaction|热线满意率|Hotline satisfaction|基层治理|%|stock|more|none||||month|93|0.01|flat|0
        secretary-projects|书记项目数|Secretary projects|党的建设|个|stock|more|sum|||headline|month|4|0|flat|0
        secretary-projects-done|书记项目完成数|Secretary projects done|党的建设|个|stock|more|sum||secretary-projects||month|4|0|flat|0.99
        party-members|党员人数|Party members|党的建设|人|stock|more|sum||||quarter|1300|0.01|flat|0
        party-members-new|发展党员数|New party members|党的建设|人|flow|more|sum||||month|2.2|0.01|end|1
        party-centers|党群服务中心数|Party service centers|党的建设|个|stock|more|sum||||quarter|11|0.02|flat|0
        center-area|单个党群服务中心面积|Floor area of a center|党的建设|平方米|stock|neither|none|||detail|quarter|420|0|flat|0
        farmland|高标准农田面积|High-standard farmland|农业农村|亩|stock|more|sum|||headline|month|9000|0.05|flat|1
        grain-output|粮食产量|Grain output|农业农村|吨|flow|more|sum||||month|620|0.01|harvest|1
        village-income|村集体经济收入|Village collective income|农业农村|元|flow|more|sum||||quarter|800000|0.09|flat|0
        toilets-renewed|改造农村户厕数|Rural toilets renewed|农业农村|户|flow|more|sum||||month|11|-0.05|summer|0.9
        enterprises-inspected|检查企业家次|Enterprises inspected|安全生产|家次|flow|more|sum||||month|38|0.02|summer|0
        hazards-found|发现隐患处数|Hazards found|安全生产|处|flow|neither|sum|||headline|month|29|-0.01|summer|0
        hazards-fixed|整改隐患处数|Hazards fixed|安全生产|处|flow|more|sum||hazards-found||month|29|-0.01|summer|0.93
        accidents|生产安全事故起数|Work accidents|安全生产|起|flow|less|sum||||month|0.35|-0.08|summer|0.8
        preaching-sessions|宣讲场次|Preaching sessions|宣传教育|场次|flow|more|sum||||month|6|0.02|work|0
        training-attendances|培训参训人次|Training attendances|队伍建设|人次|flow|more|sum||||month|140|0.02|work|0.93
        leading-talents|引进领军人才数|Leading talents recruited|队伍建设|人|flow|more|sum||||month|0.3|0.02|work|0.9
        """;

    /// <summary>The first <paramref name="count"/>: sixty by name, then variants of them that complete and hold nothing.</summary>
    public static IReadOnlyList<DemoIndicator> Of(int count)
    {
        var named = Table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Read(line.Split('|')))
            .ToList();
        var all = named.Take(count).ToList();
        for (var number = named.Count; number < count; number++)
        {
            var model = named[number % named.Count];
            var round = (number / named.Count) + 1;
            all.Add(
                model with
                {
                    Indicator = model.Indicator with
                    {
                        Code = FormattableString.Invariant($"{model.Indicator.Code}-{round}"),
                        Name = FormattableString.Invariant(
                            $"{model.Indicator.Name}（口径{round}）"
                        ),
                        EnglishName = FormattableString.Invariant(
                            $"{model.Indicator.EnglishName} ({round})"
                        ),
                        Whole = null,
                        Completes = null,
                        Tier = Tier.Regular,
                    },
                    Base = model.Base == 0 ? 20 : model.Base,
                    Reached = 0,
                }
            );
        }

        return all;
    }

    private static DemoIndicator Read(string[] cells)
    {
        if (cells.Length != Columns)
        {
            throw new InvalidOperationException($"{cells[0]} has {cells.Length} columns.");
        }

        var isHarvest = cells[14] == "harvest";
        var completes = Text(cells[9]);
        var nature = Code<Nature>(cells[5]);
        return new(
            new Indicator(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                nature,
                Code<Direction>(cells[6]),
                Code<OverDistricts>(cells[7]),
                Text(cells[8]),
                [],
                cells[1] + "，虚构的示例指标。"
            )
            {
                Completes = completes,
                Tier = cells[10].Length == 0 ? Tier.Regular : Code<Tier>(cells[10]),
                Pace =
                    completes is not null && nature == Nature.Flow ? Pace.None
                    : isHarvest ? Pace.Monthly([0, 0, 0, 1, 5, 20, 10, 5, 25, 25, 8, 1])
                    : Pace.Even,
            },
            Number(cells[12]),
            Number(cells[13]),
            Seasons[cells[14]],
            cells[11] == "quarter",
            Number(cells[15])
        );
    }

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static T Code<T>(string cell)
        where T : struct, Enum =>
        EnumCode.TryParse<T>(cell, out var value)
            ? value
            : throw new InvalidOperationException($"{cell} is no {typeof(T).Name}.");
}
