namespace Dashboard.Charts;

/// <summary>
/// In which form each chart of a page is shown, as its address says it: <c>?as=time-x-month.lines~parts-x.table</c>. A
/// chart that is not named has its usual form.
/// </summary>
internal sealed class ChartForms
{
    /// <summary>How an address asks for the numbers instead of the picture.</summary>
    public const string Table = "table";

    private const char Between = '~';

    private readonly IReadOnlyList<(string Key, string Form)> _forms;

    private ChartForms(IReadOnlyList<(string Key, string Form)> forms) => _forms = forms;

    /// <summary>Reads the parameter; what is no form counts as not said.</summary>
    public static ChartForms Read(string? text) =>
        new([
            .. (text ?? "")
                .Split(Between, StringSplitOptions.RemoveEmptyEntries)
                .Select(one => (Key: one, Dot: one.LastIndexOf('.')))
                .Where(one => one.Dot > 0)
                .Select(one => (Key: one.Key[..one.Dot], Form: one.Key[(one.Dot + 1)..]))
                .Where(one => one.Form == Table || EnumCode.TryParse<ChartKind>(one.Form, out _))
                .DistinctBy(one => one.Key),
        ]);

    /// <summary>Whether the numbers are asked for.</summary>
    public bool IsTable(string key) => Asked(key) == Table;

    /// <summary>The chart in the form asked for; one that would not be truthful is passed over.</summary>
    public KeyedChart Of(KeyedChart keyed) =>
        EnumCode.TryParse<ChartKind>(Asked(keyed.Key), out var kind)
            ? keyed with
            {
                Chart = keyed.Chart with { Asked = kind },
            }
            : keyed;

    /// <summary>The same forms with one changed; null is its usual form.</summary>
    public ChartForms With(string key, string? form) =>
        new([.. _forms.Where(one => one.Key != key), .. form is null ? [] : new[] { (key, form) }]);

    /// <summary>The parameter; null where every chart has its usual form. <see cref="Read"/> reads it back.</summary>
    public override string? ToString() =>
        _forms.Count == 0
            ? null
            : string.Join(Between, _forms.Select(one => $"{one.Key}.{one.Form}"));

    /// <summary>The form asked for; null for the usual one.</summary>
    public string? Asked(string key) =>
        _forms.FirstOrDefault(one => one.Key == key) is { Form: { } form } ? form : null;
}
