using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Questions;

/// <summary>The words of <c>questions.csv</c>.</summary>
internal static class QuestionWords
{
    private static readonly Dictionary<string, QuestionPart> All = Read();

    /// <summary>The letters of the longest word.</summary>
    public static int Longest { get; } = All.Keys.Max(word => word.Length);

    /// <summary>What <paramref name="word"/> asks, or null.</summary>
    public static QuestionPart? Find(string word) => All.GetValueOrDefault(word);

    private static Dictionary<string, QuestionPart> Read()
    {
        var words = new Dictionary<string, QuestionPart>(StringComparer.Ordinal);
        foreach (var cells in LexiconFile.Rows("questions.csv", 3))
        {
            var (word, meaning, level) = (cells[0], cells[1], cells[2]);
            if (
                !EnumCode.TryParse<Asked>(meaning, out var asks)
                || (level.Length > 0 && !EnumCode.TryParse<DistrictLevel>(level, out _))
            )
            {
                throw new InvalidOperationException(
                    $"questions.csv: {word} asks {meaning} {level}, which is nothing."
                );
            }

            words.Add(
                word,
                new(word)
                {
                    Asks = asks,
                    Level = EnumCode.TryParse<DistrictLevel>(level, out var known) ? known : null,
                }
            );
        }

        return words;
    }
}
