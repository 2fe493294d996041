using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Connections;

/// <summary>Writes what other systems are told of an approval, in its transaction: told is what was approved, and all of it.</summary>
public sealed class ApprovalNotices(CatalogueQuery catalogues)
{
    /// <summary>How many figures one message tells at the most.</summary>
    public const int MostFigures = 500;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the messages about <paramref name="approved"/>, one for each address and each 500 figures.</summary>
    internal async Task WriteAsync(
        Deed deed,
        IReadOnlyCollection<FigureRow> approved,
        CancellationToken cancellation
    )
    {
        var addresses = await deed.Db.Webhooks.Select(row => row.Id).ToListAsync(cancellation);
        if (addresses.Count == 0)
        {
            return;
        }

        var old = deed.AtUtc - Kept;
        await deed
            .Db.Deliveries.Where(row => row.NextAtUtc == null && row.MadeAtUtc < old)
            .ExecuteDeleteAsync(cancellation);
        var catalogue = await catalogues.GetAsync(cancellation);
        foreach (var figures in approved.Select(row => row.ToFigure()).Chunk(MostFigures))
        {
            var body = JsonSerializer.Serialize(
                new ApprovalNotice(
                    ApprovalNotice.Approved,
                    deed.AtUtc,
                    new(
                        deed.Actor.Account,
                        [.. figures.Select(figure => NoticedFigure.Of(figure, catalogue))]
                    )
                ),
                Json
            );
            var message =
                $"msg_{Guid.CreateVersion7(new DateTimeOffset(deed.AtUtc, TimeSpan.Zero)):N}";
            deed.Db.Deliveries.AddRange(
                addresses.Select(address => new DeliveryRow
                {
                    WebhookId = address,
                    Message = message,
                    Body = body,
                    MadeAtUtc = deed.AtUtc,
                    NextAtUtc = deed.AtUtc,
                })
            );
        }
    }
}

/// <summary>A message to another system, as it is sent (src/docs/api.md).</summary>
internal sealed record ApprovalNotice(string Type, DateTime Timestamp, NoticedApproval Data)
{
    public const string Approved = "figures.approved";
}

/// <summary>Who approved, and what.</summary>
internal sealed record NoticedApproval(string By, IReadOnlyList<NoticedFigure> Figures);

/// <summary>An approved figure; what it has in common with <c>GET /api/figures</c> is named as there.</summary>
internal sealed record NoticedFigure(
    string Code,
    string Indicator,
    string IndicatorCode,
    string District,
    string DistrictCode,
    string Scope,
    string PeriodKind,
    DateOnly? PeriodStart,
    DateOnly? PeriodEnd,
    decimal Value,
    decimal? ValueMax,
    string Unit,
    string Printed,
    string Qualifier,
    string Kind
)
{
    public static NoticedFigure Of(Figure figure, Catalogue catalogue) =>
        new(
            Code: figure.Code,
            Indicator: catalogue.Indicator(figure.Indicator).Name,
            IndicatorCode: figure.Indicator,
            District: catalogue.District(figure.District).Name,
            DistrictCode: figure.District,
            Scope: figure.Scope,
            PeriodKind: EnumCode.Of(figure.Period.Kind),
            PeriodStart: figure.Period.Start,
            PeriodEnd: figure.Period.End,
            Value: figure.Quantity.Value,
            ValueMax: figure.Quantity.Max,
            Unit: figure.Quantity.Unit,
            Printed: figure.Quantity.Printed,
            Qualifier: EnumCode.Of(figure.Quantity.Qualifier),
            Kind: EnumCode.Of(figure.Kind)
        );
}
