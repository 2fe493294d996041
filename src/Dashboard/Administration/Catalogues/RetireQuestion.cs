using Dashboard.Wording;

namespace Dashboard.Administration.Catalogues;

/// <summary>What is asked before something of the catalogue goes out of use or comes back.</summary>
/// <param name="Title">The question, with the name.</param>
/// <param name="Effect">What it changes for others.</param>
/// <param name="Act">The word on the button.</param>
internal sealed record RetireQuestion(string Title, string Effect, string Act)
{
    /// <summary>The question about what is called <paramref name="name"/>; <paramref name="kept"/> says what stays shown.</summary>
    public static RetireQuestion About(string name, bool isRetired, string kept, Words words) =>
        isRetired
            ? new(
                words.Format("恢复使用“{0}”？", name),
                words["又可以填报新数据，各处的选择里重新出现；相关的填报计划重新开始催报。"],
                words["恢复使用"]
            )
            : new(words.Format("停止使用“{0}”？", name), kept, words["停止使用"]);
}
