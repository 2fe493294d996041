using Dashboard.Documents.Paper;

namespace Dashboard.Tests.Documents.Paper;

public sealed class LimitedProgramTests
{
    private const string Limiter = "/usr/bin/prlimit";

    [Fact]
    public async Task A_program_that_never_ends_is_ended()
    {
        using var run = new LimitedProgram(Limiter);

        var answer = await run.RunAsync(
            "/usr/bin/sleep",
            ["600"],
            TimeSpan.FromMilliseconds(300),
            100,
            CancellationToken.None
        );

        Assert.Equal(ProgramEnd.TooLate, answer.End);
    }

    [Fact]
    public async Task A_program_that_prints_without_end_is_ended()
    {
        using var run = new LimitedProgram(Limiter);

        var answer = await run.RunAsync(
            "/usr/bin/yes",
            [],
            TimeSpan.FromSeconds(20),
            100_000,
            CancellationToken.None
        );

        Assert.Equal(ProgramEnd.TooMuch, answer.End);
    }

    [Fact]
    public async Task Arguments_are_no_commands_and_the_app_s_settings_stay_with_it()
    {
        Environment.SetEnvironmentVariable("LIMITED_PROGRAM_SECRET", "1");
        using var run = new LimitedProgram(Limiter);

        var said = await Said(run, "/usr/bin/echo", "$(id); `id` | id > x");
        var settings = await Said(run, "/usr/bin/env");

        Assert.Equal("$(id); `id` | id > x\n", said);
        Assert.DoesNotContain("LIMITED_PROGRAM_SECRET", settings, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(run.Folder));
    }

    [Fact]
    public async Task Memory_and_files_have_bounds()
    {
        using var run = new LimitedProgram(Limiter);

        var bounds = await Said(
            run,
            "/usr/bin/prlimit",
            "--raw",
            "--noheadings",
            "--output=RESOURCE,HARD"
        );

        Assert.Contains($"AS {2L * 1024 * 1024 * 1024}", Words(bounds), StringComparison.Ordinal);
        Assert.Contains($"FSIZE {200L * 1024 * 1024}", Words(bounds), StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_goes_with_the_run()
    {
        string folder;
        using (var run = new LimitedProgram(Limiter))
        {
            folder = run.Folder;
            Assert.True(Directory.Exists(folder));
        }

        Assert.False(Directory.Exists(folder));
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> Said(
        LimitedProgram run,
        string program,
        params string[] arguments
    ) =>
        (
            await run.RunAsync(
                program,
                arguments,
                TimeSpan.FromSeconds(20),
                100_000,
                CancellationToken.None
            )
        ).Output;
}
