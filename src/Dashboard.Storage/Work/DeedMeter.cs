using System.Diagnostics.Metrics;
using Dashboard.Storage.Audit;

namespace Dashboard.Storage.Work;

/// <summary>Counts what was done, for whoever listens: submissions, approvals, imports and the rest, by their names in the audit log.</summary>
public static class DeedMeter
{
    /// <summary>What the meter is called.</summary>
    public const string Name = "Dashboard.Storage";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Deeds = Meter.CreateCounter<long>(
        "dashboard.deeds",
        "{deed}",
        "Lines of the audit log, by what was done."
    );

    internal static void Count(AuditAct act) =>
        Deeds.Add(1, new KeyValuePair<string, object?>("act", EnumCode.Of(act)));
}
