namespace Dashboard.Shell;

/// <summary>Settings that hold several values.</summary>
internal static class Settings
{
    /// <summary>A list, or in one environment variable with blanks or commas between.</summary>
    public static IReadOnlyList<string> List(this IConfiguration configuration, string name)
    {
        var section = configuration.GetSection(name);
        return
        [
            .. (section.Get<string[]>() ?? [])
                .Append(section.Value ?? "")
                .SelectMany(text => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)),
        ];
    }
}
