using System.Diagnostics;

namespace Dashboard.BrowserTests.Setup;

/// <summary>LibreOffice Calc without a window, as a clerk's spreadsheet: opens a file and saves it as another kind.</summary>
internal static class Calc
{
    public const string Program = "/usr/bin/soffice";

    // Commas, double quotes, UTF-8.
    private const string Utf8 = "44,34,76,1";

    // No quotes where none are needed, and every cell as it is shown.
    private const string AsShown = Utf8 + ",,0,false,true,true";

    /// <summary>Saves a sheet as comma-separated text.</summary>
    public static Task<string> ToCsvAsync(string file) =>
        ConvertAsync(file, "csv", $"csv:Text - txt - csv (StarCalc):{AsShown}");

    /// <summary>Opens comma-separated text and saves it as Excel's workbook.</summary>
    public static Task<string> ToWorkbookAsync(string file) =>
        ConvertAsync(file, "xlsx", "xlsx:Calc MS Excel 2007 XML", $"--infilter=CSV:{Utf8}");

    private static async Task<string> ConvertAsync(
        string file,
        string end,
        string filter,
        params string[] options
    )
    {
        var folder = Path.GetDirectoryName(file)!;
        var profile = Directory.CreateTempSubdirectory("dashboard-calc-");
        try
        {
            var start = new ProcessStartInfo(
                Program,
                [
                    $"-env:UserInstallation=file://{profile.FullName}",
                    "--headless",
                    .. options,
                    "--convert-to",
                    filter,
                    "--outdir",
                    folder,
                    file,
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var office = Process.Start(start)!;
            var said = office.StandardOutput.ReadToEndAsync();
            var complained = office.StandardError.ReadToEndAsync();
            await office.WaitForExitAsync();
            var made = Path.ChangeExtension(file, end);
            Assert.True(File.Exists(made), await said + await complained);
            return made;
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}

/// <summary>A test that needs a browser and LibreOffice; reported as skipped where one of them is missing.</summary>
public sealed class BrowserAndCalcFactAttribute : FactAttribute
{
    public BrowserAndCalcFactAttribute() =>
        Skip =
            Chromium.Missing
            ?? (
                File.Exists(Calc.Program)
                    ? null!
                    : "LibreOffice is not installed: apt-get install libreoffice-calc"
            );
}
