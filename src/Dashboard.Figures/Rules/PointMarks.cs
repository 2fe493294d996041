namespace Dashboard.Figures.Rules;

/// <summary>Marks of a plotted value.</summary>
[Flags]
public enum PointMarks
{
    /// <summary>Nothing to say.</summary>
    None = 0,

    /// <summary>存疑: it is doubtful.</summary>
    Doubtful = 1,

    /// <summary>计算: it was added up here, no report prints it.</summary>
    Computed = 2,

    /// <summary>来源不一: sources disagree on it.</summary>
    Contested = 4,

    /// <summary>未审: nobody has approved it yet.</summary>
    NotApproved = 8,
}
