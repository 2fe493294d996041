using Dashboard.Demo;
using Dashboard.Shell;

namespace Dashboard.Tests.Dashboard.Demo;

public sealed class DemoRequestTests
{
    [Fact]
    public void File_size_and_address_are_read_and_the_web_app_is_told_of_the_file()
    {
        var request = DemoRequest.Read([
            "demo",
            "--file",
            "/tmp/city.db",
            "--figures",
            "1000000",
            "--urls",
            "http://localhost:1",
        ])!;

        Assert.Equal(("/tmp/city.db", 1_000_000), (request.File, request.Size.Figures));
        Assert.Equal(
            [
                "--Database:Path=/tmp/city.db",
                "--Database:Provider=Sqlite",
                "--ConnectionStrings:Dashboard=",
                "--urls=http://localhost:1",
            ],
            request.Settings
        );
    }

    [Fact]
    public void Without_options_it_is_a_city_of_the_usual_size_where_the_user_stands()
    {
        var request = DemoRequest.Read(["demo"])!;

        Assert.Equal(Path.GetFullPath("demo.db"), request.File);
        Assert.Equal(DemoSize.Usual, request.Size.Figures);
    }

    [Theory]
    [InlineData("demo", "--figures", "many")]
    [InlineData("demo", "--figures", "3")]
    [InlineData("demo", "--size", "3")]
    public async Task What_cannot_be_is_refused_before_anything_is_made(params string[] args)
    {
        Assert.Null(DemoRequest.Read(args));
        Assert.True(CommandLine.NeedsNoDatabase(args));
        Assert.Equal(
            1,
            await CommandLine.RunAsync(args, () => throw new InvalidOperationException())
        );
    }

    [Theory]
    [InlineData("--urls", "http://localhost:5081")]
    [InlineData("user", "list")]
    public void Other_commands_are_no_demo(params string[] args) =>
        Assert.Null(DemoRequest.Read(args));
}
