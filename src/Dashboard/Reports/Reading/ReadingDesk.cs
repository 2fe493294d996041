using Dashboard.Reading;

namespace Dashboard.Reports.Reading;

/// <summary>A stretch of the text; with a proposed figure where it is one.</summary>
public sealed record ReadPiece(string Text, int? Index);

/// <summary>What is opened under the current figure.</summary>
public enum Opened
{
    Nothing,
    Fields,
    NewIndicator,
}

/// <summary>The figures of one text before a person: which is looked at, and what was answered so far.</summary>
public sealed class ReadingDesk(string text, IReadOnlyList<ReadItem> items)
{
    public string Text { get; } = text;

    /// <summary>The text to keep: marks of pages are blanks in it, so that every place stays where it is.</summary>
    public string PlainText => Text.Replace('\f', ' ');

    public IReadOnlyList<ReadItem> Items { get; } = items;

    /// <summary>The pages it was read from; null where there are none.</summary>
    public ShownPaper? Paper { get; init; }

    /// <summary>The figure that the keys speak of.</summary>
    public int Current { get; private set; }

    public Opened Opened { get; set; }

    public ReadItem CurrentItem => Items[Current];

    /// <summary>Those that a correction just made would fit too.</summary>
    public IReadOnlyList<ReadItem> Offer { get; private set; } = [];

    private ReadItem? Corrected { get; set; }

    /// <summary>How many wait for an answer here.</summary>
    public int Open =>
        Items.Count(item => item is { State: ReadState.Open, IsAnsweredByFirst: false });

    public int Count(ReadState state) => Items.Count(item => item.State == state);

    /// <summary>How many without an answer are so sure.</summary>
    public int Count(Sureness sureness) =>
        Items.Count(item =>
            item.State == ReadState.Open && !item.IsAnsweredByFirst && item.LeastSure() == sureness
        );

    /// <summary>Goes to a figure; what is opened stays so only on the same one.</summary>
    public void Go(int index)
    {
        var there = Math.Clamp(index, 0, Math.Max(0, Items.Count - 1));
        (Opened, Current) = (there == Current ? Opened : Opened.Nothing, there);
    }

    /// <summary>Answers the current figure and goes to the next one that has no answer.</summary>
    public void Answer(ReadState answer)
    {
        CurrentItem.State = answer;
        Opened = Opened.Nothing;
        Current = NextOpen();
    }

    /// <summary>The next figure without an answer, round the end; the current one where there is none.</summary>
    public int NextOpen()
    {
        for (var step = 0; step < Items.Count; step++)
        {
            var index = (Current + step) % Items.Count;
            if (Items[index] is { State: ReadState.Open, IsAnsweredByFirst: false })
            {
                return index;
            }
        }

        return Current;
    }

    /// <summary>Offers the correction of <paramref name="item"/> to those like it.</summary>
    public void OfferLike(ReadItem item) =>
        (Corrected, Offer) = (item, [.. Items.Where(item.IsLike)]);

    /// <summary>Takes the offer; the figures that were changed.</summary>
    public IReadOnlyList<ReadItem> TakeOffer()
    {
        var taken = Offer;
        foreach (var item in taken)
        {
            item.Form.Indicator = Corrected!.Form.Indicator;
            item.Form.Unit = Corrected.Form.Unit;
            if (item.Read.Place == Corrected.Read.Place)
            {
                item.Form.District = Corrected.Form.District;
            }
        }

        DropOffer();
        return taken;
    }

    /// <summary>Leaves the others as they are.</summary>
    public void DropOffer() => (Corrected, Offer) = (null, []);

    /// <summary>Where <paramref name="item"/> stands in reports that have no code yet, this one and those that say the same.</summary>
    public IReadOnlyList<Citation> Cited(ReadItem item) => Cited(item, _ => "?");

    /// <summary>Where <paramref name="item"/> stands in this report and in those that say the same.</summary>
    /// <param name="item">One of its figures.</param>
    /// <param name="code">The code of a report, given its desk.</param>
    public IReadOnlyList<Citation> Cited(ReadItem item, Func<ReadingDesk, string> code) =>
        [
            Cited(code(this), item),
            .. item
                .Again.Where(again => !again.Item.IsApart)
                .Select(again => again.Desk.Cited(code(again.Desk), again.Item))
                .Distinct(),
        ];

    /// <summary>Where <paramref name="item"/> stands in the report with this code.</summary>
    public Citation Cited(string report, ReadItem item)
    {
        var end = Text.IndexOf('\n', item.Read.Offset);
        var before = end < 0 ? Text : Text[..end];
        return new(
            report,
            ReportPages.PageAt(Text, item.Read.Offset) is { } page ? PaperArticle.Of(page) : "",
            before.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line)),
            item.Read.Offset,
            item.Read.Length
        );
    }

    /// <summary>The text with its figures, in order.</summary>
    public IEnumerable<ReadPiece> Pieces()
    {
        var at = 0;
        for (var index = 0; index < Items.Count; index++)
        {
            var read = Items[index].Read;
            yield return new(Text[at..read.Offset], null);
            yield return new(Text.Substring(read.Offset, read.Length), index);
            at = read.Offset + read.Length;
        }

        yield return new(Text[at..], null);
    }
}
