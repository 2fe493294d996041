using Dashboard.Access;
using Dashboard.Administration.House;

namespace Dashboard.Administration.Accounts;

/// <summary>How people come in beside name and password: <c>SignIn:Codes</c> and <c>SignIn:House</c>.</summary>
/// <param name="Codes">Of whom a one-time code is asked; of nobody unless set.</param>
/// <param name="House">The house's own sign-in, or null where there is none.</param>
internal sealed record SignInSettings(CodesAsked Codes, HouseSettings? House)
{
    /// <summary>Name and password alone.</summary>
    public static SignInSettings Plain { get; } = new(CodesAsked.Off, null);

    /// <summary>The settings, or null with the reason in one sentence on <paramref name="error"/>.</summary>
    public static SignInSettings? Read(IConfiguration configuration, TextWriter error)
    {
        var named = configuration["SignIn:Codes"];
        var codes = CodesAsked.Off;
        if (!string.IsNullOrEmpty(named) && !IsName(named, out codes))
        {
            error.WriteLine(
                $"SignIn:Codes 写的是“{named}”，只能是 {string.Join('、', Enum.GetNames<CodesAsked>())}"
            );
            return null;
        }

        var (house, wrong) = HouseSettings.Read(configuration.GetSection("SignIn:House"));
        if (wrong is not null)
        {
            error.WriteLine(wrong);
            return null;
        }

        return new(codes, house);
    }

    /// <summary>Reads a name of an enum as settings write it: any case, and no number.</summary>
    public static bool IsName<T>(string? text, out T value)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out value)
        && string.Equals(text, value.ToString(), StringComparison.OrdinalIgnoreCase);
}
