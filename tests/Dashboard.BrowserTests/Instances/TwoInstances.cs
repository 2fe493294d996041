using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Instances;

/// <summary>Two instances of the app on one PostgreSQL database, nginx and HAProxy before them, and a browser before those.</summary>
public sealed class TwoInstances : IAsyncLifetime
{
    private readonly DashboardProcess[] _instances = [new(), new()];
    private readonly TestDatabase _database = new();
    private readonly Dictionary<string, ProxyProcess> _proxies = new(StringComparer.Ordinal);
    private TestBrowser? _browser;

    internal TestBrowser Browser => _browser!;

    public async Task InitializeAsync()
    {
        if (InstancesTheoryAttribute.Missing is not null)
        {
            return;
        }

        foreach (var instance in _instances)
        {
            instance.Settings["Database__Provider"] = "PostgreSQL";
            instance.Settings["ConnectionStrings__Dashboard"] = _database.Connection;
            instance.Settings["Proxy__Known"] = "127.0.0.1";
            instance.Settings["Limits__Api"] = "1000000";
            instance.Settings["AllowedHosts"] = "kanban.example.cn;127.0.0.1";
            instance.Settings["Logging__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics"] =
                "Information";
        }

        // Both at once: one makes the database, the other waits for its turn.
        await Task.WhenAll(_instances.Select(instance => instance.StartAsync()));
        foreach (var program in new[] { ProxyProcess.Nginx, ProxyProcess.HaProxy })
        {
            _proxies[program] = await ProxyProcess.StartAsync(
                program,
                _instances[0].Address,
                _instances[1].Address
            );
        }

        _browser = await TestBrowser.LaunchAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        foreach (var proxy in _proxies.Values)
        {
            await proxy.DisposeAsync();
        }

        foreach (var instance in _instances)
        {
            await instance.KillAsync();
        }

        if (InstancesTheoryAttribute.Missing is null)
        {
            await _database.DropAsync();
        }
    }

    /// <summary>Where the world comes in.</summary>
    public Uri Behind(string program) => _proxies[program].Address;

    /// <summary>Visitors who go on asking there.</summary>
    internal SteadyVisitors Visitors(string program, params string[] addresses) =>
        new(Behind(program), _proxies[program].Shown, addresses);

    /// <summary>Adds an account; its password is returned.</summary>
    public Task<string> AddUserAsync(string name, string role, string district) =>
        _instances[0].AddUserAsync(name, role, district);

    /// <summary>The instance that was asked for an address, and the other.</summary>
    public (DashboardProcess Asked, DashboardProcess Other) Asked(string address)
    {
        var asked = _instances.Single(instance => IsAsked(instance, address));
        return (asked, _instances.Single(instance => instance != asked));
    }

    /// <summary>Whether the instance beside another was asked for an address too.</summary>
    public bool IsAskedBeside(DashboardProcess another, string address) =>
        IsAsked(_instances.Single(instance => instance != another), address);

    /// <summary>What the instances have said of faults.</summary>
    public IEnumerable<string> Faults =>
        _instances.SelectMany(instance =>
            instance.Said.SkipWhile(line => !line.StartsWith("fail", StringComparison.Ordinal))
        );

    /// <summary>Starts what was killed.</summary>
    public async Task CompleteAsync()
    {
        if (InstancesTheoryAttribute.Missing is not null)
        {
            return;
        }

        foreach (var instance in _instances.Where(instance => !instance.IsRunning))
        {
            await instance.StartAsync();
        }
    }

    /// <summary>Forgets who was asked for what.</summary>
    public void Forget() => Array.ForEach(_instances, instance => instance.Said.Clear());

    private static bool IsAsked(DashboardProcess instance, string address) =>
        instance.Said.Any(line =>
            line.Contains("Request starting", StringComparison.Ordinal)
            && line.Contains(address, StringComparison.Ordinal)
        );
}
