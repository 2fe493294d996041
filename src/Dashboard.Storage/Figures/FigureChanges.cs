namespace Dashboard.Storage.Figures;

/// <summary>Tells every open page that figures that count have changed.</summary>
public sealed class FigureChanges
{
    /// <summary>Raised after the change is in the database, on the thread of who made it.</summary>
    public event EventHandler? Changed;

    /// <summary>Raised likewise after something came to wait for review, or was decided or taken back.</summary>
    public event EventHandler? WaitingChanged;

    /// <summary>Says so.</summary>
    public void Publish() => Changed?.Invoke(this, EventArgs.Empty);

    /// <summary>Says that what waits has changed.</summary>
    public void PublishWaiting() => WaitingChanged?.Invoke(this, EventArgs.Empty);
}
