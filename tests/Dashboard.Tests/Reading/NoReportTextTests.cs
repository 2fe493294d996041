using System.Text;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Reading;

/// <summary>Real texts to measure with lie beside the project; no sentence of them is in it.</summary>
public sealed class NoReportTextTests
{
    /// <summary>As long a run of the same characters is a sentence taken over; shorter ones are the register's set phrases.</summary>
    private const int Sentence = 12;

    private static readonly string[] Kinds = [".cs", ".csv", ".json", ".md", ".razor", ".txt"];

    [RealTextsFact]
    public void No_sentence_of_the_texts_for_development_is_in_the_project()
    {
        var taken = new HashSet<string>();
        foreach (var file in Directory.EnumerateFiles(RealTextsFactAttribute.Folder, "*.txt"))
        {
            taken.UnionWith(Runs(File.ReadAllText(file)));
        }

        Assert.NotEmpty(taken);
        Assert.All(
            Sources(),
            file =>
            {
                var found = File.ReadLines(file).SelectMany(Runs).FirstOrDefault(taken.Contains);
                Assert.True(found is null, $"{file}: {found}");
            }
        );
    }

    private static IEnumerable<string> Sources() =>
        new[] { "src", "tests" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(
                    Path.Combine(ProjectFolder.Root, folder),
                    "*",
                    SearchOption.AllDirectories
                )
            )
            .Where(file =>
                Kinds.Contains(Path.GetExtension(file))
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}")
                && Path.GetFileName(file) != "gazetteer.txt"
            );

    // letters and digits alone, in their plain form
    private static IEnumerable<string> Runs(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit))
        {
            plain.Append(letter);
        }

        var letters = plain.ToString();
        for (var i = 0; i + Sentence <= letters.Length; i++)
        {
            var run = letters.Substring(i, Sentence);
            if (run.Count(letter => letter > '一') >= Sentence / 2)
            {
                yield return run;
            }
        }
    }
}

/// <summary>A test that needs the real texts for development; without them it is reported as skipped.</summary>
public sealed class RealTextsFactAttribute : FactAttribute
{
    public static readonly string Folder = Path.Combine(
        ProjectFolder.Root,
        "..",
        "shared",
        "reading-dev"
    );

    public RealTextsFactAttribute()
    {
        if (!Directory.Exists(Folder))
        {
            Skip = $"Put the texts into {Path.GetFullPath(Folder)} to run this test.";
        }
    }
}
