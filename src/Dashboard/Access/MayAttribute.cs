using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Dashboard.Access;

/// <summary>
/// The page or file is for those who may do this: others get 403 with a sentence, who has not signed in is asked to.
/// Commands ask again; a right that is taken away while a page is open is gone too.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MayAttribute(Act act)
    : AuthorizeAttribute,
        IAuthorizationRequirement,
        IAuthorizationRequirementData
{
    /// <summary>What one must be allowed to do.</summary>
    public Act Act => act;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Asks the session, not the cookie, what an account may do.</summary>
internal sealed class MayHandler(Sessions sessions) : AuthorizationHandler<MayAttribute>
{
    protected override async Task HandleRequirementAsync(
        AuthorizationHandlerContext context,
        MayAttribute requirement
    )
    {
        if (
            await sessions.FindAsync(context.User, CancellationToken.None) is { Actor: var actor }
            && actor.May(requirement.Act)
        )
        {
            context.Succeed(requirement);
        }
    }
}
