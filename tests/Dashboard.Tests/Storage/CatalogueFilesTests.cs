using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage;

public sealed class CatalogueFilesTests : IDisposable
{
    private const string Good =
        "f1,spaces,zone,,moment,2022-11-30,2022-11-30,stated,25808,,个,25808个,exact,actual,r1,车位,3,10,6,,,";

    private readonly CatalogueFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_right_folder_is_read()
    {
        var files = CatalogueFiles.Read(_folder.Path);

        var figure = Assert.Single(files.Figures);
        Assert.Equal(25808m, figure.Quantity.Value);
        Assert.Equal("spaces", files.Catalogue.Indicator("spaces-roadside").Whole);
    }

    [Theory]
    [InlineData(
        "spaces,zone",
        "spaces,nowhere",
        "figures.csv: line 2, column 'district': the district 'nowhere' is unknown"
    )]
    [InlineData(
        "f1,spaces",
        "f1,space",
        "figures.csv: line 2, column 'indicator': the indicator 'space' is unknown"
    )]
    [InlineData(
        "actual,r1",
        "actual,r9",
        "figures.csv: line 2, column 'report': the report 'r9' is unknown"
    )]
    [InlineData(
        "2022-11-30,stated",
        "2022-11-29,stated",
        "figures.csv: line 2, column 'period_end': The period ends (2022-11-29) before it starts (2022-11-30)"
    )]
    [InlineData(
        "25808,,",
        "25 808,,",
        "figures.csv: line 2, column 'value': '25 808' is no number"
    )]
    [InlineData(
        "25808,,",
        "1.23456,,",
        "figures.csv: line 2, column 'value': 1.23456 has more than 4 decimals"
    )]
    [InlineData(
        ",个,",
        ",人,",
        "figures.csv: line 2, column 'unit': '人' was found; the indicator 'spaces' is counted in '个'"
    )]
    [InlineData(
        "exact",
        "sure",
        "figures.csv: line 2, column 'qualifier': 'sure' was found; one of exact, more_than, nearly, about, at_least, at_most would be right"
    )]
    [InlineData(
        "moment,2022-11-30",
        "moment,2022-13-30",
        "figures.csv: line 2, column 'period_start': '2022-13-30' is no day"
    )]
    [InlineData(
        "moment,2022-11-30,2022-11-30",
        "year,2022-01-01,2022-11-30",
        "2022-01-01 to 2022-11-30 is no year; 2022-01-01 to 2022-12-31 would be"
    )]
    [InlineData(",,,", ",,", "figures.csv: line 2: 21 columns were found, the header has 22")]
    [InlineData(
        ",6,,,",
        ",6,oops,,",
        "figures.csv: line 2, column 'also_at': 'oops' was found; paragraph:start+length would be right"
    )]
    public void What_is_wrong_is_said_with_file_line_and_column(
        string right,
        string wrong,
        string sentence
    )
    {
        _folder.Figures(Good.Replace(right, wrong, StringComparison.Ordinal));

        var thrown = Assert.Throws<CatalogueException>(() => CatalogueFiles.Read(_folder.Path));

        Assert.Contains(sentence, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_stands_twice_is_named_with_its_twin()
    {
        _folder.Figures(Good, Good.Replace("f1", "f2", StringComparison.Ordinal));

        var thrown = Assert.Throws<CatalogueException>(() => CatalogueFiles.Read(_folder.Path));

        Assert.Contains("line 3", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("the figure f1 already gives", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        _folder.Write("districts.csv", "code,name,name_en,parent,aliases,note", "city,某市,,,,");

        var thrown = Assert.Throws<CatalogueException>(() => CatalogueFiles.Read(_folder.Path));

        Assert.Contains(
            "districts.csv: line 1: the column 'level' is missing",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(_folder.Path, "reports.csv"));

        var thrown = Assert.Throws<CatalogueException>(() => CatalogueFiles.Read(_folder.Path));

        Assert.Contains(
            "reports.csv: the file is missing",
            thrown.Message,
            StringComparison.Ordinal
        );
    }
}
