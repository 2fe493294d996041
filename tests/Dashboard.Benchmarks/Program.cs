using Dashboard.Benchmarks.Documents;
using Dashboard.Benchmarks.Imports;
using Dashboard.Benchmarks.Loads;
using Dashboard.Benchmarks.Queries;
using Dashboard.Benchmarks.Reading;

return args switch
{
    ["queries", .. var sizes] => await QueryBenchmark.RunAsync(sizes),
    ["briefing", .. var sizes] => await BriefingBenchmark.RunAsync(sizes),
    ["import", .. var sizes] => await ImportBenchmark.RunAsync(sizes),
    ["load", .. var sizes] => await LoadBenchmark.RunAsync(sizes),
    ["reading", .. var options] => ReadingScoreCommand.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "queries [SIZE…]   p95 of Overview's and Indicator's queries against bare SQL\n"
            + "import [ROWS…]    a file of so many rows read, previewed, taken, and brought again\n"
            + "load [SIZE…]      data/ loaded into a database of so many figures\n"
            + "briefing [CHARTS…]   briefings of so many charts written as Word, PowerPoint and Excel\n"
            + "reading [--answers FOLDER] [--reports FOLDER] [--errors]   how well reports are read"
    );
    return 2;
}
