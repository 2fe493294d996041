using System.Net.Sockets;

namespace Dashboard.Access;

/// <summary>Who is counted when requests are: an account, or else an address.</summary>
internal static class Caller
{
    /// <summary>The address a request comes from; of IPv6 the first half, since one caller has all of the second.</summary>
    public static string Address(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        if (address is null)
        {
            return "unknown";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    /// <summary>The account's name where somebody is signed in, else the address.</summary>
    public static string Name(HttpContext http) =>
        http.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name }
            ? "@" + name
            : Address(http);
}
