using System.Text.Json;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Reading;

/// <summary>The texts with answers made by hand. The full table is printed by the benchmarks' <c>reading</c>.</summary>
public sealed class AnsweredTextsTests
{
    private static readonly string Folder = Path.Combine(
        ProjectFolder.Root,
        "tests",
        "Dashboard.Tests",
        "Reading",
        "Texts"
    );

    public static TheoryData<string, string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Folder, "texts.csv")).Skip(1))
            {
                var cells = line.Split(',');
                data.Add(cells[0], cells[2], cells[3]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nearly_all_figures_are_found_and_nearly_nothing_else(
        string name,
        string date,
        string place
    )
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        var answers = json
            .RootElement.EnumerateArray()
            .Select(answer =>
                (
                    Start: answer.GetProperty("offset").GetInt32(),
                    Value: answer.GetProperty("value").GetDecimal()
                )
            )
            .ToList();

        var read = Reads.All(text, date, place);
        var found = answers.Count(answer =>
            read.Any(one =>
                one.Value == answer.Value
                && one.Offset <= answer.Start + 2
                && answer.Start <= one.Offset + one.Length
            )
        );

        Assert.InRange(found, answers.Count - 1, answers.Count);
        Assert.InRange(read.Count, answers.Count - 2, answers.Count + 2);
    }
}
