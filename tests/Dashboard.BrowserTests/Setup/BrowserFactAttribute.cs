namespace Dashboard.BrowserTests.Setup;

/// <summary>Where Chromium is, and what to say where it is not.</summary>
internal static class Chromium
{
    public const string Path = "/usr/bin/chromium";

    public static string? Missing { get; } =
        File.Exists(Path)
            ? null
            : "Chromium is not installed: apt-get install chromium fonts-noto-cjk";
}

/// <summary>A test that needs a browser; reported as skipped where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing!;
}

/// <summary>The same for tests with cases.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing!;
}
