using System.Net;
using System.Net.Sockets;

namespace Dashboard.Storage.Connections;

/// <summary>
/// Which addresses are told. An office's other systems stand in its own network, so private addresses are as good as any;
/// what no other system has is refused: those that mean this machine (unless a setting allows it), a link (the metadata
/// service of a cloud is one), many, or nobody.
/// </summary>
public static class WebhookAddress
{
    /// <summary>How long an address may be.</summary>
    public const int Longest = 500;

    /// <summary>Why nothing can be sent there; null where it can.</summary>
    public static Problem? Against(string text) =>
        text.Length == 0 ? new Problem("请写明通知地址")
        : text.Length > Longest ? new Problem("通知地址最多{0}字", $"{Longest}")
        : !Uri.TryCreate(text, UriKind.Absolute, out var address)
        || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            ? new Problem("通知地址应以http://或https://开头")
        : address.UserInfo.Length > 0 || address.Fragment.Length > 0
            ? new Problem("通知地址里不能有账号、密码或#")
        : null;

    /// <summary>Whether nothing is sent to this machine, link or group; asked of what a name leads to, as the connection is made.</summary>
    /// <param name="address">Where a connection would go.</param>
    /// <param name="allowsLoopback">Whether another program of this machine may be told.</param>
    public static bool IsForbidden(IPAddress address, bool allowsLoopback)
    {
        var meant = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(meant))
        {
            return !allowsLoopback;
        }

        return meant.AddressFamily == AddressFamily.InterNetworkV6
            ? meant.IsIPv6LinkLocal || meant.IsIPv6Multicast || meant.Equals(IPAddress.IPv6Any)
            : meant.GetAddressBytes() is [0 or >= 224, ..] or [169, 254, ..];
    }
}
