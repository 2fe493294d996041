namespace Dashboard.BrowserTests.Setup;

/// <summary>A test that needs a browser and the programs that read paper; reported as skipped without them.</summary>
public sealed class PaperBrowserFactAttribute : FactAttribute
{
    public PaperBrowserFactAttribute()
    {
        string[] programs =
        [
            "/usr/bin/prlimit",
            "/usr/bin/pdftotext",
            "/usr/bin/pdftoppm",
            "/usr/bin/tesseract",
        ];
        Skip =
            Chromium.Missing
            ?? (
                programs.All(File.Exists)
                    ? null!
                    : "Needs poppler-utils, tesseract-ocr and tesseract-ocr-chi-sim."
            );
    }
}
