using System.Globalization;
using System.IO.Packaging;

namespace Dashboard.Documents.Import;

/// <summary>The texts that cells of a workbook point to by number.</summary>
internal sealed class SharedStrings
{
    private const int MostTexts = 2_000_000;
    private const int MostCharacters = 60_000_000;

    private readonly List<string> _texts = [];

    /// <summary>Reads them; a workbook need not have any.</summary>
    public static SharedStrings Read(PackagePart? part, CancellationToken cancellation)
    {
        var shared = new SharedStrings();
        if (part is null)
        {
            return shared;
        }

        using var xml = BroughtPackage.Xml(part);
        var characters = 0;
        while (xml.Read())
        {
            if (!xml.Opens("si"))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var text = CellText.Read(xml);
            characters += text.Length;
            shared._texts.Add(text);
            if (characters > MostCharacters || shared._texts.Count > MostTexts)
            {
                throw new SheetRefusedException("文件展开后过大，不予导入");
            }
        }

        return shared;
    }

    /// <summary>The text of this number, or null where there is none.</summary>
    public string? Find(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < _texts.Count
            ? _texts[index]
            : null;
}
