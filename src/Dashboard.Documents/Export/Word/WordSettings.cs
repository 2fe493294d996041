using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>Settings of the whole document: page numbers differ on odd and even pages, punctuation is Chinese.</summary>
internal static class WordSettings
{
    public static void AddTo(MainDocumentPart main) =>
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new EvenAndOddHeaders(),
            new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
            new FootnoteDocumentWideProperties(
                new FootnoteSpecialReference { Id = WordFootnotes.Separator },
                new FootnoteSpecialReference { Id = WordFootnotes.ContinuationSeparator }
            ),
            new Compatibility(
                new UseFarEastLayout(),
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" }
        );
}
