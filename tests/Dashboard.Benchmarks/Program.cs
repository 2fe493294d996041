using Dashboard.Benchmarks.Reading;

return args switch
{
    ["reading", .. var rest] => ReadingScoreCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("reading [--answers FOLDER] [--errors]: how well reports are read");
    return 1;
}
