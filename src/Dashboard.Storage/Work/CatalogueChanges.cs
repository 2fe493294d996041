namespace Dashboard.Storage.Work;

/// <summary>Tells who keeps the catalogue that a deed changed it.</summary>
public sealed class CatalogueChanges
{
    /// <summary>Raised after the change is in the database, on the thread of who made it.</summary>
    public event EventHandler? Changed;

    /// <summary>Says so.</summary>
    public void Publish() => Changed?.Invoke(this, EventArgs.Empty);
}
