using Microsoft.EntityFrameworkCore.Design;

namespace Dashboard.Storage.PostgreSql;

/// <summary>For <c>dotnet ef</c> alone, which asks no server.</summary>
internal sealed class ServerContextFactory : IDesignTimeDbContextFactory<DashboardContext>
{
    public DashboardContext CreateDbContext(string[] args) =>
        DatabaseSettings.OfServer("Host=localhost;Database=none").Open();
}
