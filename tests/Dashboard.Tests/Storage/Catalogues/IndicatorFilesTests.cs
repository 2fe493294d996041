using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Catalogues;

public sealed class IndicatorFilesTests : IDisposable
{
    private const string Header =
        "code,name,name_en,category,unit,nature,direction,over_districts,whole,completes,tier,ahead,behind,expected,aliases,definition";

    private const string Spaces = "spaces,停车位,,城乡建设,个,stock,more,sum,,,,,,,,车位。";
    private readonly CatalogueFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_an_editor_says_of_an_indicator_is_read()
    {
        Write(
            "done,建成,,城乡建设,个,stock,more,sum,,spaces,headline,3,7.5,0;0;5;5;5;5;10;10;20;20;10;10,,建成。"
        );

        var done = CatalogueFiles.Read(_folder.Path).Catalogue.Indicator("done");

        Assert.Equal(("spaces", Tier.Headline), (done.Completes, done.Tier));
        Assert.Equal((3m, 7.5m), (done.AheadBy, done.BehindBy));
        Assert.Equal(20, done.Pace.Shares[9]);
    }

    [Fact]
    public void What_is_left_empty_is_regular_even_and_of_the_usual_thresholds()
    {
        Write();

        var spaces = CatalogueFiles.Read(_folder.Path).Catalogue.Indicator("spaces");

        Assert.Equal((Tier.Regular, Pace.Even), (spaces.Tier, spaces.Pace));
        Assert.Equal((null, null, null), (spaces.Completes, spaces.AheadBy, spaces.BehindBy));
    }

    [Theory]
    [InlineData(
        "个,stock,more,sum,,nothing,,,,",
        "column 'completes': the indicator 'nothing' is unknown"
    )]
    [InlineData(
        "人,stock,more,sum,,spaces,,,,",
        "'人' was found, but 'spaces', which it completes, is counted in '个'"
    )]
    [InlineData(
        "个,stock,more,sum,,,top,,,",
        "column 'tier': 'top' was found; one of headline, regular, detail would be right"
    )]
    [InlineData(
        "个,stock,more,sum,,,,-1,,",
        "column 'ahead': -1 was found; percentage points from 0 to 100"
    )]
    [InlineData(
        "个,stock,more,sum,,,,,,5;5",
        "column 'expected': '5;5' was found; even, none, or twelve shares"
    )]
    public void What_cannot_be_is_named_with_its_line_and_column(string cells, string sentence)
    {
        Write($"done,建成,,城乡建设,{cells},,建成。");

        var thrown = Assert.Throws<CatalogueException>(() => CatalogueFiles.Read(_folder.Path));

        Assert.Contains("indicators.csv: line 3", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_completes_another_is_completed_by_none()
    {
        Write(
            "done,建成,,城乡建设,个,stock,more,sum,,spaces,,,,,,建成。",
            "checked,验收,,城乡建设,个,stock,more,sum,,done,,,,,,验收。"
        );

        var thrown = Assert.Throws<CatalogueException>(() => CatalogueFiles.Read(_folder.Path));

        Assert.Contains(
            "'done' completes another indicator",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    private void Write(params string[] lines) =>
        _folder.Write("indicators.csv", [Header, Spaces, .. lines]);
}
