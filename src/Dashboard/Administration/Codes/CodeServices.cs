using Dashboard.Access;

namespace Dashboard.Administration.Codes;

/// <summary>Puts one-time codes into the app.</summary>
internal static class CodeServices
{
    public static void AddCodes(this IServiceCollection services, CodesAsked asked)
    {
        services.AddSingleton(new CodeRule(asked));
        services.AddSingleton<CodeEnrolment>();
        services.AddScoped<CodeChecks>();
        services.AddScoped<SecondStep>();
    }
}
