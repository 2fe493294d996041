using Bunit;
using Dashboard.Serving;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class FaultBoundaryTests : StaffContext
{
    private readonly KeptLog _log = new();

    public FaultBoundaryTests() => Services.AddSingleton<ILoggerProvider>(_log);

    [Fact]
    public async Task A_fault_is_said_with_what_was_kept_and_a_reference_that_the_log_has()
    {
        var page = Show();

        await page.Find("button").ClickAsync(new());

        var said = page.Find("[role=alert]").TextContent;
        Assert.Contains("草稿都在", said, StringComparison.Ordinal);
        var at = said.IndexOf("编号", StringComparison.Ordinal) + 2;
        var reference = said[at..(at + 8)];
        Assert.All(reference, letter => Assert.True(char.IsAsciiLetterOrDigit(letter)));
        Assert.Contains(
            _log.Lines,
            line =>
                line.Contains(reference, StringComparison.Ordinal)
                && line.Contains("secret detail", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("secret detail", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_page_is_another_try()
    {
        var page = Show();
        await page.Find("button").ClickAsync(new());
        Assert.Empty(page.FindAll("button"));

        Services.GetRequiredService<NavigationManager>().NavigateTo("/elsewhere");
        page.Render(parameters => parameters.AddChildContent<Failing>());

        Assert.NotNull(page.Find("button"));
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    private IRenderedComponent<FaultBoundary> Show() =>
        Render<FaultBoundary>(parameters => parameters.AddChildContent<Failing>());

    private sealed class Failing : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(
                1,
                "onclick",
                EventCallback.Factory.Create<MouseEventArgs>(this, FailAsync)
            );
            builder.CloseElement();
        }

        private static async Task FailAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("secret detail");
        }
    }
}

/// <summary>Keeps what is logged.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception?.Message}");

    public void Dispose() => Lines.Clear();
}
