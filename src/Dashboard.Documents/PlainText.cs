using System.Xml;

namespace Dashboard.Documents;

/// <summary>What a person or a file brought, as text that every document can hold.</summary>
internal static class PlainText
{
    /// <summary>Without what XML forbids: control characters and halves of surrogate pairs.</summary>
    public static string Of(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(rune => rune.ToString())
                .Where(letter => letter.Length == 2 || XmlConvert.IsXmlChar(letter[0]))
        );
}
