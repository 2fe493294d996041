using System.Text;

namespace Dashboard.BrowserTests.Setup;

/// <summary>Figures that a clerk sends as a file, so that something waits for review.</summary>
internal static class SentFigures
{
    /// <summary>Sends one line for each period: the same indicator, district and value.</summary>
    public static async Task SendAsync(
        IPage clerk,
        string indicator,
        string district,
        IReadOnlyCollection<string> periods,
        string value,
        string source = "台账"
    )
    {
        await clerk.OpenAsync("/entry/import");
        var lines = periods.Select(period =>
            $"{indicator},{district},{period},{value},{source},已核对"
        );
        var csv = "指标,区划,期间,数值,来源,说明\n" + string.Join('\n', lines);
        await clerk
            .Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "figures.csv",
                    MimeType = "text/csv",
                    Buffer = Encoding.UTF8.GetBytes(csv),
                }
            );
        await clerk
            .GetByRole(AriaRole.Button, new() { Name = $"送审{periods.Count}条" })
            .ClickAsync();
        await Expect(clerk.Locator(".done")).ToContainTextAsync("已送审");
    }

    /// <summary>Months in a row.</summary>
    public static IReadOnlyCollection<string> Months(int from, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(month =>
                    new DateOnly(from, 1, 1)
                        .AddMonths(month)
                        .ToString("yyyy年M月", System.Globalization.CultureInfo.InvariantCulture)
                ),
        ];
}
