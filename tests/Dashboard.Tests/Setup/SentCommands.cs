using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Tests.Setup;

/// <summary>Counts the commands that reach the database: those that ask, and those that write.</summary>
public sealed class SentCommands : DbCommandInterceptor
{
    public int Asked { get; private set; }

    public int Written { get; private set; }

    /// <summary>How many <paramref name="work"/> sends.</summary>
    public async Task<(int Asked, int Written)> OfAsync(Func<Task> work)
    {
        var (asked, written) = (Asked, Written);
        await work();
        return (Asked - asked, Written - written);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    private void Count(DbCommand command)
    {
        if (command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            Asked++;
        }
        else
        {
            Written++;
        }
    }
}
