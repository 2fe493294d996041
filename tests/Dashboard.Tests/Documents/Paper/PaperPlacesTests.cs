using System.Diagnostics;
using Dashboard.Documents.Paper;

namespace Dashboard.Tests.Documents.Paper;

public sealed class PaperPlacesTests
{
    // Two lines of a page: ten dots a letter, and as much for a Chinese one twice.
    private static readonly IReadOnlyList<PaperWord> Page =
    [
        new("培训网格员", new(0, 0, 100, 20)),
        new("710", new(110, 0, 30, 20)),
        new("余人次，", new(150, 0, 80, 20)),
        new("新建停车位", new(0, 30, 100, 20)),
        new("1908", new(110, 31, 40, 18)),
        new("个。", new(160, 30, 40, 20)),
    ];

    private const string Text = "\f培训网格员710余人次，\n新建停车位1908个。\n";

    [Fact]
    public void A_figure_has_one_box_for_the_words_of_its_line()
    {
        var place = Assert.Single(At(new(Text, [Page]), Text, "710余人次"));

        Assert.Equal(new(1, new(110, 0, 100, 20)), place);
    }

    [Fact]
    public void A_part_of_a_word_is_a_part_of_its_box()
    {
        var place = Assert.Single(At(new(Text, [Page]), Text, "格员"));

        Assert.Equal(new(1, new(60, 0, 40, 20)), place);
    }

    [Fact]
    public void What_goes_over_the_end_of_a_line_or_a_page_has_a_box_on_each()
    {
        var text = Text + "\f续页。\n";
        var places = new PaperPlaces(text, [Page, [new("续页。", new(5, 5, 60, 20))]]);

        Assert.Equal([1, 1], At(places, text, "余人次，\n新建").Select(place => place.Page));
        Assert.Equal([1, 2], At(places, text, "个。\n\f续页").Select(place => place.Page));
    }

    [Fact]
    public void A_text_that_somebody_has_mended_keeps_its_places()
    {
        const string Mended =
            "导语是后来加上的一句，纸上没有。\n培训网格员l710余人次，新建停车位1，908个。\n落款";
        var places = new PaperPlaces(Mended, [Page]);

        Assert.Equal(
            new(1, new(30 + 80, 0, 30 + 70, 20)),
            Assert.Single(At(places, Mended, "710余人次"))
        );
        Assert.Equal(110, Assert.Single(At(places, Mended, "1，908")).Box.Left);
        Assert.Empty(At(places, Mended, "导语是后来"));
    }

    [Fact]
    public void A_text_that_is_another_one_has_no_places()
    {
        const string Other = "与此无关的另一篇报道，共有停车场30处、充电桩200个。";

        Assert.True(new PaperPlaces(Other, [Page]).Share < 0.5);
        Assert.Equal(1, new PaperPlaces(Text, [Page]).Share);
    }

    [Fact]
    public void A_hundred_pages_of_the_same_sign_with_a_fault_in_every_line_are_laid_out_soon()
    {
        var line = new string('0', 40);
        IReadOnlyList<PaperWord> page =
        [
            .. Enumerable.Repeat(new PaperWord(line, new(0, 0, 400, 20)), 50),
        ];
        var text = string.Concat(Enumerable.Repeat(line[..39] + "1\n", 5_000));
        var watch = Stopwatch.StartNew();

        _ = new PaperPlaces(text, Enumerable.Repeat(page, 100));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Words_are_kept_as_a_text_that_every_later_version_reads()
    {
        // As version 1 wrote them; this is never changed.
        const string Kept = "words 1\n0 0 100 20 培训网格员\n110 -3 30 20 710\n";
        IReadOnlyList<PaperWord> words =
        [
            new("培训网格员", new(0, 0, 100, 20)),
            new("710", new(110, -3, 30, 20)),
        ];

        Assert.Equal(words, PaperWords.Read(Kept));
        Assert.Equal(Kept, PaperWords.Write(words));
        Assert.Equal(words, PaperWords.Read(Kept + "damaged\n1 2 x 4 词\n"));
        Assert.Empty(PaperWords.Read("words 9\n0 0 1 1 词\n"));
    }

    private static IReadOnlyList<PaperPlace> At(PaperPlaces places, string text, string words) =>
        places.At(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
