using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>
/// The fonts of official documents. Each is declared with the names it goes by elsewhere, so that Word, WPS and
/// LibreOffice find the nearest they have.
/// </summary>
internal static class WordFonts
{
    /// <summary>仿宋, the font of the body.</summary>
    public const string Body = "仿宋";

    /// <summary>小标宋, the font of titles and of the red head; 宋体 where it is not bought.</summary>
    public const string Title = "方正小标宋简体";

    /// <summary>黑体, the font of first headings.</summary>
    public const string Heading = "黑体";

    /// <summary>楷体, the font of second headings.</summary>
    public const string SecondHeading = "楷体";

    /// <summary>宋体, the font of page numbers.</summary>
    public const string Page = "宋体";

    /// <summary>Digits and Latin letters.</summary>
    public const string Latin = "Times New Roman";

    public static void AddTo(MainDocumentPart main) =>
        main.AddNewPart<FontTablePart>().Fonts = new Fonts(
            Chinese(
                Body,
                "FangSong,仿宋_GB2312,FangSong_GB2312,STFangsong",
                FontFamilyValues.Modern
            ),
            Chinese(
                Title,
                "FZXiaoBiaoSong-B05S,方正小标宋_GBK,宋体,SimSun",
                FontFamilyValues.Roman
            ),
            Chinese(Heading, "SimHei,STHeiti", FontFamilyValues.Modern),
            Chinese(
                SecondHeading,
                "KaiTi,楷体_GB2312,KaiTi_GB2312,STKaiti",
                FontFamilyValues.Modern
            ),
            Chinese(Page, "SimSun,STSong", FontFamilyValues.Roman),
            new Font(
                new FontCharSet { Val = "00" },
                new FontFamily { Val = FontFamilyValues.Roman },
                new Pitch { Val = FontPitchValues.Variable }
            )
            {
                Name = Latin,
            }
        );

    /// <summary>The fonts of a run whose Chinese is in <paramref name="chinese"/>.</summary>
    public static RunFonts Run(string chinese, string latin = Latin) =>
        new()
        {
            Ascii = latin,
            HighAnsi = latin,
            EastAsia = chinese,
            ComplexScript = latin,
            Hint = FontTypeHintValues.EastAsia,
        };

    private static Font Chinese(string name, string others, FontFamilyValues family) =>
        new(
            new AltName { Val = others },
            new FontCharSet { Val = "86" },
            new FontFamily { Val = family },
            new Pitch { Val = FontPitchValues.Variable }
        )
        {
            Name = name,
        };
}
