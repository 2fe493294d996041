namespace Dashboard.Shared;

/// <summary>Says to what a page began that its reader has left. The token can be asked for after that too.</summary>
internal sealed class Leaving : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public Leaving() => Token = _source.Token;

    /// <summary>Cancelled once the reader has left.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the reader has left.</summary>
    public bool IsOver => Token.IsCancellationRequested;

    public void Dispose()
    {
        _source.Cancel();
        _source.Dispose();
    }
}
