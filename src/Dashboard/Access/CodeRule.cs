using Dashboard.Storage.Accounts;

namespace Dashboard.Access;

/// <summary>Of whom a one-time code is asked beside the password (<c>SignIn:Codes</c>).</summary>
internal enum CodesAsked
{
    /// <summary>Of nobody.</summary>
    Off,

    /// <summary>Of those who manage accounts and the catalogue.</summary>
    Administrators,

    /// <summary>Of everybody with an account.</summary>
    All,
}

/// <summary>The rule by which codes are asked; whoever comes in by the house's own sign-in is not asked here.</summary>
internal sealed record CodeRule(CodesAsked Asked)
{
    /// <summary>Whether an account of this role needs one.</summary>
    public bool Asks(Role role) =>
        Asked == CodesAsked.All
        || (Asked == CodesAsked.Administrators && role == Role.Administrator);
}
