using Dashboard.Shell;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("read", "a.txt")]
    [InlineData("--help")]
    [InlineData("user", "list")]
    [InlineData("brief")]
    [InlineData("copy", "--to", "other.db")]
    [InlineData("nonsense")]
    [InlineData("--urls", "http://localhost:5081", "nonsense")]
    public void A_command_is_known_by_its_first_argument(params string[] args) =>
        Assert.True(CommandLine.Asks(args));

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5081")]
    [InlineData("--environment", "Development")]
    [InlineData("--Access:PublicViewing=false", "--urls", "http://localhost:5081")]
    [InlineData("Database:Path=/tmp/x.db")]
    [InlineData("/Database:Path", "x.db")]
    public void Other_arguments_are_the_web_app_s(params string[] args) =>
        Assert.False(CommandLine.Asks(args));

    [Fact]
    public async Task A_command_that_there_is_not_ends_with_two_and_does_not_start_the_server() =>
        Assert.Equal(
            CommandLine.UnknownCommand,
            await CommandLine.RunAsync(["nonsense"], () => throw new InvalidOperationException())
        );

    [Fact]
    public async Task A_file_that_is_missing_ends_with_an_error() =>
        Assert.Equal(
            1,
            await CommandLine.RunAsync(
                ["read", "no-such-file.txt", "--json"],
                () => throw new InvalidOperationException()
            )
        );
}
