using System.Net.Sockets;
using Npgsql;

namespace Dashboard.Storage.Server;

/// <summary>Says which kind of fault a PostgreSQL server answers with (https://www.postgresql.org/docs/current/errcodes-appendix.html).</summary>
internal static class ServerFault
{
    private const string IdleInTransaction = "25P03";

    /// <summary>The kind, or null where it is none of the database's faults.</summary>
    public static FaultKind? KindOf(NpgsqlException exception) =>
        exception switch
        {
            PostgresException said => KindOf(said.SqlState),
            { InnerException: TimeoutException } => FaultKind.Busy,
            { InnerException: SocketException or IOException } => FaultKind.Unreachable,
            { IsTransient: true } => FaultKind.Unreachable,
            _ => null,
        };

    private static FaultKind? KindOf(string state) =>
        state switch
        {
            PostgresErrorCodes.DiskFull => FaultKind.Full,
            PostgresErrorCodes.LockNotAvailable
            or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.QueryCanceled
            or PostgresErrorCodes.ObjectInUse
            or PostgresErrorCodes.TooManyConnections => FaultKind.Busy,
            PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege =>
                FaultKind.ReadOnly,
            PostgresErrorCodes.InvalidPassword
            or PostgresErrorCodes.InvalidAuthorizationSpecification
            or PostgresErrorCodes.InvalidCatalogName
            or PostgresErrorCodes.AdminShutdown
            or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow
            or IdleInTransaction => FaultKind.Unreachable,
            PostgresErrorCodes.IoError => FaultKind.Disk,
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
                FaultKind.Damaged,
            _ when state.StartsWith("08", StringComparison.Ordinal) => FaultKind.Unreachable,
            _ => null,
        };
}
