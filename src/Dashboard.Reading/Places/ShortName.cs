namespace Dashboard.Reading.Places;

/// <summary>What a place is called for short: 丽江 for 丽江市, 宁蒗 and 宁蒗县 for 宁蒗彝族自治县, 察北管理区 for 张家口市察北管理区.</summary>
internal static class ShortName
{
    // the longer before the shorter that ends like it
    private static readonly string[] Peoples =
    [
        "各族",
        "蒙古族",
        "蒙古",
        "回族",
        "藏族",
        "维吾尔",
        "土家族",
        "苗族",
        "彝族",
        "壮族",
        "布依族",
        "朝鲜族",
        "满族",
        "侗族",
        "瑶族",
        "白族",
        "哈尼族",
        "哈萨克族",
        "哈萨克",
        "傣族",
        "黎族",
        "傈僳族",
        "佤族",
        "畲族",
        "拉祜族",
        "水族",
        "东乡族",
        "纳西族",
        "景颇族",
        "柯尔克孜",
        "达斡尔族",
        "土族",
        "仫佬族",
        "羌族",
        "布朗族",
        "撒拉族",
        "毛南族",
        "仡佬族",
        "锡伯",
        "普米族",
        "怒族",
        "塔吉克",
        "鄂温克族",
        "德昂族",
        "保安族",
        "裕固族",
        "独龙族",
    ];

    /// <summary>The name without its ending, and the usual one with a plain ending; null where it has none.</summary>
    public static (string? Bare, string? Usual) Of(GazetteerPlace place)
    {
        var name = place.Name;
        if (place.Level == DistrictLevel.Province)
        {
            return (name[..(name[0] is '内' or '黑' ? 3 : 2)], null);
        }

        if (name.EndsWith("自治州", StringComparison.Ordinal))
        {
            var bare = WithoutPeoples(name[..^3]);
            return (bare, bare + "州");
        }

        if (
            name.EndsWith("自治县", StringComparison.Ordinal)
            || name.EndsWith("自治旗", StringComparison.Ordinal)
        )
        {
            var bare = WithoutPeoples(name[..^3]);
            return (bare.Length > 1 ? bare : null, bare + name[^1]);
        }

        if (name.EndsWith("地区", StringComparison.Ordinal))
        {
            return (name[..^2], null);
        }

        if (name[^1] is '区')
        {
            return (null, WithoutOwner(place));
        }

        return name[^1] is '市' or '县' or '盟' or '旗' && name.Length > 2
            ? (name[..^1], null)
            : (null, null);
    }

    private static string WithoutPeoples(string name)
    {
        for (var i = 0; i < Peoples.Length; i++)
        {
            if (
                name.Length > Peoples[i].Length + 1
                && name.EndsWith(Peoples[i], StringComparison.Ordinal)
            )
            {
                name = name[..^Peoples[i].Length];
                i = -1;
            }
        }

        return name;
    }

    // 张家口市察北管理区, 河北唐山芦台经济开发区: what is left must be a name, not 经济开发区 alone
    private static string? WithoutOwner(GazetteerPlace place)
    {
        var name = place.Name;
        for (
            var owner = place.Parent?.Parent ?? place.Parent;
            owner is not null;
            owner = owner == place.Parent ? null : place.Parent
        )
        {
            var bare = Of(owner).Bare ?? owner.Name;
            name =
                name.StartsWith(owner.Name, StringComparison.Ordinal) ? name[owner.Name.Length..]
                : name.StartsWith(bare, StringComparison.Ordinal) && name.Length > bare.Length + 2
                    ? name[bare.Length..]
                : name;
        }

        return
            name == place.Name
            || name.Length < 4
            || name[0] is '经' or '高' or '工' or '循' or '汽'
            || name.StartsWith("中国", StringComparison.Ordinal)
            ? null
            : name;
    }
}
