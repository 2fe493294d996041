namespace Dashboard.Storage.Accounts;

/// <summary>Who is doing something.</summary>
/// <param name="Account">The account's name; empty for a visitor who has not signed in.</param>
/// <param name="Role">What the account is for.</param>
/// <param name="Districts">Codes of the districts it belongs to.</param>
public sealed record Actor(string Account, Role Role, IReadOnlyList<string> Districts)
{
    /// <summary>Somebody who has not signed in.</summary>
    public static Actor Visitor { get; } = new("", Role.Viewer, []);

    /// <summary>The app itself: a load of <c>data/</c>, the command line on the server.</summary>
    public static Actor System { get; } = new("system", Role.Administrator, []);
}

/// <summary>Who may do what. Every command asks here, whatever page or request it came from.</summary>
public static class Permissions
{
    /// <summary>Whether it is somebody with an account: enough to make briefings.</summary>
    public static bool IsSignedIn(this Actor actor) => actor.Account.Length > 0;

    /// <summary>Whether <paramref name="actor"/> may do <paramref name="act"/> somewhere at all.</summary>
    public static bool May(this Actor actor, Act act) =>
        actor.Account.Length > 0
        && act switch
        {
            Act.Enter or Act.Withdraw => actor.Role is Role.Clerk or Role.Reviewer,
            Act.Decide => actor.Role is Role.Reviewer,
            Act.Remark => actor.Role is Role.Reviewer or Role.Administrator,
            _ => actor.Role is Role.Administrator,
        };

    /// <summary>Whether <paramref name="actor"/> may do it in the district with this code: its own, or one below.</summary>
    public static bool May(this Actor actor, Act act, string district, DistrictTree districts) =>
        actor.May(act)
        && districts.Find(district) is { } place
        && districts.Path(place).Any(step => actor.Districts.Contains(step.Code));

    /// <summary>The districts in which <paramref name="actor"/> may do it, in the order of the tree, retired ones too.</summary>
    public static IEnumerable<District> DistrictsFor(
        this Actor actor,
        Act act,
        DistrictTree districts
    ) => districts.All.Where(district => actor.May(act, district.Code, districts));
}
