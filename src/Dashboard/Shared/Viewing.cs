using Dashboard.Storage.Accounts;
using Dashboard.Storage.Figures;

namespace Dashboard.Shared;

/// <summary>
/// Which versions of the figures an address asks for, and whether this visitor may see them: what waits for review and
/// what differed on a past day are for those who have signed in.
/// </summary>
/// <param name="Submitted">"1" where figures that wait for review are shown too.</param>
/// <param name="Known">The day as of whose end the figures are looked at, or null for now.</param>
public readonly record struct Viewing(string? Submitted, string? Known)
{
    /// <summary>Whether it asks for anything but approved figures as of now.</summary>
    public bool IsSpecial => Submitted == "1" || !string.IsNullOrEmpty(Known);

    /// <summary>What is shown to <paramref name="actor"/>: to a visitor what everyone sees.</summary>
    public Viewing For(Actor actor) => actor.IsSignedIn() ? this : default;

    /// <summary>Whether <paramref name="actor"/> asks for more than they may see.</summary>
    public bool IsTooMuchFor(Actor actor) => IsSpecial && !actor.IsSignedIn();

    /// <summary>Whether it names a day that cannot be read.</summary>
    public bool IsUnreadable => !string.IsNullOrEmpty(Known) && KnownOn.Read(Known) is null;

    /// <summary>The versions meant.</summary>
    public FigureView View => new(Submitted == "1", KnownOn.Read(Known));
}
