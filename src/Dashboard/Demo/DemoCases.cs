namespace Dashboard.Demo;

/// <summary>What is made to go wrong in the invented city, so that each kind of case can be looked at.</summary>
internal static class DemoCases
{
    /// <summary>Nothing of it is done in one district in the last year.</summary>
    public const string NotStarted = "practical-matters-done";

    /// <summary>It has targets for the last year and no figures.</summary>
    public const string WithoutActual = "leading-talents";

    /// <summary>One district has no target for it in the last year.</summary>
    public const string WithoutTarget = "new-jobs";

    /// <summary>The place, among all, of the district that has not started.</summary>
    public const int LateCounty = 7;

    /// <summary>The place of the district that was set no target.</summary>
    public const int UnaimedCounty = 5;

    /// <summary>The place of the district that has not yet reported the last month of every fifth indicator.</summary>
    public const int SilentCounty = 8;

    /// <summary>Of so many months of a town one is missing.</summary>
    public const int Gaps = 50;

    /// <summary>Of so many figures one is doubtful.</summary>
    public const int Doubts = 250;

    /// <summary>Of so many figures of districts one is contested.</summary>
    public const int Contests = 300;

    /// <summary>Stands in the note of every invented figure, and so in what is exported line by line.</summary>
    public const string Note = "示例数据";

    /// <summary>Why the doubtful are doubted.</summary>
    public static readonly IReadOnlyList<string> Reasons =
    [
        "扫描件此处模糊，末位不清",
        "与上月相差过大，疑多一位",
        "表内合计与正文不一",
    ];
}
