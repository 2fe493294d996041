using Dashboard.Boards;

namespace Dashboard.Explore;

/// <summary>Puts the indicators' pages into the app.</summary>
internal static class ExploreServices
{
    public static void AddExplore(this IServiceCollection services)
    {
        services.AddSingleton<IndicatorBoards>();
        services.AddSingleton<IndicatorCoverages>();
    }
}
