namespace Dashboard.Shared;

/// <summary>Work that nobody awaits: an event of another page, a download that tells how far it is.</summary>
internal static class Background
{
    /// <summary>Lets it run; what goes wrong in it goes to the page's boundary. Work of a page that is gone may end.</summary>
    /// <param name="work">What runs.</param>
    /// <param name="told">The page's <c>DispatchExceptionAsync</c>.</param>
    public static void Begin(Task work, Func<Exception, Task> told) => _ = ToldAsync(work, told);

    private static async Task ToldAsync(Task work, Func<Exception, Task> told)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            // The page is gone, or took it back.
        }
        catch (Exception fault)
        {
            await told(fault);
        }
    }
}
