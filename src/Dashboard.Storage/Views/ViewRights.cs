using Dashboard.Storage.Accounts;

namespace Dashboard.Storage.Views;

/// <summary>
/// Who may see and change a view. A private one is its owner's, and seen by whoever has its link and is signed in; a
/// published one is everybody's, so administrators alone change it.
/// </summary>
public static class ViewRights
{
    /// <summary>Whether <paramref name="actor"/> may change its name and its parts.</summary>
    public static bool MayChange(this Actor actor, SavedView view) =>
        actor.MayChange(view.Owner, view.IsPublished);

    internal static bool MaySee(this Actor actor, ViewRow row) =>
        row.IsPublished || actor.IsSignedIn();

    internal static bool MayChange(this Actor actor, ViewRow row) =>
        actor.MayChange(row.Owner, row.IsPublished);

    private static bool MayChange(this Actor actor, string owner, bool isPublished) =>
        isPublished ? actor.May(Act.Administer) : actor.IsSignedIn() && actor.Account == owner;
}
