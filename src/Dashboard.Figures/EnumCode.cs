using System.Text;

namespace Dashboard.Figures;

/// <summary>
/// The one spelling of each word of our vocabulary outside C#: <c>Qualifier.MoreThan</c> is <c>more_than</c>
/// in CSV, in JSON and in the database alike.
/// </summary>
public static class EnumCode
{
    /// <summary>The code of <paramref name="value"/>: its name in snake case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>Reads a code back; false where no value has it. Case and spelling must be exact.</summary>
    public static bool TryParse<T>(string? code, out T value)
        where T : struct, Enum => Names<T>.ByCode.TryGetValue(code ?? "", out value);

    /// <summary>All codes of <typeparamref name="T"/> in their declared order, for messages that say what would be right.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Names<T>.Ordered;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>()
            .ToDictionary(value => value, value => Snake(value.ToString()));

        public static readonly Dictionary<string, T> ByCode = ByValue.ToDictionary(
            pair => pair.Value,
            pair => pair.Key,
            StringComparer.Ordinal
        );

        public static readonly string[] Ordered =
        [
            .. Enum.GetValues<T>().Select(value => ByValue[value]),
        ];

        private static string Snake(string name)
        {
            var code = new StringBuilder();
            foreach (var letter in name)
            {
                if (char.IsUpper(letter) && code.Length > 0)
                {
                    code.Append('_');
                }

                code.Append(char.ToLowerInvariant(letter));
            }

            return code.ToString();
        }
    }
}
