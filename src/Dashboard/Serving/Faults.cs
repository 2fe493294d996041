using System.Security.Cryptography;
using Dashboard.Wording;

namespace Dashboard.Serving;

/// <summary>What nobody foresaw, written to the log under a reference that a person can read out.</summary>
internal static partial class FaultLog
{
    /// <summary>Where a request keeps its reference for the page of errors.</summary>
    public const string Item = "fault-reference";

    /// <summary>Writes it down; the answer is the reference that the log has too.</summary>
    public static string Write(ILogger log, Exception fault, string place)
    {
        var reference = RandomNumberGenerator.GetString("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 8);
        LogFault(log, fault, reference, place);
        return reference;
    }

    /// <summary>
    /// What happened, as a sentence, where it is a fault that can be explained: the one place that asks. Null where
    /// nothing is known of it.
    /// </summary>
    public static string? Explain(Exception fault) =>
        fault switch
        {
            // A fault of the database is explained here: StorageFault.Explain(fault).
            BadHttpRequestException => null,
            TimeoutException => "等得太久，没有做完。",
            _ => null,
        };

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Reference} at {Place}")]
    private static partial void LogFault(
        ILogger log,
        Exception fault,
        string reference,
        string place
    );
}

/// <summary>Says to the person at a page what happened, so that no fault is silent.</summary>
internal sealed class Faults(ILogger<Faults> log, Words words)
{
    /// <summary>Writes the fault down and says it, with its reference.</summary>
    public string Say(Exception fault, string place)
    {
        var reference = FaultLog.Write(log, fault, place);
        return FaultLog.Explain(fault) is { } known
            ? words.Format("{0}（编号{1}）", words[known], reference)
            : words.Format("这一步出错，没有做完，也没有保存；编号{0}，日志里有。", reference);
    }
}
