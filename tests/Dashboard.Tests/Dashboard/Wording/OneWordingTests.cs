using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Tests.Architecture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dashboard.Tests.Dashboard.Wording;

/// <summary>What is said in two languages lies in a .resx; code that asks which language it is would say it a second time.</summary>
public sealed partial class OneWordingTests
{
    // Where the language decides something that is no wording, with what that is.
    private static readonly Dictionary<string, string> _notWording = new(StringComparer.Ordinal)
    {
        ["Dashboard.Figures/Wordings.cs"] = "looks the English up",
        ["Dashboard.Figures/Quantities/NumberScale.cs"] = "万 and 亿 are no steps of English",
        ["Dashboard.Figures/Catalogues/Indicator.cs"] = "its own English name",
        ["Dashboard.Figures/Catalogues/District.cs"] = "its own English name",
        ["Dashboard/Wording/Languages.cs"] = "the tag that pages and browsers know it by",
    };

    // Chinese that is read, or that names what has one name in every language, is no wording.
    private static readonly Dictionary<string, string> _notSaid = new(StringComparer.Ordinal)
    {
        ["Dashboard.Reading/"] = "the Chinese of reports, which it reads",
        ["Dashboard/Demo/"] = "the names of an invented city",
        ["Dashboard.Figures/Catalogues/Pinyin.cs"] = "how characters are read",
        ["Dashboard.Figures/Periods/PeriodCode.cs"] = "periods as people type them",
        ["Dashboard.Figures/Periods/TypedPeriod.cs"] = "periods as people type them",
        ["Dashboard.Figures/Quantities/CountWords.cs"] = "measure words as people type them",
        ["Dashboard.Figures/Quantities/NumberScale.cs"] =
            "万 and 亿, which are no steps of English",
        ["Dashboard.Figures/Quantities/TypedQuantity.Grammar.cs"] =
            "quantities as people type them",
        ["Dashboard.Figures/Quantities/UnitName.cs"] = "units that are compared with",
        ["Dashboard.Figures/Rules/RatePer.cs"] = "units that are compared with",
        ["Dashboard.Documents/Import/FigureTemplate.cs"] = "columns of a file that is read again",
        ["Dashboard.Documents/Import/ExcelDay.cs"] = "number formats as Excel shows them",
        ["Dashboard.Documents/Export/NumberLike.cs"] = "numbers as they are recognised",
        ["Dashboard.Documents/Export/WorkbookChart.cs"] = "fonts",
        ["Dashboard.Documents/Export/Slides/SlideTheme.cs"] = "fonts",
        ["Dashboard.Documents/Export/Word/WordFonts.cs"] = "fonts",
        ["Dashboard.Documents/Export/Word/WordStyles.cs"] = "the names of styles",
        ["Dashboard.Storage/Catalogues/Csv/FiguresCsv.cs"] = "units that are compared with",
        ["Dashboard.Storage/Figures/FigureSnapshot.cs"] = "kept in a revision, as a doubt is",
        ["Dashboard.Storage/Review/DecisionReasons.cs"] = "kept in a revision, as typed",
        ["Dashboard/Api/EntriesExamples.cs"] = "lines as systems send them",
        ["Dashboard/Api/SentEntry.cs"] = "periods and quantities as people type them",
        ["Dashboard/Administration/Accounts/PasswordFiles.cs"] = "an invented line of a template",
        ["Dashboard/Shared/TypedDay.cs"] = "days as people type them",
        ["Dashboard/Shell/CommandLine.cs"] = "the console of the server, in one language",
        ["Dashboard/Shell/ChosenDatabase.cs"] = "the console of the server, in one language",
        ["Dashboard/Shell/StartFaults.cs"] = "the console of the server, in one language",
        ["Dashboard/Administration/Accounts/SignInSettings.cs"] =
            "the console of the server, in one language",
        ["Dashboard/Administration/House/HouseSettings.cs"] =
            "the console of the server, in one language",
        ["Dashboard/Administration/Upkeep/BackupCommand.cs"] =
            "the console of the server, in one language",
        ["Dashboard/Administration/Upkeep/DoctorCommand.cs"] =
            "the console of the server, in one language",
        ["Dashboard/Administration/Upkeep/DrillOffice.cs"] = "an invented entry of a copy",
        ["Dashboard/Administration/Upkeep/Warnings/WarningMessage.cs"] =
            "a mail to the office's own administrator, in one language",
        ["Dashboard/Briefings/BriefCommand.cs"] = "the console of the server, in one language",
        ["Dashboard/Reports/ReadCommand.cs"] = "the console of the server, in one language",
    };

    private static readonly string[] _english =
    [
        "Dashboard/Wording/Words.en.resx",
        "Dashboard.Documents/DocumentWords.en.resx",
        "Dashboard.Figures/FigureWords.en.resx",
    ];

    [Fact]
    public void No_code_asks_which_language_it_is_to_say_something()
    {
        var asking = SourceFiles
            .Paths(".cs", ".razor")
            .Where(path => Asks().IsMatch(SourceFiles.Text(path)))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(asking.Except(_notWording.Keys));
        Assert.Empty(_notWording.Keys.Except(asking));
    }

    [Fact]
    public void Every_Chinese_text_of_the_code_has_its_English()
    {
        var keys = _english
            .SelectMany(file => XDocument.Parse(SourceFiles.Text(file)).Descendants("data"))
            .Select(word => word.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        var said = SourceFiles
            .Parsed.SelectMany(file => Texts(file.Root).Select(text => (file.Path, Text: text)))
            .Where(found => Chinese().IsMatch(found.Text) && !keys.Contains(found.Text))
            .ToList();

        var without = said.Where(found => !_notSaid.Keys.Any(place => IsIn(found.Path, place)))
            .ToList();
        Assert.True(without.Count == 0, string.Join('\n', without));
        Assert.All(_notSaid.Keys, place => Assert.Contains(said, found => IsIn(found.Path, place)));
    }

    private static bool IsIn(string path, string place) =>
        path.StartsWith(place, StringComparison.Ordinal);

    // A text of several pieces, "…" + "…", is one; what is put together with values in it is what stands between them.
    private static IEnumerable<string> Texts(SyntaxNode root) =>
        root.DescendantNodes(node => node is not BinaryExpressionSyntax sum || Joined(sum) is null)
            .Select(node =>
                node switch
                {
                    BinaryExpressionSyntax sum => Joined(sum),
                    LiteralExpressionSyntax literal => literal.Token.Value as string,
                    InterpolatedStringTextSyntax piece => piece.TextToken.ValueText,
                    _ => null,
                }
            )
            .OfType<string>();

    private static string? Joined(ExpressionSyntax text) =>
        text switch
        {
            LiteralExpressionSyntax { Token.Value: string piece } => piece,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
                when Joined(sum.Left) is { } left && Joined(sum.Right) is { } right => left + right,
            _ => null,
        };

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, 1000)]
    private static partial Regex Chinese();

    // language == Language.Chinese, Language.English =>, (Language.Chinese, …) =>, chinese ? …
    [GeneratedRegex(
        @"(==|!=|\bis( not)?|\bcase)\s*Language\.(Chinese|English)\b|\bLanguage\.(Chinese|English)\b\s*(=>|,[^;(){}]*\)\s*=>)|\b[cC]hinese\s*\?[^?.]|\b[eE]nglish\s*\?[^?.]|\b[iI]sChinese\s*[?&|]|TwoLetterISOLanguageName",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Asks();
}
