using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>One step of a figure's history.</summary>
/// <param name="Act">What happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Reason">Why, or empty.</param>
/// <param name="Figure">The figure after it.</param>
public sealed record Revision(
    RevisionAct Act,
    string By,
    DateTime AtUtc,
    string Reason,
    Figure Figure
);

/// <summary>Keeps and reads what figures were.</summary>
/// <param name="factory">Gives the context.</param>
public sealed class FigureHistory(IDbContextFactory<DashboardContext> factory)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The history of one figure, the first step first.</summary>
    public async Task<IReadOnlyList<Revision>> OfAsync(string code, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = await db
            .Revisions.AsNoTracking()
            .Where(row => row.FigureCode == code)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new Revision(
                row.Act,
                row.By,
                row.AtUtc,
                row.Reason,
                Read(row).ToFigure()
            )),
        ];
    }

    /// <summary>Writes down a step, with the figure as it is after it.</summary>
    internal static void Add(
        DashboardContext db,
        FigureRow row,
        RevisionAct act,
        string by,
        DateTime atUtc,
        string reason = ""
    ) => db.Revisions.Add(Step(row, act, by, atUtc, reason));

    /// <summary>The first step of a figure that was entered.</summary>
    internal static RevisionRow Submitted(FigureRow row) =>
        Step(row, RevisionAct.Submitted, row.EnteredBy, row.EnteredAtUtc!.Value, row.Reason);

    private static RevisionRow Step(
        FigureRow row,
        RevisionAct act,
        string by,
        DateTime atUtc,
        string reason
    ) =>
        new()
        {
            FigureCode = row.Code,
            IndicatorCode = row.IndicatorCode,
            DistrictCode = row.DistrictCode,
            Act = act,
            By = by,
            AtUtc = atUtc,
            Reason = reason,
            Snapshot = JsonSerializer.Serialize(row, Json),
            KnownFromUtc = row.State == FigureState.Approved ? atUtc : null,
        };

    /// <summary>
    /// Ends the time in which a version counted, before a new one takes its place. One that has no step yet (it came
    /// with <c>data/</c>) gets one first.
    /// </summary>
    internal static async Task EndAsync(
        DashboardContext db,
        FigureRow row,
        DateTime atUtc,
        CancellationToken cancellation
    )
    {
        var open = await db
            .Revisions.Where(step =>
                step.FigureCode == row.Code && step.KnownFromUtc != null && step.KnownToUtc == null
            )
            .ToListAsync(cancellation);
        if (open.Count == 0)
        {
            Add(db, row, RevisionAct.Loaded, "data", row.KnownFromUtc ?? DateTime.MinValue);
            open.Add(db.Revisions.Local.Last(step => step.FigureCode == row.Code));
        }

        foreach (var step in open)
        {
            step.KnownToUtc = atUtc;
        }
    }

    /// <summary>The figure row that a step kept.</summary>
    internal static FigureRow Read(RevisionRow row) =>
        JsonSerializer.Deserialize<FigureRow>(row.Snapshot, Json)
        ?? throw new InvalidDataException($"Revision {row.Id} holds no figure.");
}
