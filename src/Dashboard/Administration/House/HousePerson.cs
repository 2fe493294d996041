using System.Text.Json;

namespace Dashboard.Administration.House;

/// <summary>Who somebody is, as the house says it.</summary>
/// <param name="Account">The account at the house.</param>
/// <param name="Name">The person's name; empty where it is not said.</param>
/// <param name="Roles">The house's words for what they are.</param>
/// <param name="Districts">Districts by name or code.</param>
internal sealed record HousePerson(
    string Account,
    string Name,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Districts
)
{
    /// <summary>Characters of an account at the house.</summary>
    public const int LongestAccount = 200;

    private const int MostValues = 100;
    private static readonly char[] _between = [',', '，', '、', ';', '；'];

    /// <summary>Reads the user information; null where it does not say whose account it is.</summary>
    public static HousePerson? Read(JsonElement said, HouseSettings house)
    {
        var accounts = Values(said, house.AccountClaim);
        return
            accounts is [{ Length: > 0 and <= LongestAccount } account]
            && !account.Any(char.IsControl)
            ? new(
                account,
                string.Join(' ', Values(said, house.NameClaim)),
                Parts(said, house.RoleClaim),
                house.DistrictsClaim is { } claim ? Parts(said, claim) : []
            )
            : null;
    }

    // One text with several names in it, or a list of them.
    private static List<string> Parts(JsonElement said, string claim) =>
        [
            .. Values(said, claim)
                .SelectMany(text =>
                    text.Split(
                        _between,
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    )
                )
                .Distinct(StringComparer.Ordinal)
                .Take(MostValues),
        ];

    private static IReadOnlyList<string> Values(JsonElement said, string claim) =>
        said.ValueKind == JsonValueKind.Object && said.TryGetProperty(claim, out var value)
            ? value.ValueKind == JsonValueKind.Array
                ? [.. value.EnumerateArray().Take(MostValues).Select(Text).OfType<string>()]
                : [.. new[] { Text(value) }.OfType<string>()]
            : [];

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
}
