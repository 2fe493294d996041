namespace Dashboard.Overview;

/// <summary>Puts Overview into the app.</summary>
internal static class OverviewServices
{
    public static void AddOverview(this IServiceCollection services)
    {
        services.AddSingleton<OverviewBoards>();
    }
}
