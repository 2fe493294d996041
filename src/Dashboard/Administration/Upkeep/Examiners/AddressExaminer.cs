using Dashboard.Storage;

namespace Dashboard.Administration.Upkeep.Examiners;

/// <summary>Whether the app answers to its own names alone.</summary>
internal sealed class AddressExaminer(IConfiguration configuration) : IExaminer
{
    private const string Addresses = "网址";

    public Task<IReadOnlyList<Examined>> ExamineAsync(CancellationToken cancellation)
    {
        var hosts = configuration["AllowedHosts"];
        return Task.FromResult<IReadOnlyList<Examined>>([
            string.IsNullOrEmpty(hosts) || hosts == "*"
                ? new(
                    Addresses,
                    Condition.Attention,
                    new Problem("没有限定应答的域名：请设置 AllowedHosts 为本系统的域名或地址")
                )
                : new(Addresses, Condition.Well, new Problem("只应答{0}", hosts)),
        ]);
    }
}
