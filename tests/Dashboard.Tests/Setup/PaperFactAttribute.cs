using Dashboard.Documents.Paper;

namespace Dashboard.Tests.Setup;

/// <summary>A test that prints a page by LibreOffice and reads it by poppler and tesseract; without them it is reported as skipped.</summary>
public sealed class PaperFactAttribute : FactAttribute
{
    public PaperFactAttribute()
    {
        var programs = new[] { "prlimit", "pdfinfo", "pdftotext", "pdftoppm", "tesseract" };
        var isThere = programs.All(program =>
            PaperTools.Path.Any(folder => File.Exists(Path.Combine(folder, program)))
        );
        Skip =
            isThere && File.Exists(LibreOffice.Path)
                ? null!
                : "Needs LibreOffice, poppler-utils, tesseract-ocr and tesseract-ocr-chi-sim.";
    }
}
