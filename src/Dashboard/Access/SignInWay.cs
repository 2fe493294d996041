namespace Dashboard.Access;

/// <summary>How somebody came in.</summary>
internal enum SignInWay
{
    /// <summary>By name and password, and by a one-time code where one is asked.</summary>
    Password,

    /// <summary>By the house's own sign-in, which answers for password and second factor.</summary>
    House,
}
