using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Storage.Accounts;

/// <summary>How long a text may be that strangers can have kept: whoever writes the row, the rest is cut off.</summary>
public static class KeptText
{
    /// <summary>Characters of an account's name and of a person's.</summary>
    public const int Name = 60;

    /// <summary>Characters of what a line of the audit log is about.</summary>
    public const int Subject = 200;

    /// <summary>Characters of its particulars.</summary>
    public const int Detail = 1000;

    /// <summary>The first <paramref name="most"/> characters, the last one … where some were cut off.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }

    internal static ValueConverter<string, string> CutAt(int most) =>
        new(text => Cut(text, most), text => text);
}
