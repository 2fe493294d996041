namespace Dashboard.BrowserTests.Setup;

/// <summary>The websockets that a page opened; looking needs none.</summary>
internal static class Sockets
{
    public static IReadOnlyCollection<string> Of(IPage page)
    {
        var opened = new List<string>();
        page.WebSocket += (_, socket) => opened.Add(socket.Url);
        return opened;
    }
}
