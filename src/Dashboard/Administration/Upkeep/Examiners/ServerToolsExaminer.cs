using Dashboard.Storage;
using Dashboard.Storage.Backups;

namespace Dashboard.Administration.Upkeep.Examiners;

/// <summary>Whether PostgreSQL's own programs are there that back a server's database up, and new enough for the server.</summary>
internal sealed class ServerToolsExaminer(DatabaseOwner owner) : IExaminer
{
    private const string Tools = "备份工具";

    public async Task<IReadOnlyList<Examined>> ExamineAsync(CancellationToken cancellation)
    {
        if (!owner.Database.IsServer)
        {
            return [];
        }

        var wrong = await ServerDump.UnfitAsync(owner.Database, cancellation);
        return
        [
            wrong is null
                ? new(
                    Tools,
                    Condition.Well,
                    new Problem("pg_dump 和 pg_restore 都在，与服务器相配")
                )
                : new(Tools, Condition.Attention, wrong),
        ];
    }
}
