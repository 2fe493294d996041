using System.ComponentModel;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Dashboard.Storage.Entry;
using Dashboard.Wording;

namespace Dashboard.Api;

/// <summary>What the checks say of a line that was taken all the same; the reviewer sees it too.</summary>
internal sealed record EntryFinding(
    [property: Description("How gravely it is taken: refused, explained, verified or hint.")]
        string Grade,
    string Detail
);

/// <summary>What became of a line.</summary>
internal sealed record EntryOutcome(
    [property: Description(
        "Of JSON the place in the array, from 1; of csv the number of the line as a sheet shows it."
    )]
        int Line,
    [property: Description(
        "new, change (of an approved figure of the same source) or same (there already, nothing done)."
    )]
        string Outcome
)
{
    [Description("The code of the figure that was submitted; absent in a dry run.")]
    public string? Code { get; init; }

    public IReadOnlyList<EntryFinding>? Findings { get; init; }
}

/// <summary>What became of all lines.</summary>
internal sealed record EntriesAnswer(
    bool DryRun,
    int Lines,
    int New,
    int Changed,
    int Same,
    IReadOnlyList<EntryOutcome> Results
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Puts together what was planned and, where it was done, the codes that were given to what is not the same.</summary>
    public static EntriesAnswer Of(
        IReadOnlyList<(int Line, EntryPlan Plan)> plans,
        IReadOnlyList<string>? codes,
        Words words
    )
    {
        var next = 0;
        return new(
            codes is null,
            plans.Count,
            plans.Count(one => one.Plan.Act == PlannedAct.New),
            plans.Count(one => one.Plan.Act == PlannedAct.Change),
            plans.Count(one => one.Plan.Act == PlannedAct.Same),
            [
                .. plans.Select(one => new EntryOutcome(one.Line, EnumCode.Of(one.Plan.Act))
                {
                    Code = codes is null || one.Plan.Act == PlannedAct.Same ? null : codes[next++],
                    Findings = Findings(one.Plan, words),
                }),
            ]
        );
    }

    private static IReadOnlyList<EntryFinding>? Findings(EntryPlan plan, Words words) =>
        plan.Findings.Count == 0
            ? null
            :
            [
                .. plan.Findings.Select(finding => new EntryFinding(
                    EnumCode.Of(finding.Grade),
                    words.Of(finding)
                )),
            ];

    /// <summary>As it is sent.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>As it is kept: codes and words repeat themselves.</summary>
    public byte[] ToKept()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(ToJson());
        }

        return packed.ToArray();
    }

    /// <summary>What was kept, as it was sent.</summary>
    public static byte[] Unpack(byte[] kept)
    {
        using var brotli = new BrotliStream(new MemoryStream(kept), CompressionMode.Decompress);
        using var json = new MemoryStream();
        brotli.CopyTo(json);
        return json.ToArray();
    }
}
