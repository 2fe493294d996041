using Dashboard.Administration.Upkeep.Examiners;
using Dashboard.Storage.Settings;

namespace Dashboard.Administration.Upkeep.Warnings;

/// <summary>What is sent. It goes to an administrator of the office, in one language.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">All of it.</param>
internal sealed record WarningMessage(string Subject, string Text)
{
    /// <summary>What a way of sending is tried with.</summary>
    public static WarningMessage Test(string server) =>
        new(
            $"政绩指标看板（{server}）试发",
            $"政绩指标看板（{server}）试发：收到这一条，出了问题时您也会收到。"
        );

    /// <summary>What is ill now, and what is well again.</summary>
    public static WarningMessage Telling(
        string server,
        IReadOnlyList<(Examined One, TellingState State)> news
    )
    {
        var ill = news.Where(each => each.State.IsOpen).Select(each => each.One.Thing).ToList();
        var subject =
            ill.Count > 0
                ? $"政绩指标看板（{server}）请处理：{string.Join('、', ill)}"
                : $"政绩指标看板（{server}）已恢复：{string.Join('、', news.Select(each => each.One.Thing))}";
        var lines = news.Select(each =>
            $"{(each.State.IsOpen ? "[请处理]" : "[已恢复]")} {each.One.Thing}：{each.One.Said}"
        );
        return new(
            subject,
            $"{subject}\n{string.Join('\n', lines)}\n管理 → 系统状态，或在服务器上运行 doctor，可看全部检查。"
        );
    }
}
