using System.Globalization;
using Dashboard.Storage.Settings;

namespace Dashboard.Demo;

/// <summary>Puts the invented city into an app.</summary>
internal static class DemoServices
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoCity>();
        services.AddSingleton<DemoStaff>();
    }

    /// <summary>Makes the city where the file holds nothing yet, and prints the passwords. False where it holds something else.</summary>
    public static async Task<bool> MakeDemoAsync(
        this IServiceProvider services,
        DemoRequest request,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        if (await services.GetRequiredService<SampleData>().IsAsync(cancellation))
        {
            return true;
        }

        var city = services.GetRequiredService<DemoCity>();
        if (!await city.CanBeMadeAsync(cancellation))
        {
            await output.WriteLineAsync(
                $"{request.File} 里已有别的数据，示例城市不写进去；请换一个文件（--file）。"
            );
            return false;
        }

        var (figures, perSecond) = await city.MakeAsync(request.Size, cancellation);
        var staff = services.GetRequiredService<DemoStaff>();
        var accounts = await staff.AddAccountsAsync(cancellation);
        await staff.WorkAsync(cancellation);
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"示例城市已建成：{figures:N0} 条数据，每秒写入 {perSecond:N0} 条；{request.File}"
            )
        );
        await output.WriteLineAsync("账号和密码（只显示这一次）：");
        foreach (var (name, password) in accounts)
        {
            await output.WriteLineAsync($"  {name}  {password}");
        }

        return true;
    }
}
