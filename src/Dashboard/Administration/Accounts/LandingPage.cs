using Dashboard.Shared;
using Dashboard.Storage.Accounts;

namespace Dashboard.Administration.Accounts;

/// <summary>Where somebody goes who has just come in.</summary>
internal static class LandingPage
{
    /// <summary>Who fills in figures sees first what they have to fill in, unless they were on their way to a page.</summary>
    public static string Of(Account account, string? back) =>
        Address.Local(back) is var page && page == "/" && account.Role == Role.Clerk
            ? "/entry"
            : page;
}
