using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>With what somebody sent last their next form and grid begin, today or tomorrow: district, period and source.</summary>
internal static class UsualForm
{
    private const string Place = "/entry/figure#usual";

    /// <summary>What was kept last; an empty form where there is nothing.</summary>
    public static async Task<FigureForm> FindAsync(
        Drafts drafts,
        string account,
        CancellationToken cancellation
    ) =>
        (await drafts.FindAsync(account, Place, EntryDraft.Form, cancellation)).Content
        ?? new FigureForm();

    /// <summary>Keeps of <paramref name="sent"/> what the next begins with, and gives it back.</summary>
    public static async Task<FigureForm> KeepAsync(
        Drafts drafts,
        string account,
        FigureForm sent,
        CancellationToken cancellation
    )
    {
        var usual = Beginning(sent);
        await drafts.SaveAsync(account, Place, EntryDraft.Text(usual), cancellation);
        return usual;
    }

    /// <summary>A form that begins where <paramref name="sent"/> ended.</summary>
    public static FigureForm Beginning(FigureForm sent) =>
        new()
        {
            District = sent.District,
            Period = sent.Period,
            Report = sent.Report,
            Document = sent.Document,
        };
}
