namespace Dashboard.Briefings;

/// <summary>Puts briefings into the app.</summary>
internal static class BriefingsServices
{
    public static void AddBriefings(this IServiceCollection services)
    {
        services.AddSingleton<BriefingContents>();
        services.AddSingleton<BriefingUpdates>();
        services.AddSingleton<PageParts>();
        services.AddSingleton<BriefingAdditions>();
        services.AddSingleton<WritingProgress>();
    }
}
