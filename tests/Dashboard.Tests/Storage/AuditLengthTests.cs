using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage;

public sealed class AuditLengthTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Nothing_that_is_written_down_is_longer_than_its_column_may_be()
    {
        var log = _database.Service<AuditLog>();
        var text = string.Concat(Enumerable.Repeat("𠮷", 500_000));

        await log.WriteAsync(
            new Actor(text, Role.Viewer, []),
            AuditAct.Export,
            text,
            text,
            CancellationToken.None
        );

        var row = (await log.ReadAsync(null, null, null, null, 1, CancellationToken.None))[0];
        Assert.InRange(row.Account.Length, KeptText.Name - 1, KeptText.Name);
        Assert.InRange(row.Subject.Length, KeptText.Subject - 1, KeptText.Subject);
        Assert.InRange(row.Detail.Length, KeptText.Detail - 1, KeptText.Detail);

        // No character is cut in two.
        Assert.All(
            (string[])[row.Account, row.Subject, row.Detail],
            kept => Assert.Equal("𠮷…", kept[^3..])
        );
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("1234567890", "1234567890")]
    [InlineData("12345678901", "123456789…")]
    public void What_fits_stays_as_it_is(string text, string kept) =>
        Assert.Equal(kept, KeptText.Cut(text, 10));
}
