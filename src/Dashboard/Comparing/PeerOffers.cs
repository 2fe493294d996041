using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>With whom a district is compared first: those beside it under the same parent, all of its level, those below it, and the groups that an administrator keeps.</summary>
internal static class PeerOffers
{
    /// <summary>The offers for the first of the districts shown; those that would change nothing are left out.</summary>
    public static IReadOnlyList<PeerOffer> Of(
        IReadOnlyList<District> shown,
        Catalogue catalogue,
        Words words
    )
    {
        if (shown is not [var first, ..])
        {
            return [];
        }

        var inUse = catalogue.Districts.All.Where(district => !district.IsRetired).ToList();
        var level = inUse.FindAll(district => district.Level == first.Level);
        var beside = level.FindAll(district => district.Parent == first.Parent);
        var below = inUse.FindAll(district => district.Parent == first.Code);
        var parent = catalogue.Districts.Find(first.Parent);
        List<PeerOffer> offers =
        [
            new(
                parent is null
                    ? words.Format("同级{0}个", beside.Count)
                    : words.Format("同属{0}的{1}个", parent.NameIn(words.Language), beside.Count),
                First(beside, first)
            ),
        ];
        if (level.Count > beside.Count)
        {
            offers.Add(new(words.Format("全部同级{0}个", level.Count), First(level, first)));
        }

        offers.Add(
            new(
                words.Format("{0}下辖{1}个", first.NameIn(words.Language), below.Count),
                First(below, first)
            )
        );
        offers.AddRange(
            catalogue.Groups.Select(group =>
            {
                var districts = catalogue.DistrictsOfGroup(group.Name);
                return new PeerOffer(
                    words.Format("{0}（{1}个）", group.Name, districts.Count),
                    [.. districts.Take(CompareChoice.MostLines)]
                );
            })
        );
        var now = shown.ToHashSet();
        return
        [
            .. offers.Where(offer => offer.Districts.Count > 1 && !now.SetEquals(offer.Districts)),
        ];
    }

    // The one in question stays the first; more than can be drawn are for the ranking.
    private static List<District> First(List<District> districts, District first) =>
        [
            .. districts
                .OrderByDescending(district => district == first)
                .ThenByDescending(district => district.Parent == first.Parent)
                .Take(CompareChoice.MostLines),
        ];
}
