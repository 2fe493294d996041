using System.CommandLine;
using System.Globalization;

namespace Dashboard.Demo;

/// <summary><c>demo</c>: serves a database of an invented city, made the first time.</summary>
/// <param name="File">The database file.</param>
/// <param name="Size">How large it is to be made.</param>
/// <param name="Settings">What the web app is told instead of the command's own arguments.</param>
internal sealed record DemoRequest(string File, DemoSize Size, string[] Settings)
{
    // Whatever database the settings name, the invented city gets a file of its own.
    private static readonly string[] OnFile =
    [
        "--Database:Provider=Sqlite",
        "--ConnectionStrings:Dashboard=",
    ];

    private static readonly Option<FileInfo> FileOption = new("--file")
    {
        Description = "The database file; it is made where there is none.",
        DefaultValueFactory = _ => new FileInfo("demo.db"),
    };

    private static readonly Option<int> FiguresOption = new("--figures")
    {
        Description =
            "How many figures it is made with; more than 150000 make 200 districts, 300 indicators and ten years.",
        DefaultValueFactory = _ => DemoSize.Usual,
    };

    private static readonly Option<string> UrlsOption = new("--urls")
    {
        Description = "The address to serve at.",
    };

    /// <summary>The command as <c>--help</c> shows it.</summary>
    public static Command Command { get; } = Make();

    /// <summary>What is asked for; null where it is no demo, or one that cannot be (the command line then says why).</summary>
    public static DemoRequest? Read(string[] args)
    {
        if (args is not ["demo", .. var rest])
        {
            return null;
        }

        var parsed = Command.Parse(rest);
        if (parsed.Errors.Count > 0 || rest.Intersect(["--help", "-h", "-?"]).Any())
        {
            return null;
        }

        var file = parsed.GetValue(FileOption)!.FullName;
        var urls = parsed.GetValue(UrlsOption);
        return new(
            file,
            new DemoSize(parsed.GetValue(FiguresOption)),
            [
                $"--Database:Path={file}",
                .. OnFile,
                .. urls is null ? [] : new[] { $"--urls={urls}" },
            ]
        );
    }

    private static Command Make()
    {
        FiguresOption.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: var text }]
                && int.TryParse(text, CultureInfo.InvariantCulture, out var figures)
                && (figures is < 1_000 or > 5_000_000)
            )
            {
                result.AddError("--figures takes 1000 to 5000000.");
            }
        });
        return new(
            "demo",
            "Serves a database of an invented city (示例数据), made the first time; passwords are printed once."
        )
        {
            FileOption,
            FiguresOption,
            UrlsOption,
        };
    }
}
