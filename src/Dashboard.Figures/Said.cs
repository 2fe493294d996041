using Dashboard.Figures.Periods;
using Dashboard.Figures.Quantities;

namespace Dashboard.Figures;

/// <summary>What is filled into a sentence that has no language yet: words, a quantity or a period, said in the reader's.</summary>
public sealed record Said
{
    private readonly Func<Language, string> _in;
    private readonly object _what;

    private Said(object what, Func<Language, string> said) => (_what, _in) = (what, said);

    /// <summary>Words, or the name of a unit.</summary>
    public static implicit operator Said(string words) =>
        new(words, language => UnitName.In(words, language));

    /// <summary>A quantity as it is worded for a page.</summary>
    public static implicit operator Said(Quantity quantity) =>
        new(quantity, language => QuantityText.Of(quantity, language).ToString());

    /// <summary>A period by its label.</summary>
    public static implicit operator Said(Period period) => new(period, period.ToLabel);

    /// <summary>What is read in <paramref name="language"/>.</summary>
    public string In(Language language) => _in(language);

    /// <summary>Two that say the same thing are one.</summary>
    public bool Equals(Said? other) => other is not null && _what.Equals(other._what);

    /// <inheritdoc/>
    public override int GetHashCode() => _what.GetHashCode();

    /// <summary>What is read in Chinese.</summary>
    public override string ToString() => In(Language.Chinese);
}
