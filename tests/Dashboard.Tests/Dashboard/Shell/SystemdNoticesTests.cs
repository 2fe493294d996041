using System.Net.Sockets;
using System.Text;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class SystemdNoticesTests
{
    [Fact]
    public async Task Systemd_hears_that_the_app_serves_that_it_lives_and_that_it_stops()
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-notify-").FullName;
        try
        {
            var path = Path.Combine(folder, "notify");
            using var systemd = new Socket(
                AddressFamily.Unix,
                SocketType.Dgram,
                ProtocolType.Unspecified
            );
            systemd.Bind(new UnixDomainSocketEndPoint(path));
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));

            await using (var app = new DashboardApp())
            {
                using var client = app.WithWebHostBuilder(builder =>
                        builder
                            .UseSetting("NOTIFY_SOCKET", path)
                            .UseSetting("WATCHDOG_USEC", "500000")
                    )
                    .CreateClient();
                Assert.Equal("READY=1", await HearAsync());
                Assert.Equal("WATCHDOG=1", await HearAsync());
            }

            var last = await HearAsync();
            while (last == "WATCHDOG=1")
            {
                last = await HearAsync();
            }

            Assert.Equal("STOPPING=1", last);

            async Task<string> HearAsync()
            {
                var heard = new byte[64];
                var length = await systemd.ReceiveAsync(heard, limit.Token);
                return Encoding.UTF8.GetString(heard, 0, length);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
