namespace Dashboard.Comparing;

/// <summary>Puts comparisons and rankings into the app.</summary>
internal static class ComparingServices
{
    public static void AddComparing(this IServiceCollection services)
    {
        services.AddSingleton<CompareBoards>();
        services.AddSingleton<RankingBoards>();
        services.AddSingleton<ComparedCharts>();
    }
}
