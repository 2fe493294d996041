namespace Dashboard.Administration.Codes;

/// <summary>A code as it is typed, and where one sets codes up the key that it shall fit.</summary>
public sealed class CodeForm
{
    public string? Code { get; set; }

    public string? Ticket { get; set; }
}
