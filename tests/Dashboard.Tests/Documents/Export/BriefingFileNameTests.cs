using System.Text;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Export;

public sealed class BriefingFileNameTests
{
    [Theory]
    [InlineData("停车位总数", "安庆经开区", "2022年", "停车位总数_安庆经开区_2022年")]
    [InlineData("停车位总数", "安庆经开区", "", "停车位总数_安庆经开区")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "区", "年", "a-b-c-d-e-f-g-h-i-j_区_年")]
    [InlineData(" . ", "", "", "briefing")]
    [InlineData("", "", "", "briefing")]
    [InlineData("CON", "", "", "_CON")]
    [InlineData("lpt1.区", "", "", "_lpt1.区")]
    [InlineData("..\\..\\etc", "", "", "-..-etc")]
    [InlineData("区.", "", "", "区")]
    public void It_says_indicator_district_and_period_and_is_safe_on_Windows(
        string indicator,
        string district,
        string period,
        string name
    ) => Assert.Equal(name, BriefingFileName.Of(indicator, district, period));

    [Theory]
    [InlineData(GivenBriefing.Hostile)]
    [InlineData("长")]
    [InlineData("😀")]
    public void It_fits_any_folder_and_keeps_letters_whole(string text)
    {
        var name = BriefingFileName.Of(string.Concat(Enumerable.Repeat(text, 300)), text, text);

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 180);
        Assert.DoesNotContain(
            name,
            letter =>
                char.IsControl(letter) || "<>:\"/\\|?*".Contains(letter, StringComparison.Ordinal)
        );
        Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
    }

    [Theory]
    [InlineData("brief.docx", BriefingFormat.Word)]
    [InlineData("/tmp/a b/Brief.PPTX", BriefingFormat.Slides)]
    [InlineData("简报.xlsx", BriefingFormat.Workbook)]
    public void The_ending_tells_the_format(string file, BriefingFormat format)
    {
        Assert.True(BriefingFormats.TryOfFile(file, out var found));
        Assert.Equal(format, found);
    }

    [Theory]
    [InlineData("brief.pdf")]
    [InlineData("brief")]
    [InlineData("")]
    public void Another_ending_is_refused(string file) =>
        Assert.False(BriefingFormats.TryOfFile(file, out _));

    [Theory]
    [InlineData("月度通报", BriefingTemplate.Monthly)]
    [InlineData(" 专题汇报 ", BriefingTemplate.Topic)]
    [InlineData("一页纸", BriefingTemplate.OnePage)]
    [InlineData("one page", BriefingTemplate.OnePage)]
    [InlineData("one_page", BriefingTemplate.OnePage)]
    public void A_template_is_found_by_its_name(string name, BriefingTemplate template)
    {
        Assert.True(BriefingTemplates.TryParse(name, out var found));
        Assert.Equal(template, found);
    }

    [Theory]
    [InlineData("周报")]
    [InlineData(null)]
    public void An_unknown_template_is_refused(string? name) =>
        Assert.False(BriefingTemplates.TryParse(name, out _));
}
