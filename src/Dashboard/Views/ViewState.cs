using Dashboard.Shared;

namespace Dashboard.Views;

/// <summary>What the address of a view says: <c>/views/3f9c?district=南谯区&amp;period=2022</c>.</summary>
/// <param name="Code">The view.</param>
/// <param name="District">Another district than was saved: a name, an alias or a code; null for what was saved.</param>
/// <param name="Period">Another period than was saved; null for what was saved.</param>
internal sealed record ViewState(string Code, string? District = null, string? Period = null)
{
    public string ToUri() =>
        Address.Of(ViewAddress.Of(Code), ("district", District), ("period", Period));
}

/// <summary>What the address of a wall says: the same, and how many seconds a screen stands.</summary>
/// <param name="Code">The view.</param>
/// <param name="District">Another district than was saved.</param>
/// <param name="Period">Another period than was saved.</param>
/// <param name="Every">The seconds as they were written; null for the usual.</param>
internal sealed record WallState(
    string Code,
    string? District = null,
    string? Period = null,
    string? Every = null
)
{
    public string ToUri() =>
        Address.Of(
            $"/wall/{Uri.EscapeDataString(Code)}",
            ("district", District),
            ("period", Period),
            ("every", Every)
        );
}
