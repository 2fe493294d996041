using System.Text.RegularExpressions;

namespace Dashboard.BrowserTests.Pages;

/// <summary>What is found alike on every page: by role and by what a person reads, not by how it is styled.</summary>
internal class ShownPage(IPage page)
{
    public IPage Page { get; } = page;

    /// <summary>The head of the page, with the way in and the name of who is in.</summary>
    public ILocator Head => Page.GetByRole(AriaRole.Banner);

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Navigation => Page.GetByRole(AriaRole.Navigation, new() { Name = "主导航" });

    /// <summary>What the page says of what was done.</summary>
    public ILocator Done => Page.GetByRole(AriaRole.Status).Or(Page.GetByRole(AriaRole.Alert));

    /// <summary>What the page says is wrong.</summary>
    public ILocator Wrong => Page.GetByRole(AriaRole.Alert);

    /// <summary>The numbers that open their source.</summary>
    public ILocator Figures => FiguresIn(Page.GetByRole(AriaRole.Main));

    public SourcePanel Source => new(Page);

    /// <summary>Waits until the page says that something was done.</summary>
    public Task SaysAsync(string text) =>
        Expect(Done.Filter(new() { HasText = text }).First).ToBeVisibleAsync();

    /// <summary>The field whose label begins with these words; a label may go on with hints and choices.</summary>
    public ILocator Field(string label) =>
        Page.GetByRole(AriaRole.Main).GetByLabel(Beginning(label));

    /// <summary>The form that holds the field of this label.</summary>
    public ILocator FormWith(string label) =>
        Page.Locator("form").Filter(new() { Has = Page.GetByLabel(Beginning(label)) });

    public ILocator Button(string name) =>
        Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) =>
        Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>The lines of the page's tables that say this.</summary>
    public ILocator Rows(string text) =>
        Page.GetByRole(AriaRole.Row).Filter(new() { HasText = text });

    /// <summary>The chart of this title; without one, the first.</summary>
    public ChartFigure Chart(string? title = null) => new(Page, title);

    /// <summary>Chooses some in one of the library's lists: opens it, types, and takes what is found.</summary>
    public async Task ChooseAsync(string label, string typed, string option)
    {
        await Page.GetByRole(AriaRole.Main)
            .Locator("label")
            .Filter(new() { HasTextRegex = Beginning(label) })
            .Locator(".rz-dropdown")
            .First.ClickAsync();
        var list = Page.Locator(".rz-dropdown-panel:visible, .rz-multiselect-panel:visible");
        await list.Locator("input").Last.FillAsync(typed);
        await list.Locator("li").Filter(new() { HasText = option }).First.ClickAsync();
    }

    /// <summary>What the open picker of one name offers.</summary>
    public ILocator Options => Page.GetByRole(AriaRole.Option).And(Page.Locator(".pick li"));

    /// <summary>Picks one name with the mouse: a click opens, a line is clicked.</summary>
    public async Task PickAsync(string label, string typed, string option)
    {
        var picker = Page.GetByLabel(label, new() { Exact = true });
        await picker.ClickAsync();
        await picker.FillAsync(typed);
        await Options.Filter(new() { HasText = option }).First.ClickAsync();
    }

    /// <summary>What a page asks before it does what cannot be undone.</summary>
    public ILocator Question => Page.GetByRole(AriaRole.Dialog);

    /// <summary>Answers it with yes, which is named as the deed.</summary>
    public Task ConfirmAsync(string deed) =>
        Question.GetByRole(AriaRole.Button, new() { Name = deed }).ClickAsync();

    /// <summary>Closes a list of which several can be chosen.</summary>
    public Task CloseListAsync() => Page.Keyboard.PressAsync("Escape");

    protected static ILocator FiguresIn(ILocator place) =>
        place.GetByTitle(new Regex("点击看出处$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static Regex Beginning(string text) =>
        new(@"^\s*" + Regex.Escape(text), RegexOptions.None, TimeSpan.FromSeconds(1));
}
