namespace Dashboard.Documents.Export.Workbooks;

/// <summary>The name of a sheet: at most 31 characters, none of <c>[ ] : * ? / \ '</c>, unique in its workbook.</summary>
internal static class SheetName
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\'";

    public static string Of(string wanted, IEnumerable<string> taken)
    {
        var plain = string.Concat(
                PlainText
                    .Of(wanted)
                    .Where(letter => !Forbidden.Contains(letter) && !char.IsControl(letter))
            )
            .Trim();
        plain = plain.Length == 0 ? "Sheet" : plain;
        var others = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = Cut(plain, Longest);
        for (var number = 2; others.Contains(name); number++)
        {
            var ending = FormattableString.Invariant($" ({number})");
            name = Cut(plain, Longest - ending.Length) + ending;
        }

        return name;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].Trim();
    }
}
