using System.CommandLine;

namespace Dashboard.Administration.Upkeep;

/// <summary><c>doctor</c>: looks the server over and says what to do; the exit code is 1 where something is ill.</summary>
internal static class DoctorCommand
{
    public static Command Make(Func<IServiceProvider> services)
    {
        var command = new Command(
            "doctor",
            "Looks over database, disk, backups, tools, clock and settings, and says what to do."
        );
        command.SetAction(
            async (_, cancellation) =>
            {
                var found = await services()
                    .GetRequiredService<Examination>()
                    .RunAsync(cancellation);
                foreach (var one in found)
                {
                    await Console.Out.WriteLineAsync(
                        $"{Sign(one.Condition)} {one.Thing}：{one.Said}"
                    );
                }

                return found.Any(one => one.Condition == Condition.Ill) ? 1 : 0;
            }
        );
        return command;
    }

    private static string Sign(Condition condition) =>
        condition switch
        {
            Condition.Well => "[ 好 ]",
            Condition.Attention => "[留意]",
            Condition.Ill => "[有误]",
            _ => throw new InvalidOperationException($"No sign for {condition}."),
        };
}
