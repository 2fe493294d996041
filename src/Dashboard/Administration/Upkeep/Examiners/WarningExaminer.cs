using Dashboard.Administration.Upkeep.Warnings;
using Dashboard.Storage;

namespace Dashboard.Administration.Upkeep.Examiners;

/// <summary>Where warnings go, and whether the last ones arrived.</summary>
internal sealed class WarningExaminer(IConfiguration configuration, WarningPost post) : IExaminer
{
    public const string Warning = "通知管理员";

    public Task<IReadOnlyList<Examined>> ExamineAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Examined>>([Examine()]);

    private Examined Examine()
    {
        WarningSettings settings;
        try
        {
            settings = WarningSettings.Read(configuration);
        }
        catch (DatabaseRefusedException refused)
        {
            return new(Warning, Condition.Ill, refused.Problem);
        }

        if (settings.IsEmpty)
        {
            return new(
                Warning,
                Condition.Attention,
                new Problem(
                    "出了问题没有人会收到通知：请设置 Warnings:Mail、Warnings:WeCom 或 Warnings:DingTalk"
                )
            );
        }

        return post.Failures is [var failed, ..]
            ? new(
                Warning,
                Condition.Ill,
                new Problem(
                    "{0}的通知没有送出（{1}）：{2}",
                    failed.Way,
                    Examined.Minute(failed.AtLocal),
                    failed.Why
                )
            )
            : new(
                Warning,
                Condition.Well,
                new Problem(
                    "出了问题发到：{0}；可用 doctor --send-test 试发",
                    string.Join("、", settings.Ways)
                )
            );
    }
}
