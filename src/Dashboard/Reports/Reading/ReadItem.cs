using Dashboard.Entry;
using Dashboard.Reading;
using Dashboard.Reading.Doubts;
using Dashboard.Storage;
using Dashboard.Storage.Entry;

namespace Dashboard.Reports.Reading;

/// <summary>What a person has said to a proposed figure.</summary>
public enum ReadState
{
    Open,
    Accepted,
    Dropped,
}

/// <summary>A proposed figure before a person: what was read, what they made of it, and their answer.</summary>
public sealed class ReadItem(ProposedFigure read, FigureForm form, IReadOnlyList<Indicator> nearest)
{
    private readonly FigureForm _asRead = form with { };

    public ProposedFigure Read { get; } = read;

    /// <summary>The fields, filled from the reading and open to correction.</summary>
    public FigureForm Form { get; set; } = form;

    /// <summary>For an unknown indicator: the nearest three.</summary>
    public IReadOnlyList<Indicator> Nearest { get; } = nearest;

    public ReadState State { get; set; }

    public Problem? Problem { get; set; }

    /// <summary>The same figure from another source that is there already.</summary>
    public EnteredFigure? There { get; set; }

    /// <summary>The figure of the same report that it was recognised as.</summary>
    public KnownFigure? Known { get; set; }

    /// <summary>Whether a person was asked about taking a known one again.</summary>
    public bool IsAskedAgain { get; set; }

    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>The same figure in a report of the sheaf before this one: who takes that one cites this place too.</summary>
    public SheafItem? First { get; set; }

    /// <summary>Whether a person has said that it is not the same.</summary>
    public bool IsApart { get; set; }

    /// <summary>The same figure in later reports of the sheaf.</summary>
    public IReadOnlyList<SheafItem> Again { get; set; } = [];

    /// <summary>What other reports of the sheaf say otherwise.</summary>
    public IReadOnlyList<SheafItem> Against { get; set; } = [];

    /// <summary>Whether the figure of another report answers for this one.</summary>
    public bool IsAnsweredByFirst => First is not null && !IsApart;

    /// <summary>What a reading gives to fill the fields with.</summary>
    public static ReadItem Of(ProposedFigure read, Catalogue catalogue, District? home)
    {
        var indicator = read.Indicator?.Indicator;
        var form = new FigureForm
        {
            Indicator = indicator?.Code ?? "",
            District = (read.District ?? home)?.Code ?? "",
            Period = read.Period?.Period.ToLabel(Language.Chinese) ?? "",
            Value = Plain(read.Value),
            Kind = read.Kind,
        };
        var item = new ReadItem(
            read,
            form,
            indicator is null ? NearestOf(read.Metric, read.Unit, catalogue) : []
        );
        item.CorrectUnit(read.Unit, catalogue);
        item.SpeakOfItsTime(catalogue);
        return item;
    }

    /// <summary>Names the indicator meant; what is printed keeps its own unit where the two do not agree, for a person to look at.</summary>
    public void ChooseIndicator(string code, Catalogue catalogue)
    {
        Form.Indicator = code;
        CorrectUnit(Read.Unit, catalogue);
        SpeakOfItsTime(catalogue);
    }

    /// <summary>Takes what is likely meant in place of what is printed.</summary>
    public void TakeLikely(ReadingDoubt doubt)
    {
        if (doubt.Value is { } value)
        {
            Form.Value = Plain(value);
        }
    }

    private static string Plain(decimal value) =>
        value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);

    // 2023年12月 read for a stock is its end, and shown so before it is taken.
    private void SpeakOfItsTime(Catalogue catalogue) =>
        Form.Period =
            Form.SpokenIn(catalogue)?.ToLabel(Language.Chinese) is { } spoken
            && Form.Indicator.Length > 0
                ? spoken
                : Form.Period;

    /// <summary>Says in which unit the figure is counted; none where it is the indicator's own.</summary>
    public void CorrectUnit(string unit, Catalogue catalogue)
    {
        var own = (Form with { Unit = "" }).UnitIn(catalogue);
        Form.Unit = CountWords.Agree(unit.Trim(), own) ? "" : unit.Trim();
    }

    /// <summary>The entry meant; null with a problem where a field is wrong.</summary>
    public FigureEntry? ToEntry(Catalogue catalogue, IReadOnlyList<Citation> citations)
    {
        Form.Report = citations[0].Report;
        var reading = new FormReading(Form, catalogue);
        var entry = reading.ToEntry([]);
        Problem = reading.Problems.Values.FirstOrDefault() is { } first
            ? Storage.Problem.Of(first)
            : null;
        if (entry is null)
        {
            return null;
        }

        // What the report prints is kept, with its hedge; the person's number is the number.
        var isUntouched = entry.Figure.Quantity.Value == Read.Value;
        var quantity = new Quantity(
            entry.Figure.Quantity.Value,
            entry.Figure.Quantity.Unit,
            Read.Raw.Replace('\f', ' '),
            Read.Qualifier,
            isUntouched ? Read.ValueMax : null
        );
        return entry with
        {
            Figure = entry.Figure with
            {
                Quantity = quantity,
                PeriodCertainty = Read.Period?.Certainty ?? PeriodCertainty.Inferred,
                Citations = citations,
            },
        };
    }

    /// <summary>How sure the least sure of its fields is; what a person has put in themselves is sure.</summary>
    public Sureness LeastSure()
    {
        var sure = Read.Confidences;
        return ReadItemLook.Of(
            Against.Count > 0 ? Math.Min(FieldConfidences.Unknown, Least(sure)) : Least(sure)
        );
    }

    private double Least(FieldConfidences sure) =>
        new[]
        {
            Form.Value == _asRead.Value ? Math.Min(sure.Value, sure.Unit) : 1,
            Form.Kind == _asRead.Kind ? sure.Kind : 1,
            Form.Period == _asRead.Period ? sure.Period : 1,
            Form.District == _asRead.District ? sure.Place : 1,
            Form.Indicator == _asRead.Indicator ? sure.Indicator : 1,
        }.Min();

    /// <summary>Whether a correction of this one would fit <paramref name="other"/> too: the same is measured in the same unit.</summary>
    public bool IsLike(ReadItem other) =>
        other != this
        && other.State == ReadState.Open
        && !other.IsAnsweredByFirst
        && other.Read.Metric == Read.Metric
        && other.Read.Unit == Read.Unit;

    private static List<Indicator> NearestOf(string metric, string unit, Catalogue catalogue) =>
        [
            .. catalogue
                .Indicators.Where(one => !one.IsRetired)
                .Select(one =>
                    (
                        Indicator: one,
                        Score: one.Aliases.Append(one.Name).Max(name => Shared(name, metric))
                            + (CountWords.Agree(unit, one.Unit) ? 0.2 : 0)
                    )
                )
                .OrderByDescending(pair => pair.Score)
                .Take(3)
                .Select(pair => pair.Indicator),
        ];

    private static double Shared(string name, string metric) =>
        name.Length == 0 || metric.Length == 0
            ? 0
            : 2.0 * name.Intersect(metric).Count() / (name.Length + metric.Length);
}
