using System.Globalization;

namespace Dashboard.BrowserTests.Keys;

/// <summary>
/// A person's hands on one page: every key and click they make is made in the real browser and counted. A letter is a
/// key, and so is a chord (Ctrl+Enter); a paste is Ctrl+V with what the clipboard holds, one key.
/// </summary>
public sealed class CountedHands(IPage page)
{
    /// <summary>The trait by which <c>Dashboard.Benchmarks -- keys</c> finds the counted walks.</summary>
    public const string Category = "Keys";

    /// <summary>Keys pressed so far.</summary>
    public int Keys { get; private set; }

    /// <summary>Clicks made so far.</summary>
    public int Clicks { get; private set; }

    /// <summary>Presses keys one after another, as fast as the browser takes them: Tab, Enter, j, Control+Enter.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
            Keys++;
        }
    }

    /// <summary>Types a text where the focus is, a key for each character, as an input method would give it.</summary>
    public async Task TypeAsync(string text)
    {
        foreach (var letter in text)
        {
            if (letter < 0x80)
            {
                await page.Keyboard.PressAsync(letter == ' ' ? "Space" : letter.ToString());
            }
            else
            {
                await page.Keyboard.InsertTextAsync(letter.ToString());
            }

            Keys++;
        }
    }

    /// <summary>Copies a text elsewhere, which is not counted, and pastes it where the focus is.</summary>
    public async Task PasteAsync(string copied)
    {
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", copied);
        await PressAsync("Control+v");
    }

    /// <summary>Clicks.</summary>
    public async Task ClickAsync(ILocator where)
    {
        await where.ClickAsync();
        Clicks++;
    }

    /// <summary>Drags one thing onto another: one click.</summary>
    public async Task DragAsync(ILocator what, ILocator where)
    {
        await what.DragToAsync(where);
        Clicks++;
    }

    /// <summary>
    /// Ends a walk: it took no more keys and clicks than it may. Its count is a row of the table that
    /// <c>dotnet run -c Release --project tests/Dashboard.Benchmarks -- keys</c> prints.
    /// </summary>
    /// <param name="walk">What was done, in the words of the table.</param>
    /// <param name="keys">The most keys it may take.</param>
    /// <param name="clicks">The most clicks it may take.</param>
    public void AssertAtMost(string walk, int keys, int clicks = 0)
    {
        if (Environment.GetEnvironmentVariable("KEYS") is { Length: > 0 } table)
        {
            File.AppendAllText(
                table,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {walk} | {Keys} | {keys} | {Clicks} | {clicks} |\n"
                )
            );
        }

        Assert.True(Keys <= keys, $"{walk}: {Keys} keys, at most {keys}.");
        Assert.True(Clicks <= clicks, $"{walk}: {Clicks} clicks, at most {clicks}.");
    }
}
