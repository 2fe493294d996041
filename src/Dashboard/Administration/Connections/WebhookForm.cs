namespace Dashboard.Administration.Connections;

/// <summary>The fields of an address that is told, as they are typed.</summary>
internal sealed class WebhookForm
{
    public string Address { get; set; } = "";

    /// <summary>Empty where one shall be made.</summary>
    public string Secret { get; set; } = "";
}
