namespace Dashboard.Tests.Setup;

/// <summary>Where LibreOffice and the readers of PDF are, and what to say where they are not.</summary>
internal static class LibreOffice
{
    public const string Path = "/usr/bin/soffice";
    public const string PdfToText = "/usr/bin/pdftotext";

    public static string? Missing { get; } =
        File.Exists(Path) && File.Exists(PdfToText)
            ? null
            : "LibreOffice is not installed: apt-get install libreoffice-writer libreoffice-impress libreoffice-calc poppler-utils";
}

/// <summary>A test that needs LibreOffice; reported as skipped where there is none.</summary>
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute() => Skip = LibreOffice.Missing!;
}

/// <summary>The same for tests with cases.</summary>
public sealed class OfficeTheoryAttribute : TheoryAttribute
{
    public OfficeTheoryAttribute() => Skip = LibreOffice.Missing!;
}
