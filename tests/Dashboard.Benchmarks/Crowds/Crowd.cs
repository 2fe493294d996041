using Dashboard.Benchmarks.Viewing;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>How many come, and for how long.</summary>
/// <param name="Looking">People who look.</param>
/// <param name="SignedIn">People who have signed in.</param>
/// <param name="Entering">How many of those type.</param>
/// <param name="Lines">Of the file that is imported meanwhile; none where it is 0.</param>
/// <param name="Time">How long they stay.</param>
internal sealed record Crowd(int Looking, int SignedIn, int Entering, int Lines, TimeSpan Time)
{
    /// <summary>All of them at once; the answer is the row of the import.</summary>
    public async Task<string> ComeAsync(
        ViewingServer server,
        CrowdAddresses addresses,
        Viewers viewers,
        Staff staff,
        byte[] brought
    )
    {
        using var leave = new CancellationTokenSource(Time);
        var all = Task.WhenAll([
            viewers.RunAsync(Looking, leave.Token),
            .. Enumerable
                .Range(0, SignedIn)
                .Select(number => WorkAsync(staff, addresses, number, leave.Token)),
        ]);
        await Task.Delay(Time / 4, leave.Token);
        var import =
            Lines == 0
                ? "| the import | none |"
                : await BroughtFile.BringAsync(
                    server.Address,
                    CrowdAccounts.Name(SignedIn),
                    brought
                );
        await all;
        return import;
    }

    // They do not sign in in the same second, but in the first quarter of the time.
    private async Task WorkAsync(
        Staff staff,
        CrowdAddresses addresses,
        int number,
        CancellationToken leave
    )
    {
        await Task.Delay(Time / 4 * number / SignedIn, leave);
        await staff.WorkAsync(
            CrowdAccounts.Name(number),
            number < Entering ? addresses.Sheet(number) : null,
            addresses.Indicators,
            leave
        );
    }
}
