using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Storage.Accounts;

namespace Dashboard.Storage.Audit;

/// <summary>Deeds that an <see cref="AuditAct"/> does not name by itself.</summary>
public enum NamedDeed
{
    /// <summary>An account was made.</summary>
    AccountAdded,

    /// <summary>Role, name or districts of an account were changed.</summary>
    AccountChanged,

    /// <summary>A new password was set.</summary>
    PasswordReset,

    /// <summary>An account was locked.</summary>
    AccountLocked,

    /// <summary>An account was opened again.</summary>
    AccountUnlocked,

    /// <summary>An account was signed out everywhere.</summary>
    SignedOutEverywhere,

    /// <summary>Somebody came, or wanted to come, in by the house's own sign-in.</summary>
    CameByHouse,

    /// <summary>One-time codes were set up.</summary>
    CodesSet,

    /// <summary>Somebody took their own away, to set them up on another telephone.</summary>
    CodesRemoved,

    /// <summary>An administrator took somebody's away.</summary>
    CodesReset,

    /// <summary>The password was right and the one-time code was not.</summary>
    CodeRefused,

    /// <summary>A recovery code was used in the place of a one-time code.</summary>
    RecoveryCodeUsed,

    /// <summary>An indicator was added.</summary>
    IndicatorAdded,

    /// <summary>An indicator was named while entering.</summary>
    IndicatorProposed,

    /// <summary>An indicator was changed.</summary>
    IndicatorChanged,

    /// <summary>An indicator was merged into another.</summary>
    IndicatorMerged,

    /// <summary>An indicator was taken out of use.</summary>
    IndicatorRetired,

    /// <summary>An indicator was taken back into use.</summary>
    IndicatorUnretired,

    /// <summary>A district was added.</summary>
    DistrictAdded,

    /// <summary>A district was changed.</summary>
    DistrictChanged,

    /// <summary>A district was taken out of use.</summary>
    DistrictRetired,

    /// <summary>A district was taken back into use.</summary>
    DistrictUnretired,

    /// <summary>A place of the country was taken into the catalogue with its towns.</summary>
    DistrictTakenOver,

    /// <summary>Lines were added to the plan.</summary>
    PlanAdded,

    /// <summary>A line of the plan was changed.</summary>
    PlanChanged,

    /// <summary>A line of the plan was removed.</summary>
    PlanRemoved,

    /// <summary>A dated remark was added.</summary>
    RemarkAdded,

    /// <summary>A dated remark was changed.</summary>
    RemarkChanged,

    /// <summary>A dated remark was removed.</summary>
    RemarkRemoved,

    /// <summary>A group of districts was saved.</summary>
    GroupSaved,

    /// <summary>A group of districts was removed.</summary>
    GroupRemoved,

    /// <summary>A map was kept.</summary>
    MapKept,

    /// <summary>A map was taken away.</summary>
    MapRemoved,

    /// <summary>Rules of the checks were set.</summary>
    RulesSet,

    /// <summary>A backup was made.</summary>
    BackupMade,

    /// <summary>A backup was put in the place of the database.</summary>
    BackupRestored,

    /// <summary>A view was made.</summary>
    ViewAdded,

    /// <summary>Name or parts of a view were changed.</summary>
    ViewChanged,

    /// <summary>A view was published for everybody.</summary>
    ViewPublished,

    /// <summary>A view is its owner's again.</summary>
    ViewUnpublished,

    /// <summary>A view was deleted.</summary>
    ViewRemoved,

    /// <summary>A system was given a token.</summary>
    TokenMade,

    /// <summary>A token was ended.</summary>
    TokenEnded,

    /// <summary>An address is told of approvals.</summary>
    WebhookAdded,

    /// <summary>An address is told no more.</summary>
    WebhookRemoved,

    /// <summary>What was given up of an address is tried again.</summary>
    WebhookRetried,
}

/// <summary>One particular of a deed.</summary>
/// <param name="Name">What it is: <c>unit</c>.</param>
/// <param name="Value">What it was: a code of our vocabulary, a code of the catalogue, or words.</param>
public sealed record AuditPart(string Name, string Value);

/// <summary>The particulars of a deed, kept as JSON: <c>{"deed":"indicator_changed","name":"车位","unit":"个"}</c>.</summary>
/// <param name="Deed">Which deed, where the act does not say it.</param>
/// <param name="Parts">Its particulars, in order.</param>
public sealed record AuditDetail(NamedDeed? Deed, params IReadOnlyList<AuditPart> Parts)
{
    /// <summary>How long one particular may be; what is longer is cut, and shorter still where together they would not fit a line of the log.</summary>
    public const int LongestValue = 400;

    private const string DeedName = "deed";

    private static readonly JsonWriterOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>No particulars.</summary>
    public static AuditDetail None { get; } = new((NamedDeed?)null);

    /// <summary>Why it was done.</summary>
    public static AuditDetail Because(string reason) =>
        reason.Length == 0 ? None : new(null, new AuditPart("reason", reason));

    /// <summary>The text for the table, never longer than <see cref="AuditLog.LongestDetail"/> allows; empty where there are no particulars.</summary>
    public string ToJson()
    {
        if (Deed is null && Parts.Count == 0)
        {
            return "";
        }

        var longest = LongestValue;
        var text = ToJson(longest);
        while (text.Length > AuditLog.LongestDetail && longest > 3)
        {
            longest /= 2;
            text = ToJson(longest);
        }

        return text;
    }

    private string ToJson(int longest)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
        {
            writer.WriteStartObject();
            if (Deed is { } deed)
            {
                writer.WriteString(DeedName, EnumCode.Of(deed));
            }

            foreach (var part in Parts)
            {
                writer.WriteString(part.Name, KeptText.Cut(part.Value, longest));
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Reads such a text; null for the plain words that were written before, which are shown as they are.</summary>
    public static AuditDetail? Read(string text)
    {
        if (!text.StartsWith('{'))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            var parts = json
                .RootElement.EnumerateObject()
                .Select(one => new AuditPart(
                    one.Name,
                    one.Value.ValueKind == JsonValueKind.String
                        ? one.Value.GetString()!
                        : one.Value.GetRawText()
                ))
                .ToList();
            var known = EnumCode.TryParse<NamedDeed>(
                parts.Find(part => part.Name == DeedName)?.Value,
                out var deed
            );
            return known
                ? new(deed, [.. parts.Where(part => part.Name != DeedName)])
                : new(null, parts);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
