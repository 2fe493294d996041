namespace Dashboard.Demo;

/// <summary>A town's or district's weight beside its neighbours, so that they are not all alike.</summary>
internal sealed record DemoPlace(District District, double Weight);

/// <summary>An invented city: names that no place has, put together from two syllables of water and hills.</summary>
internal static class DemoPlaces
{
    public const string City = "yunlan";

    private static readonly (string Code, string Name, string English)[] Counties =
    [
        ("yunlan-ting", "澜汀区", "Lanting District"),
        ("yunlan-lu", "云樵区", "Yunqiao District"),
        ("yunlan-yi", "松漪区", "Songyi District"),
        ("yunlan-gaoxin", "云澜高新区", "Yunlan High-Tech Zone"),
        ("yunlan-lan", "青泠县", "Qingling County"),
        ("yunlan-qiao", "石筠县", "Shiyun County"),
        ("yunlan-xi", "霜溆县", "Shuangxu County"),
        ("yunlan-ze", "望埭县", "Wangdai County"),
    ];

    private static readonly string[] First =
    [
        "岚",
        "漪",
        "汀",
        "麓",
        "樵",
        "泠",
        "霁",
        "筠",
        "荇",
        "皋",
    ];
    private static readonly string[] FirstEnglish =
    [
        "Lan",
        "Yi",
        "Ting",
        "Lu",
        "Qiao",
        "Ling",
        "Ji",
        "Yun",
        "Xing",
        "Gao",
    ];
    private static readonly string[] Second =
    [
        "渚",
        "埭",
        "溆",
        "屏",
        "坞",
        "泽",
        "浔",
        "岙",
        "墀",
        "簃",
        "墅",
        "圻",
        "湄",
        "塬",
        "潭",
        "陂",
        "垌",
        "碛",
        "峁",
        "漈",
    ];
    private static readonly string[] SecondEnglish =
    [
        "zhu",
        "dai",
        "xu",
        "ping",
        "wu",
        "ze",
        "xun",
        "ao",
        "chi",
        "yi",
        "shu",
        "qi",
        "mei",
        "yuan",
        "tan",
        "bei",
        "dong",
        "qi",
        "mao",
        "ji",
    ];

    /// <summary>The city, its eight districts and so many towns, parents first.</summary>
    public static IReadOnlyList<DemoPlace> Of(int towns)
    {
        var draw = new Random(7);
        var places = new List<DemoPlace>
        {
            new(
                new District(
                    City,
                    "云澜市",
                    "Yunlan City",
                    DistrictLevel.City,
                    null,
                    ["云澜"],
                    "虚构"
                ),
                1
            ),
        };
        places.AddRange(
            Counties.Select(county => new DemoPlace(
                new District(
                    county.Code,
                    county.Name,
                    county.English,
                    DistrictLevel.County,
                    City,
                    [],
                    "虚构"
                ),
                1
            ))
        );
        for (var number = 0; number < towns; number++)
        {
            var (first, second) = (number % First.Length, number / First.Length);
            var (code, name, _) = Counties[number % Counties.Length];
            var isStreet = name.EndsWith('区');
            places.Add(
                new(
                    new District(
                        FormattableString.Invariant($"{code}-{number:000}"),
                        First[first] + Second[second] + (isStreet ? "街道" : "镇"),
                        FirstEnglish[first]
                            + SecondEnglish[second]
                            + (isStreet ? " Subdistrict" : " Town"),
                        DistrictLevel.Town,
                        code,
                        [],
                        "虚构"
                    ),
                    0.5 + (draw.NextDouble() * 1.5)
                )
            );
        }

        return places;
    }
}
