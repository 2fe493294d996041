using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Storage.Server;

/// <summary>
/// One transaction writes at a time, as SQLite has it of itself: every command that first looks whether it may and then
/// writes stands on that. The lock goes with the transaction, however it ends; who only reads never takes it.
/// </summary>
internal sealed class OneWriter : DbTransactionInterceptor
{
    // Of no meaning; the same in every version of the program, since two may run beside each other.
    private const string Take = "SELECT pg_advisory_xact_lock(20261121)";

    private OneWriter() { }

    public static OneWriter Interceptor { get; } = new();

    public override async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection,
        TransactionEndEventData eventData,
        DbTransaction result,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = Command(connection, result, eventData.Context);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    public override DbTransaction TransactionStarted(
        DbConnection connection,
        TransactionEndEventData eventData,
        DbTransaction result
    )
    {
        using var command = Command(connection, result, eventData.Context);
        command.ExecuteNonQuery();
        return result;
    }

    private static DbCommand Command(
        DbConnection connection,
        DbTransaction transaction,
        DbContext? context
    )
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Take;
        command.CommandTimeout = context?.Database.GetCommandTimeout() ?? command.CommandTimeout;
        return command;
    }
}
