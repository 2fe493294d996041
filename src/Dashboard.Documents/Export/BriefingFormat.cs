namespace Dashboard.Documents.Export;

/// <summary>The files a briefing can become.</summary>
public enum BriefingFormat
{
    /// <summary>DOCX in the official layout of GB/T 9704-2012.</summary>
    Word,

    /// <summary>PPTX, 16:9.</summary>
    Slides,

    /// <summary>XLSX, one sheet for each section.</summary>
    Workbook,
}

/// <summary>How a format is named outside.</summary>
public static class BriefingFormats
{
    /// <summary>The ending of the file's name, with its dot.</summary>
    public static string Extension(this BriefingFormat format) =>
        format switch
        {
            BriefingFormat.Word => ".docx",
            BriefingFormat.Slides => ".pptx",
            _ => ".xlsx",
        };

    /// <summary>The media type that a browser is told.</summary>
    public static string MediaType(this BriefingFormat format) =>
        "application/vnd.openxmlformats-officedocument."
        + format switch
        {
            BriefingFormat.Word => "wordprocessingml.document",
            BriefingFormat.Slides => "presentationml.presentation",
            _ => "spreadsheetml.sheet",
        };

    /// <summary>The format that a file's name asks for; false where its ending is none of ours.</summary>
    public static bool TryOfFile(string file, out BriefingFormat format)
    {
        var ending = Path.GetExtension(file);
        foreach (var known in Enum.GetValues<BriefingFormat>())
        {
            if (known.Extension().Equals(ending, StringComparison.OrdinalIgnoreCase))
            {
                format = known;
                return true;
            }
        }

        format = default;
        return false;
    }
}
