using Dashboard.Entry;
using Dashboard.Reports.Reading;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Formats;

public sealed class DraftTests
{
    private static readonly FigureForm Typed = new()
    {
        Indicator = "trained",
        District = "zone",
        Scope = "某园区",
        Period = "2023年1-11月",
        Value = "4,320余",
        Scale = 10_000,
        Qualifier = Qualifier.MoreThan,
        Kind = FigureKind.Growth,
        Unit = "个百分点",
        Report = "r1",
        Document = "某〔2023〕1号",
        Note = "注",
        Explanation = "说明",
        Reason = "更正",
    };

    [Fact]
    public void A_form_is_read_from_every_format()
    {
        Assert.Equal(Typed, EntryDraft.Form(KeptText.Read("form-1")));
        Assert.Equal(Typed, EntryDraft.Form(KeptText.Read("form-2")));
        Assert.Equal(new FigureForm(), EntryDraft.Form(KeptText.Read("form-1-empty")));
    }

    [Fact]
    public void A_grid_is_read_from_every_format()
    {
        foreach (var text in new[] { "grid-1", "grid-2" })
        {
            var grid = EntryDraft.Grid(KeptText.Read(text))!;

            Assert.Equal("某〔2023〕1号", grid.Document);
            Assert.Equal(["trained|zone", "spaces|zone"], grid.Lines.Keys);
            var cells = grid.Lines["trained|zone"];
            Assert.Equal(("12余", 10_000m, "说明"), (cells.Value, cells.Scale, cells.Explanation));
        }
    }

    [Fact]
    public void A_report_and_the_answers_to_it_are_read_from_every_format()
    {
        foreach (var format in new[] { "1", "2" })
        {
            Assert.Equal(
                new BroughtText
                {
                    Text = "某区培训700人次。\n第二段。",
                    Title = "某报道",
                    Publisher = "某报",
                    Date = new(2023, 6, 15),
                    District = "zone",
                },
                Assert.Single(ReadingDraft.Brought(KeptText.Read("report-" + format))!)
            );
            Assert.Equal(
                [
                    new(0, 4, ReadState.Accepted, Typed),
                    new(0, 40, ReadState.Dropped, new FigureForm()),
                    new(0, 90, ReadState.Open, Typed with { Qualifier = null }),
                ],
                ReadingDraft.Answers(KeptText.Read("answers-" + format))
            );
        }
    }

    [Fact]
    public void A_report_that_was_scanned_finds_its_pages_again()
    {
        var kept = KeptText.Read("report-2-scanned");

        var report = Assert.Single(ReadingDraft.Brought(kept)!);

        Assert.Equal((true, "p-0123456789abcdef"), (report.IsScanned, report.Paper));
        Assert.Equal(kept, ReadingDraft.Text([report]));
    }

    [Fact]
    public void A_file_that_was_mended_is_read_from_every_format()
    {
        var kept = ImportDraft.Read(KeptText.Read("import-1"))!;

        Assert.Equal(("填报.csv", "台账", "已核对"), (kept.File, kept.Source, kept.Explanation));
        var line = Assert.Single(kept.Read(Given.Catalogue));
        Assert.Equal(7, line.Number);
        Assert.Equal(["飞船数", "某区", "2022", "6"], line.Cells.Take(4));
        Assert.All(line.Cells.Skip(4), cell => Assert.Equal("", cell));
        Assert.Equal("台账", line.Form.Document);
    }

    // What is written today is the text of the newest format, to the letter.
    [Fact]
    public void What_is_written_today_lies_here_as_a_text()
    {
        Assert.Equal(KeptText.Read("form-2"), EntryDraft.Text(Typed));
        Assert.Equal(
            KeptText.Read("grid-2"),
            EntryDraft.Text(EntryDraft.Grid(KeptText.Read("grid-1"))!)
        );
        Assert.Equal(
            KeptText.Read("import-1"),
            ImportDraft.Text(
                ImportPreview.Of(
                    "填报.csv",
                    "台账",
                    [
                        ImportedLines.Read(
                            7,
                            ["飞船数", "某区", "2022", "6", "", "", "", "", "", ""],
                            Given.Catalogue,
                            "台账"
                        ),
                    ],
                    []
                ),
                "已核对"
            )
        );
        Assert.Equal(
            KeptText.Read("report-2"),
            ReadingDraft.Text(ReadingDraft.Brought(KeptText.Read("report-1"))!)
        );
        Assert.Equal(
            KeptText.Read("answers-2"),
            ReadingDraft.Text(ReadingDraft.Answers(KeptText.Read("answers-1"))!)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("no text of ours")]
    [InlineData("[7]")]
    [InlineData("""{"Scale":"many"}""")]
    public void A_draft_that_cannot_be_read_is_none(string text)
    {
        Assert.Null(EntryDraft.Form(text));
        Assert.Null(EntryDraft.Grid(text));
        Assert.Null(ImportDraft.Read(text));
        Assert.Null(ReadingDraft.Brought(text));
        Assert.Null(ReadingDraft.Answers(text));
    }

    [Fact]
    public void Answers_to_no_figure_are_a_draft_without_any() =>
        Assert.Empty(ReadingDraft.Answers("[]")!);
}
