namespace Dashboard.Administration.Upkeep.Warnings;

/// <summary>One way by which warnings reach an administrator.</summary>
internal interface IWarningWay
{
    /// <summary>What it is called in sentences.</summary>
    string Name { get; }

    /// <summary>Sends; throws whatever keeps it from that.</summary>
    Task SendAsync(WarningMessage message, CancellationToken cancellation);
}
