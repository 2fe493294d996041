using System.CommandLine;
using Dashboard.Administration.Upkeep.Examiners;
using Dashboard.Administration.Upkeep.Warnings;
using Dashboard.Storage;

namespace Dashboard.Administration.Upkeep;

/// <summary>
/// <c>doctor</c>: looks the server over and says what to do; the exit code is 1 where something is ill. With
/// <c>--send-test</c> every way of warning is tried too.
/// </summary>
internal static class DoctorCommand
{
    public static Command Make(Func<IServiceProvider> services)
    {
        var sends = new Option<bool>("--send-test")
        {
            Description = "Sends a test message by mail and to the robots that are set.",
        };
        var command = new Command(
            "doctor",
            "Looks over database, disk, backups, tools, clock and settings, and says what to do."
        )
        {
            sends,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var found = await services()
                    .GetRequiredService<Examination>()
                    .RunAsync(cancellation);
                foreach (var one in found)
                {
                    await SayAsync(one.Condition, one.Thing, one.Said.ToString());
                }

                var isWell = found.All(one => one.Condition != Condition.Ill);
                if (parsed.GetValue(sends))
                {
                    isWell &= await SendAsync(
                        services().GetRequiredService<WarningPost>(),
                        cancellation
                    );
                }

                return isWell ? 0 : 1;
            }
        );
        return command;
    }

    private static async Task<bool> SendAsync(WarningPost post, CancellationToken cancellation)
    {
        IReadOnlyList<IWarningWay> ways;
        try
        {
            ways = post.Ways;
        }
        catch (DatabaseRefusedException)
        {
            // Said above, as what is ill.
            return false;
        }

        var message = WarningMessage.Test(Environment.MachineName);
        var isWell = ways.Count > 0;
        foreach (var way in ways)
        {
            var why = await post.SendAsync(way, message, cancellation);
            isWell &= why is null;
            await SayAsync(
                why is null ? Condition.Well : Condition.Ill,
                $"试发{way.Name}",
                why ?? "对方已收下，请看是否收到"
            );
        }

        return isWell;
    }

    private static Task SayAsync(Condition condition, string thing, string said) =>
        Console.Out.WriteLineAsync($"{Sign(condition)} {thing}：{said}");

    private static string Sign(Condition condition) =>
        condition switch
        {
            Condition.Well => "[ 好 ]",
            Condition.Attention => "[留意]",
            Condition.Ill => "[有误]",
            _ => throw new InvalidOperationException($"No sign for {condition}."),
        };
}
