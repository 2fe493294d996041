using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Instances;

/// <summary>A test of two instances behind each of the proxies; reported as skipped where one of the programs is missing.</summary>
public sealed class InstancesTheoryAttribute : TheoryAttribute
{
    public InstancesTheoryAttribute() => Skip = Missing!;

    public static string? Missing { get; } =
        Chromium.Missing
        ?? (
            !File.Exists(ProxyProcess.Nginx) || !File.Exists(ProxyProcess.HaProxy)
                ? "nginx or HAProxy is not installed: apt-get install nginx-light haproxy"
            : TestDatabase.Cluster is null
                ? "No PostgreSQL: apt-get install postgresql, start a cluster and set DASHBOARD_TEST_POSTGRES=\"Host=127.0.0.1;Username=postgres\" (as .ci/run does)."
            : null
        );
}
