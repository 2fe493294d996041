using Dashboard.Administration.Upkeep.Examiners;

namespace Dashboard.Administration.Upkeep;

/// <summary>Looks over what an administrator answers for. It changes nothing.</summary>
internal sealed class Examination(IEnumerable<IExaminer> examiners)
{
    /// <summary>Everything, in the order of what would hurt most: that in which the examiners were given.</summary>
    public async Task<IReadOnlyList<Examined>> RunAsync(CancellationToken cancellation)
    {
        var examined = new List<Examined>();
        foreach (var examiner in examiners)
        {
            examined.AddRange(await examiner.ExamineAsync(cancellation));
        }

        return examined;
    }
}
