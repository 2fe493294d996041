using System.Globalization;

namespace Dashboard.Figures.Catalogues;

/// <summary>All districts with their places in the tree: 全国 &gt; 省 &gt; 市 &gt; 区 &gt; 镇 &gt; 村.</summary>
public sealed class DistrictTree
{
    private static readonly CompareInfo Pinyin = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    private readonly Dictionary<string, District> _byCode;
    private readonly ILookup<string?, District> _children;

    /// <summary>Builds the tree.</summary>
    /// <exception cref="ArgumentException">A code stands twice, a parent is unknown, or parents go round in a circle.</exception>
    public DistrictTree(IEnumerable<District> districts)
    {
        _byCode = [];
        foreach (var district in districts)
        {
            if (!_byCode.TryAdd(district.Code, district))
            {
                throw new ArgumentException(
                    $"The district {district.Code} stands twice.",
                    nameof(districts)
                );
            }
        }

        foreach (var district in _byCode.Values)
        {
            if (district.Parent is { } parent && !_byCode.ContainsKey(parent))
            {
                throw new ArgumentException(
                    $"The district {district.Code} lies in {parent}, which is unknown.",
                    nameof(districts)
                );
            }
        }

        _children = _byCode
            .Values.OrderBy(district => district.Level)
            .ThenBy(district => district.Name, Comparer<string>.Create(Pinyin.Compare))
            .ToLookup(district => district.Parent);
        All = [.. Roots.SelectMany(WithDescendants)];
        if (All.Count != _byCode.Count)
        {
            var lost = _byCode.Keys.Except(All.Select(district => district.Code)).First();
            throw new ArgumentException(
                $"The district {lost} lies in itself, through its parents.",
                nameof(districts)
            );
        }
    }

    /// <summary>Every district, parents before children, siblings by level and pinyin.</summary>
    public IReadOnlyList<District> All { get; }

    /// <summary>The districts that lie in no other.</summary>
    public IEnumerable<District> Roots => _children[null];

    /// <summary>The district with this code, or null.</summary>
    public District? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The district a person means by a code, a name or an alias, one in use before a retired one; null where none or more than one fits.</summary>
    public District? Named(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return Find(text)
            ?? Named(text, All.Where(district => !district.IsRetired))
            ?? Named(text, All.Where(district => district.IsRetired));
    }

    /// <summary>The districts directly below, by level and pinyin.</summary>
    public IEnumerable<District> Children(District district) => _children[district.Code];

    /// <summary>The district and all below it, parents first.</summary>
    public IEnumerable<District> WithDescendants(District district)
    {
        yield return district;
        foreach (var below in Children(district).SelectMany(WithDescendants))
        {
            yield return below;
        }
    }

    /// <summary>From the top down to the district itself.</summary>
    public IReadOnlyList<District> Path(District district)
    {
        var path = new List<District> { district };
        while (Find(path[0].Parent) is { } parent)
        {
            path.Insert(0, parent);
        }

        return path;
    }

    /// <summary>The path in one line: 安徽省 / 安庆市 / 安庆经开区. The country is left out unless it is meant itself.</summary>
    public string PathText(District district, Language language)
    {
        var path = Path(district)
            .Where(step => step.Level != DistrictLevel.Country || step == district);
        return string.Join(" / ", path.Select(step => step.NameIn(language)));
    }

    private static District? Named(string text, IEnumerable<District> among) =>
        Only(
            among.Where(district =>
                district.Name == text
                || district.EnglishName.Equals(text, StringComparison.OrdinalIgnoreCase)
            )
        ) ?? Only(among.Where(district => district.Aliases.Contains(text)));

    private static District? Only(IEnumerable<District> districts) =>
        districts.Take(2).ToList() is [var only] ? only : null;
}
