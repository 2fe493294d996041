using Dashboard.Storage.Entry;
using Dashboard.Storage.Review;

namespace Dashboard.Review;

/// <summary>
/// What lies before a reviewer: the rows, which one is looked at, which are chosen. A decided row leaves at once and the
/// next one is looked at, so that keys pressed quickly each meet a row of their own.
/// </summary>
public sealed class ReviewDesk(string account)
{
    private readonly HashSet<(string Code, int Version)> _decided = [];
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);
    private List<WaitingFigure> _page = [];

    /// <summary>What is not decided yet, in the order in which it lies there.</summary>
    public IReadOnlyList<WaitingFigure> Rows => [.. _page.Where(one => !IsDecided(one))];

    /// <summary>The row that is looked at; null where there is none.</summary>
    public WaitingFigure? Current { get; private set; }

    /// <summary>The code of the row that is being returned, while a reason is asked.</summary>
    public string? Returning { get; private set; }

    /// <summary>The reason that was given for a return that was refused; it is asked again with it.</summary>
    public string ReasonGiven { get; private set; } = "";

    /// <summary>The code of the row that shall have the focus; whoever gives it takes it away.</summary>
    public string? WantsFocus { get; set; }

    /// <summary>The chosen rows.</summary>
    public IReadOnlyList<WaitingFigure> Chosen => [.. Rows.Where(IsChosen)];

    /// <summary>Whether a row is chosen.</summary>
    public bool IsChosen(WaitingFigure one) => _chosen.Contains(one.Figure.Code);

    /// <summary>Whether the reviewer entered it, and somebody else has to decide.</summary>
    public bool IsOwn(WaitingFigure one) => one.Entered.EnteredBy == account;

    /// <summary>Lays a page down. What lies there already keeps its place; what came meanwhile follows.</summary>
    /// <returns>What lay there, and is gone without this reviewer.</returns>
    public IReadOnlyList<EnteredFigure> Lay(IReadOnlyList<WaitingFigure> page)
    {
        var before = Rows;
        var found = page.ToDictionary(one => one.Figure.Code, StringComparer.Ordinal);
        var places = before
            .Select((one, at) => (one.Figure.Code, at))
            .ToDictionary(pair => pair.Code, pair => pair.at, StringComparer.Ordinal);
        _page = [.. page.OrderBy(one => places.GetValueOrDefault(one.Figure.Code, int.MaxValue))];
        _chosen.IntersectWith(found.Keys);
        if (Returning is { } code && !found.ContainsKey(code))
        {
            Returning = null;
        }

        LookAgain(before);
        return
        [
            .. before.Where(one => !found.ContainsKey(one.Figure.Code)).Select(one => one.Entered),
        ];
    }

    /// <summary>Looks at the next row, or at one further on or back.</summary>
    public void Go(int step)
    {
        var rows = Rows;
        if (rows.Count > 0)
        {
            var at = rows.ToList().FindIndex(one => one.Figure.Code == Current?.Figure.Code);
            Look(rows[Math.Clamp(at + step, 0, rows.Count - 1)]);
            WantsFocus = Current?.Figure.Code;
        }
    }

    /// <summary>Looks at a row.</summary>
    public void Look(WaitingFigure one)
    {
        Current = one;
        Returning = Returning == one.Figure.Code ? Returning : null;
    }

    /// <summary>Chooses a row, or no longer; never one's own.</summary>
    public void Choose(WaitingFigure one, bool isChosen)
    {
        if (isChosen && !IsOwn(one))
        {
            _chosen.Add(one.Figure.Code);
        }
        else
        {
            _chosen.Remove(one.Figure.Code);
        }
    }

    /// <summary>Chooses the rows of this kind that somebody else entered, and no others.</summary>
    public void ChooseAll(Func<WaitingFigure, bool> which)
    {
        _chosen.Clear();
        foreach (var one in Rows.Where(which))
        {
            Choose(one, true);
        }
    }

    /// <summary>Asks for the reason of a return.</summary>
    public void AskReason(WaitingFigure one)
    {
        Look(one);
        Returning = one.Figure.Code;
        ReasonGiven = "";
    }

    /// <summary>Asks no more.</summary>
    public void AskNothing()
    {
        WantsFocus = Returning;
        Returning = null;
    }

    /// <summary>Takes rows away, since they are being decided, and looks at the next.</summary>
    public void Begin(IReadOnlyList<WaitingFigure> decided)
    {
        var before = Rows;
        _decided.UnionWith(decided.Select(one => (one.Figure.Code, one.Entered.Version)));
        _chosen.ExceptWith(decided.Select(one => one.Figure.Code));
        Returning = null;
        LookAgain(before);
        WantsFocus = Current?.Figure.Code;
    }

    /// <summary>Lays rows back whose decision was refused; what was a return is asked again, with the reason that was given.</summary>
    public void Refused(IReadOnlyList<WaitingFigure> decided, string? reason = null)
    {
        _decided.ExceptWith(decided.Select(one => (one.Figure.Code, one.Entered.Version)));
        Current = decided[0];
        WantsFocus = Current.Figure.Code;
        if (reason is not null)
        {
            (Returning, ReasonGiven) = (Current.Figure.Code, reason);
        }
    }

    // Where the row that was looked at is gone: the one that followed it, else the last, else the first.
    private void LookAgain(IReadOnlyList<WaitingFigure> before)
    {
        var rows = Rows;
        var at = before.ToList().FindIndex(one => one.Figure.Code == Current?.Figure.Code);
        var there = rows.ToDictionary(one => one.Figure.Code, StringComparer.Ordinal);
        var next = before
            .Skip(Math.Max(at, 0))
            .FirstOrDefault(one => there.ContainsKey(one.Figure.Code));
        var (was, now) = (
            Current?.Figure.Code,
            next is not null ? there[next.Figure.Code]
            : rows.Count == 0 ? null
            : at < 0 ? rows[0]
            : rows[^1]
        );
        Current = now;
        if (now?.Figure.Code != was)
        {
            WantsFocus = now?.Figure.Code;
        }
    }

    private bool IsDecided(WaitingFigure one) =>
        _decided.Contains((one.Figure.Code, one.Entered.Version));
}
