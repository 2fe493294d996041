using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Dashboard.Documents.Paper;

/// <summary>How a program ended.</summary>
internal enum ProgramEnd
{
    Well,
    Badly,
    TooLate,
    TooMuch,
}

/// <summary>What a program said.</summary>
internal sealed record ProgramAnswer(ProgramEnd End, string Output, string Complaint);

/// <summary>
/// Runs programs over a file somebody brought: in a folder of its own that goes with it, its arguments one by one and never
/// through a shell, within bounds of memory, processor time, clock time and what it may write.
/// </summary>
internal sealed class LimitedProgram(string limiter) : IDisposable
{
    private const long MostMemory = 2L * 1024 * 1024 * 1024;
    private const long LargestFile = 200L * 1024 * 1024;
    private const int MostComplaint = 16_000;

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dashboard-paper-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Runs <paramref name="program"/> and takes at most <paramref name="mostBytes"/> of what it prints.</summary>
    public async Task<ProgramAnswer> RunAsync(
        string program,
        IEnumerable<string> arguments,
        TimeSpan time,
        int mostBytes,
        CancellationToken cancellation
    )
    {
        using var process = new Process();
        process.StartInfo = Start(program, arguments, time);
        using var late = new CancellationTokenSource(time);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        try
        {
            process.Start();
        }
        catch (Win32Exception wrong)
        {
            return new(ProgramEnd.Badly, "", wrong.Message);
        }

        try
        {
            var complaint = TakeAsync(process.StandardError, MostComplaint, over.Token);
            var (output, isWhole) = await TakeAsync(process.StandardOutput, mostBytes, over.Token);
            if (!isWhole)
            {
                return new(ProgramEnd.TooMuch, "", "");
            }

            var (said, _) = await complaint;
            await process.WaitForExitAsync(over.Token);
            return new(process.ExitCode == 0 ? ProgramEnd.Well : ProgramEnd.Badly, output, said);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(ProgramEnd.TooLate, "", "");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private ProcessStartInfo Start(string program, IEnumerable<string> arguments, TimeSpan time)
    {
        var start = new ProcessStartInfo(limiter)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            ArgumentList =
            {
                $"--as={MostMemory}",
                $"--cpu={(int)Math.Ceiling(time.TotalSeconds)}",
                $"--fsize={LargestFile}",
                "--core=0",
                "--",
                program,
            },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // nothing of the app's settings, and one thread: others work on the same machine
        start.Environment.Clear();
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["TMPDIR"] = Folder;
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }

    private static async Task<(string Text, bool IsWhole)> TakeAsync(
        StreamReader from,
        int most,
        CancellationToken cancellation
    )
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        while (true)
        {
            var count = await from.ReadAsync(buffer, cancellation);
            if (count == 0)
            {
                return (text.ToString(), true);
            }

            if (text.Length + count > most)
            {
                return (text.ToString(), false);
            }

            text.Append(buffer, 0, count);
        }
    }
}
