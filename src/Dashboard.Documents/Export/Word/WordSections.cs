using Dashboard.Documents.Briefings;
using Dashboard.Documents.Sources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>The sections of a briefing as paragraphs, charts and tables, with their footnotes.</summary>
internal sealed class WordSections(
    Briefing briefing,
    Catalogue catalogue,
    WordChart charts,
    WordFootnotes footnotes,
    BriefingFigures? figures
)
{
    private int _charts;
    private int _tables;

    /// <summary>The sections as they share lines: on a one-page briefing two charts stand side by side.</summary>
    public IEnumerable<BriefingSection[]> Lines()
    {
        BriefingSection? waiting = null;
        foreach (var section in briefing.Sections)
        {
            var isNarrow = briefing.Template == BriefingTemplate.OnePage && section is ChartSection;
            if (waiting is not null)
            {
                yield return isNarrow ? [waiting, section] : [waiting];
                waiting = null;
            }
            else if (isNarrow)
            {
                waiting = section;
                continue;
            }

            if (!isNarrow)
            {
                yield return [section];
            }
        }

        if (waiting is not null)
        {
            yield return [waiting];
        }
    }

    /// <summary>What stands on one of <see cref="Lines"/>.</summary>
    public IEnumerable<OpenXmlElement> ElementsOf(BriefingSection[] line) =>
        briefing.Template == BriefingTemplate.OnePage && line is [ChartSection, ..]
            ?
            [
                // Without a paragraph between them Word would make two tables one.
                WordText.Paragraph(WordStyles.Cell),
                WordPair.Of(
                    line.Cast<ChartSection>().Select(section => Chart(section, isSmall: true))
                ),
            ]
            : ElementsOf(line[0]);

    private IEnumerable<OpenXmlElement> ElementsOf(BriefingSection section)
    {
        // On one page the caption of a table is heading enough.
        var isCaptioned =
            briefing.Template == BriefingTemplate.OnePage
            && section is CardsSection or TableSection;
        if (section.Heading.Trim().Length > 0 && !isCaptioned)
        {
            yield return WordNumbering.Heading(section.Heading);
        }

        var body = section switch
        {
            ChartSection chart => Chart(chart, isSmall: false),
            CardsSection cards => Table(section, TextTable.Of(cards, briefing.Language)),
            TableSection table => Table(section, TextTable.Of(table)),
            RemarkSection remark => WordText.Paragraphs(WordStyles.Body, remark.Text),
            _ => [],
        };
        foreach (var element in body)
        {
            yield return element;
        }
    }

    private IEnumerable<OpenXmlElement> Chart(ChartSection section, bool isSmall)
    {
        var style = isSmall ? WordStyles.Cell : WordStyles.Body;
        var paragraphs = WordSentence.Of(style, section.Text, figures).ToList();
        if (paragraphs.Count > 0)
        {
            paragraphs[^1].ParagraphProperties!.Append(new KeepNext());
        }

        foreach (var paragraph in paragraphs)
        {
            yield return paragraph;
        }

        if (!section.Chart.Points.Any())
        {
            yield return Nothing(section);
            yield break;
        }

        var holder = WordText.Paragraph(WordStyles.Figure, charts.Add(section.Chart, isSmall));
        holder.ParagraphProperties!.Append(new KeepNext());
        yield return holder;
        _charts++;
        var note = section.Chart.Note;
        var words = DocumentWords.Format(
            briefing.Language,
            note.Length == 0 ? "图{0}　资料来源见脚注" : "图{0}　资料来源见脚注；注：{1}",
            _charts,
            note
        );
        yield return Caption(words, section, keepNext: false);
    }

    private IEnumerable<OpenXmlElement> Table(BriefingSection section, TextTable table)
    {
        if (table.Rows.Count == 0 || table.Columns.Count == 0)
        {
            yield return Nothing(section);
            yield break;
        }

        _tables++;
        yield return Caption(
            DocumentWords.Format(briefing.Language, "表{0}　{1}", _tables, section.Heading),
            section,
            keepNext: true
        );
        yield return WordTable.Of(table);
    }

    private Paragraph Caption(string words, BriefingSection section, bool keepNext)
    {
        var sources = SourceText.Lines(
            FigureUse.Of(section).SelectMany(use => use.Standing.Figures),
            catalogue,
            briefing.Language
        );
        var caption = WordText.Paragraph(
            WordStyles.Caption,
            [WordText.Run(words), .. footnotes.Add(sources)]
        );
        if (keepNext)
        {
            caption.ParagraphProperties!.Append(new KeepNext());
        }

        return caption;
    }

    private Paragraph Nothing(BriefingSection section) =>
        WordText.Paragraph(WordStyles.Body, WordText.Run(NoData.Text(section, briefing.Language)));
}
