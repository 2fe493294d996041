using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;

namespace Dashboard.Storage.Work;

/// <summary>
/// What somebody is doing, while it is done. Rows are changed on <see cref="Db"/>; the history of the figures follows from
/// that by itself (<see cref="FigureSteps"/>). A deed that is not said (<see cref="Done(AuditAct, string, AuditDetail)"/>)
/// is not done: nothing of it stays.
/// </summary>
public sealed class Deed
{
    private readonly List<(AuditAct Act, string Subject, AuditDetail Detail)> _lines = [];
    private readonly Dictionary<FigureRow, string> _reasons = [];
    private bool _isLoad;

    internal Deed(DashboardContext db, Actor actor, RevisionAct step, DateTime atUtc) =>
        (Db, Actor, Step, AtUtc) = (db, actor, step, atUtc);

    /// <summary>The tables, in the deed's transaction.</summary>
    public DashboardContext Db { get; }

    /// <summary>Who.</summary>
    public Actor Actor { get; }

    /// <summary>When, in UTC.</summary>
    public DateTime AtUtc { get; }

    internal RevisionAct Step { get; }

    internal HashSet<string> Recounted { get; } = [];

    internal List<Action> Afterwards { get; } = [];

    internal bool ChangesWhatCounts { get; set; }

    internal bool ChangesCatalogue { get; set; }

    internal bool ChangesWhatWaits =>
        _lines.Exists(line =>
            line.Act
                is AuditAct.Submit
                    or AuditAct.Import
                    or AuditAct.Withdraw
                    or AuditAct.Approve
                    or AuditAct.Return
        );

    private bool ChangesViews => _lines.Exists(line => line.Act is AuditAct.View);

    internal Changed Changed =>
        (ChangesCatalogue ? Changed.Catalogue : Changed.Nothing)
        | (ChangesWhatCounts ? Changed.Figures : Changed.Nothing)
        | (ChangesWhatWaits ? Changed.Waiting : Changed.Nothing)
        | (ChangesViews ? Changed.Views : Changed.Nothing);

    internal bool IsDone => _isLoad || _lines.Count > 0;

    internal IReadOnlyList<(AuditAct Act, string Subject, AuditDetail Detail)> Lines => _lines;

    /// <summary>Says in the audit log what was done; from then on it stays, unless it is refused after all.</summary>
    public void Done(AuditAct act, string subject, AuditDetail? detail = null) =>
        _lines.Add((act, subject, detail ?? AuditDetail.None));

    /// <summary>Takes back what was said: nothing stays.</summary>
    public void Refuse() => _lines.Clear();

    /// <summary>Why a figure is changed; it stands in the figure's history.</summary>
    internal void Because(FigureRow row, string reason) => _reasons[row] = reason;

    internal string ReasonOf(FigureRow row) => _reasons.GetValueOrDefault(row, "");

    /// <summary>The line of a load of <c>data/</c>, which is its own log.</summary>
    internal void Done(CatalogueLoadRow load)
    {
        Db.CatalogueLoads.Add(load);
        _isLoad = true;
    }
}
