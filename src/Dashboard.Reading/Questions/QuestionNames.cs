using System.Runtime.CompilerServices;

namespace Dashboard.Reading.Questions;

/// <summary>
/// The names of a catalogue as people say them: in full, by alias, in English, and without the ending that a form asks for
/// (网格员 for 网格员人数, 南谯 for 南谯区). A shorter form never takes the place of a name.
/// </summary>
internal sealed class QuestionNames
{
    private static readonly ConditionalWeakTable<Catalogue, QuestionNames> Kept = [];

    // Longest first: 总人数 would lose 人数 alone.
    private static readonly string[] CountedEndings =
    [
        "总人数",
        "总数",
        "人数",
        "件数",
        "户数",
        "起数",
        "处数",
        "家数",
        "次数",
        "场次",
        "人次",
        "条数",
        "项数",
        "个数",
        "栋数",
        "数",
        "额",
    ];

    private static readonly string[] PlaceEndings =
    [
        "街道办事处",
        "办事处",
        "自治区",
        "街道",
        "社区",
        "新区",
        "省",
        "市",
        "区",
        "县",
        "镇",
        "乡",
        "村",
    ];

    private readonly Dictionary<string, QuestionPart> _all = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _full;

    private QuestionNames(Catalogue catalogue)
    {
        var districts = catalogue.Districts.All.Where(one => !one.IsRetired).ToList();
        var indicators = catalogue.Indicators.Where(one => !one.IsRetired).ToList();
        foreach (var district in districts)
        {
            string[] names = [district.Name, .. district.Aliases, district.EnglishName];
            AddAll(names, district, null);
        }

        foreach (var indicator in indicators)
        {
            string[] names = [indicator.Name, .. indicator.Aliases, indicator.EnglishName];
            AddAll(names, null, indicator);
        }

        _full = [.. _all.Keys];
        var shorter = new Dictionary<string, QuestionPart>(StringComparer.Ordinal);
        foreach (var district in districts)
        {
            AddShorter(shorter, district.Name, PlaceEndings, district, null);
        }

        foreach (var indicator in indicators)
        {
            AddShorter(shorter, indicator.Name, CountedEndings, null, indicator);
        }

        foreach (var (name, meaning) in shorter)
        {
            _all.TryAdd(name, meaning);
        }

        if (catalogue.Districts.Roots.Take(2).ToList() is [var home])
        {
            AddAll(Wholes(home.Level), home, null);
        }

        Longest = _all.Keys.Select(name => name.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The letters of the longest name.</summary>
    public int Longest { get; }

    /// <summary>The names that stand in the catalogue.</summary>
    public IReadOnlyList<string> Full => _full;

    /// <summary>Those, and the shorter ones.</summary>
    public IReadOnlyCollection<string> All => _all.Keys;

    /// <summary>What <paramref name="name"/> means, or null.</summary>
    public QuestionPart? Find(string name) => _all.GetValueOrDefault(name);

    /// <summary>The names of <paramref name="catalogue"/>, put together once.</summary>
    public static QuestionNames In(Catalogue catalogue) =>
        Kept.GetValue(catalogue, whole => new(whole));

    /// <summary>A name, or a text, in the letters that are compared.</summary>
    public static string Folded(string text) =>
        text.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();

    // 全市 is the city that the catalogue is of.
    private static string[] Wholes(DistrictLevel level) =>
        level switch
        {
            DistrictLevel.Country => ["全国", "我国"],
            DistrictLevel.Province => ["全省", "我省", "本省"],
            DistrictLevel.City => ["全市", "我市", "本市"],
            DistrictLevel.County => ["全区", "我区", "本区", "全县", "我县", "本县"],
            DistrictLevel.Town => ["全镇", "我镇", "本镇"],
            DistrictLevel.Village => ["全村", "我村", "本村"],
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private void AddAll(IEnumerable<string> names, District? district, Indicator? indicator)
    {
        foreach (var name in names.Select(Folded).Where(name => name.Length > 1).Distinct())
        {
            Add(_all, name, district, indicator);
        }
    }

    private static void AddShorter(
        Dictionary<string, QuestionPart> shorter,
        string name,
        string[] endings,
        District? district,
        Indicator? indicator
    )
    {
        var folded = Folded(name);
        var ending = Array.Find(
            endings,
            one => folded.EndsWith(one, StringComparison.Ordinal) && folded.Length - one.Length >= 2
        );
        if (ending is not null)
        {
            Add(shorter, folded[..^ending.Length], district, indicator);
        }
    }

    private static void Add(
        Dictionary<string, QuestionPart> to,
        string name,
        District? district,
        Indicator? indicator
    )
    {
        var known = to.GetValueOrDefault(name) ?? new QuestionPart(name);
        to[name] = known with
        {
            Places = district is null ? known.Places : [.. known.Places, district],
            Indicators = indicator is null ? known.Indicators : [.. known.Indicators, indicator],
        };
    }
}
