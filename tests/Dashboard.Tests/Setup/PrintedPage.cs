using System.Diagnostics;
using System.Text;

namespace Dashboard.Tests.Setup;

/// <summary>Pages as an office prints and scans them.</summary>
internal static class PrintedPage
{
    /// <summary>An HTML text printed as PDF, protected where a password is given.</summary>
    public static byte[] Pdf(string html, string? password = null)
    {
        var filter = "pdf:writer_web_pdf_Export";
        if (password is not null)
        {
            const string Protected =
                """:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"PASSWORD"}}""";
            filter =
                "pdf:writer_web_pdf_Export"
                + Protected.Replace("PASSWORD", password, StringComparison.Ordinal);
        }

        return Made(
            LibreOffice.Path,
            "page.html",
            Encoding.UTF8.GetBytes(
                "<html><head><meta charset=\"utf-8\"></head><body>" + html + "</body></html>"
            ),
            "page.pdf",
            "--headless",
            "--convert-to",
            filter,
            "page.html"
        );
    }

    /// <summary>A page of a PDF as a scanner gives it.</summary>
    public static byte[] Jpeg(byte[] pdf, int page) =>
        Made(
            "/usr/bin/pdftoppm",
            "page.pdf",
            pdf,
            "page.jpg",
            "-jpeg",
            "-scale-to-x",
            "2480",
            "-scale-to-y",
            "3508",
            "-f",
            $"{page}",
            "-l",
            $"{page}",
            "-singlefile",
            "page.pdf",
            "page"
        );

    /// <summary>A page of a PDF in shades of grey, a byte for each dot, row by row.</summary>
    public static byte[] Grey(byte[] pdf, int page, int width, int height) =>
        Made(
            "/usr/bin/pdftoppm",
            "page.pdf",
            pdf,
            "page.pgm",
            "-gray",
            "-scale-to-x",
            $"{width}",
            "-scale-to-y",
            $"{height}",
            "-f",
            $"{page}",
            "-l",
            $"{page}",
            "-singlefile",
            "page.pdf",
            "page"
        )[^(width * height)..];

    /// <summary>What is printed in a rectangle of a page, in dots of which 150 make an inch.</summary>
    public static string TextAt(byte[] pdf, int page, int left, int top, int width, int height) =>
        Encoding.UTF8.GetString(
            Made(
                "/usr/bin/pdftotext",
                "page.pdf",
                pdf,
                "page.txt",
                "-r",
                "150",
                "-f",
                $"{page}",
                "-l",
                $"{page}",
                "-x",
                $"{left}",
                "-y",
                $"{top}",
                "-W",
                $"{width}",
                "-H",
                $"{height}",
                "page.pdf",
                "page.txt"
            )
        );

    /// <summary>A PDF of so many pages, each of them a picture or, without one, empty; <paramref name="size"/> is their width and height in points.</summary>
    public static byte[] Pictures(byte[]? jpeg, int pages, string size = "595 842")
    {
        using var pdf = new MemoryStream();
        var places = new List<long>();
        Write(pdf, "%PDF-1.4\n");
        Begin(pdf, places, "<</Type/Catalog/Pages 2 0 R>>");
        var kids = string.Concat(Enumerable.Range(0, pages).Select(n => $"{5 + n} 0 R "));
        Begin(pdf, places, $"<</Type/Pages/Count {pages}/Kids[{kids}]>>");
        places.Add(pdf.Position);
        Write(
            pdf,
            $"3 0 obj <</Type/XObject/Subtype/Image/Width 2480/Height 3508/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length {jpeg?.Length ?? 0}>>stream\n"
        );
        pdf.Write(jpeg);
        Write(pdf, "\nendstream endobj\n");
        var drawing = jpeg is null
            ? ""
            : $"{size.Replace(" ", " 0 0 ", StringComparison.Ordinal)} 0 0 cm /I Do";
        Begin(pdf, places, $"<</Length {drawing.Length}>>stream\n{drawing}\nendstream");
        for (var n = 0; n < pages; n++)
        {
            Begin(
                pdf,
                places,
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size}]/Resources<</XObject<</I 3 0 R>>>>/Contents 4 0 R>>"
            );
        }

        var table = pdf.Position;
        Write(pdf, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => Write(pdf, $"{place:0000000000} 00000 n \n"));
        Write(pdf, $"trailer <</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToArray();
    }

    private static void Begin(MemoryStream pdf, List<long> places, string content)
    {
        places.Add(pdf.Position);
        Write(pdf, $"{places.Count} 0 obj {content} endobj\n");
    }

    private static void Write(MemoryStream pdf, string text) =>
        pdf.Write(Encoding.Latin1.GetBytes(text));

    private static byte[] Made(
        string program,
        string given,
        byte[] bytes,
        string made,
        params string[] arguments
    )
    {
        var folder = Directory.CreateTempSubdirectory("printed-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, given), bytes);
            var start = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["HOME"] = folder;
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return File.ReadAllBytes(Path.Combine(folder, made));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
