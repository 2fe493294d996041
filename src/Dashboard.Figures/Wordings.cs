using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace Dashboard.Figures;

/// <summary>
/// The wording of a part of the product: the Chinese is the key and stands where it is said, the English is looked up in
/// the .resx beside it. Where the same Chinese is two things in English, the key says behind it which is meant, and
/// nobody is shown that: <c>，〔并列的时间〕</c>.
/// </summary>
public sealed class Wordings
{
    private readonly FrozenDictionary<string, string> _english;

    /// <summary>Reads the English that lies beside <paramref name="type"/>: Words.en.resx for a type Words.</summary>
    public Wordings(Type type)
    {
        var english = CultureInfo.GetCultureInfo("en");
        using var words =
            new ResourceManager(type).GetResourceSet(
                english,
                createIfNotExists: true,
                tryParents: false
            )
            ?? throw new MissingManifestResourceException(
                $"The English of {type.FullName} is not beside the program (en/*.resources.dll)."
            );
        _english = words
            .Cast<System.Collections.DictionaryEntry>()
            .ToFrozenDictionary(
                word => (string)word.Key,
                word => (string)word.Value!,
                StringComparer.Ordinal
            );
    }

    /// <summary>Every key: what is said in Chinese.</summary>
    public IReadOnlyCollection<string> Keys => _english.Keys;

    /// <summary><paramref name="chinese"/> in <paramref name="language"/>.</summary>
    public string In(Language language, string chinese) =>
        language == Language.Chinese
            ? Shown(chinese)
            : _english.GetValueOrDefault(chinese, chinese);

    /// <summary>The same with places filled in: {0}, {1}.</summary>
    public string Format(Language language, string chinese, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, In(language, chinese), values);

    // Only a key of ours says behind it what is meant; 〔2023〕 at the end of what somebody typed is theirs.
    private string Shown(string chinese) =>
        chinese.EndsWith('〕') && _english.ContainsKey(chinese)
            ? chinese[..chinese.LastIndexOf('〔')]
            : chinese;
}
