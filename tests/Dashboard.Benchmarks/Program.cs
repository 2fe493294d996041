using Dashboard.Benchmarks.Queries;

return args switch
{
    ["queries", .. var sizes] => await QueryBenchmark.RunAsync(sizes),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "queries [SIZE…]   p95 of Overview's and Indicator's queries against bare SQL"
    );
    return 2;
}
