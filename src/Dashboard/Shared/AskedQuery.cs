using System.Globalization;
using Dashboard.Wording;

namespace Dashboard.Shared;

/// <summary>
/// Reads the parameters of an address at the boundary. The first that cannot be read is said in one sentence; the others
/// are not asked any more.
/// </summary>
internal sealed class AskedQuery(Words words)
{
    /// <summary>The years that a figure can speak of.</summary>
    public const int FirstYear = 1900;

    /// <inheritdoc cref="FirstYear" />
    public const int LastYear = 2200;

    /// <summary>What is wrong, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>A day such as 2022-11-30; null where none is given.</summary>
    public DateOnly? Day(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            ) && day.Year is >= FirstYear and <= LastYear
        )
        {
            return day;
        }

        Refuse(
            words.Format(
                "“{0}”写的是“{1}”，应是1900年到2200年的日期，如2022-11-30。",
                name,
                Short(text)
            )
        );
        return null;
    }

    /// <summary>A year; null where none is given.</summary>
    public int? Year(string name, string? text) => Whole(name, text, FirstYear, LastYear);

    /// <summary>A whole number between two bounds; null where none is given.</summary>
    public int? Whole(string name, string? text, int least = 0, int most = int.MaxValue)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        Refuse(
            words.Format("“{0}”写的是“{1}”，应是{2}到{3}的整数。", name, Short(text), least, most)
        );
        return null;
    }

    /// <summary>Yes or no: true, false, 1, 0, or nothing for no.</summary>
    public bool Flag(string name, string? text)
    {
        switch (text)
        {
            case "true" or "True" or "1" or "on":
                return true;
            case null or "" or "false" or "False" or "0":
                return false;
            default:
                Refuse(words.Format("“{0}”写的是“{1}”，应是true或false。", name, Short(text)));
                return false;
        }
    }

    /// <summary>One of the words of an enum; null where none is given.</summary>
    public T? Word<T>(string name, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (EnumCode.TryParse<T>(text, out var value))
        {
            return value;
        }

        Refuse(
            words.Format(
                "“{0}”写的是“{1}”，应是其中之一：{2}。",
                name,
                Short(text),
                string.Join(", ", EnumCode.All<T>())
            )
        );
        return null;
    }

    /// <summary>Says that something is wrong, unless something was before.</summary>
    public void Refuse(string sentence) => Problem ??= sentence;

    /// <summary>The answer where something is wrong.</summary>
    public IResult Refused() =>
        TypedResults.Problem(Problem, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>So much of a text as a sentence can hold.</summary>
    public static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
