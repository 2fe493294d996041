namespace Dashboard.Maps;

/// <summary>Puts maps into the app.</summary>
internal static class MapsServices
{
    public static void AddMaps(this IServiceCollection services) =>
        services.AddSingleton<MapBoards>();
}
