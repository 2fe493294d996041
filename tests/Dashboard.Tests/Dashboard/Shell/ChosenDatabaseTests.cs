using Dashboard.Shell;
using Dashboard.Storage;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class ChosenDatabaseTests
{
    private const string Server = "Host=db.example;Database=office;Username=x;Password=secret";

    [Theory]
    [InlineData("Postgres", Server, "“Postgres”", "Sqlite 或 PostgreSQL")]
    [InlineData("PostgreSQL", "", "没有写 ConnectionStrings:Dashboard", "例如 Host=")]
    [InlineData("PostgreSQL", "Host=db.example", "读不懂", "Host and Database")]
    [InlineData("PostgreSQL", "Hots=a;Database=b", "读不懂", "hots")]
    [InlineData("PostgreSQL", "office.db", "读不懂", "例如 Host=")]
    [InlineData("", Server, "不是 PostgreSQL", "去掉前者")]
    public void A_setting_that_cannot_be_is_said_in_one_sentence(
        string provider,
        string connection,
        params string[] parts
    )
    {
        var (database, said) = Read(provider, connection);

        Assert.Null(database);
        Assert.Equal(said.TrimEnd(), Assert.Single(said.TrimEnd().Split('\n')));
        Assert.All(parts, part => Assert.Contains(part, said, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PostgreSQL", Server, "db.example:5432/office", true)]
    [InlineData("postgresql", Server, "db.example:5432/office", true)]
    [InlineData("", "", "/content/dashboard.db", false)]
    [InlineData("sqlite", "", "/content/dashboard.db", false)]
    public void A_server_or_a_file_is_chosen(
        string provider,
        string connection,
        string place,
        bool isServer
    )
    {
        var (database, said) = Read(provider, connection);

        Assert.Empty(said);
        Assert.Equal((place, isServer), (database!.Place, database.IsServer));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_what_to_look_at()
    {
        var said = await RefusalAsync(
            "--Database:Provider=PostgreSQL",
            "--ConnectionStrings:Dashboard=Host=127.0.0.1;Port=1;Database=office;Username=x;Password=secret"
        );

        Assert.StartsWith("连不上数据库“127.0.0.1:1/office”", said, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typo_ends_the_start() =>
        Assert.StartsWith(
            "Database:Provider 写的是“Oracle”",
            await RefusalAsync("--Database:Provider=Oracle"),
            StringComparison.Ordinal
        );

    private static async Task<string> RefusalAsync(params string[] args)
    {
        using var app = AppProcess.Start("none.db", isNobody: false, args);
        var (code, error, _) = await app.EndAsync();
        Assert.Equal(1, code);
        Assert.DoesNotContain('\n', error);
        return error;
    }

    [Fact]
    public void A_replica_is_chosen_beside_the_server_and_a_wrong_one_is_said()
    {
        var (database, said) = Read("PostgreSQL", Server, "Host=replica.example;Database=office");
        var (refused, why) = Read("PostgreSQL", Server, "office.db");

        Assert.Empty(said);
        Assert.Equal("replica.example:5432/office", database!.Replica!.Place);
        Assert.Null(refused);
        Assert.StartsWith("ConnectionStrings:Replica 读不懂", why, StringComparison.Ordinal);
        Assert.Null(Read("PostgreSQL", Server).Database!.Replica);
    }

    private static (DatabaseSettings? Database, string Said) Read(
        string provider,
        string connection,
        string? replica = null
    )
    {
        using var error = new StringWriter();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Database:Provider", provider),
                new("ConnectionStrings:Dashboard", connection),
                new("ConnectionStrings:Replica", replica),
            ])
            .Build();
        return (ChosenDatabase.Read(configuration, new Content(), error), error.ToString());
    }

    private sealed class Content : IHostEnvironment
    {
        public string ApplicationName { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = "/content";

        public string EnvironmentName { get; set; } = "";
    }
}
