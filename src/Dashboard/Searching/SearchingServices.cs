namespace Dashboard.Searching;

/// <summary>Puts the search into the app.</summary>
internal static class SearchingServices
{
    public static void AddSearching(this IServiceCollection services)
    {
        services.AddSingleton<SearchBoards>();
        services.AddSingleton<LatestFigures>();
        services.AddSingleton<QuestionAnswers>();
        services.AddSingleton<ValueAnswers>();
        services.AddSingleton<PartAnswers>();
        services.AddSingleton<OrderAnswers>();
        services.AddSingleton<StatusAnswers>();
    }
}
