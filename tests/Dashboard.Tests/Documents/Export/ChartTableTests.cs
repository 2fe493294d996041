using System.Xml.Linq;
using Dashboard.Documents.Export;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Export;

public sealed class ChartTableTests
{
    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("第一区", "第一区")]
    public void A_label_is_only_text_wherever_it_is_pasted(string label, string pasted)
    {
        var point = GivenBriefing.Point(label, Given.Figure("2022", 7, report: "early"));
        var chart = GivenBriefing.Chart(ChartForm.OverDistricts, [point]);

        var table = XElement.Parse(ChartTable.Html(chart, Given.Catalogue, Language.Chinese));

        Assert.Equal(pasted, table.Descendants("td").First().Value);
        Assert.Empty(table.Descendants("script"));
    }
}
