using Dashboard.Shared;
using Dashboard.Storage.Entry;
using Dashboard.Wording;

namespace Dashboard.Entry;

/// <summary>What a draft is called in the list of drafts: by what was typed into it.</summary>
internal static class DraftNames
{
    /// <summary>读报道《十月情况》, 停车位总数 27,300, 表格填报：安庆经开区，2023年.</summary>
    public static string Of(Draft draft, Catalogue catalogue, Words words) =>
        draft.Place.StartsWith("/reports/read", StringComparison.Ordinal) ? OfReport(draft, words)
        : draft.Place.StartsWith("/entry/grid", StringComparison.Ordinal)
            ? OfGrid(draft, catalogue, words)
        : draft.Place == ImportDraft.Place ? words["导入文件"]
        : OfFigure(draft, catalogue, words);

    private static string OfReport(Draft draft, Words words) =>
        EntryDraft.Title(draft.Content) is { Length: > 0 } title
            ? words.Format("读报道《{0}》", title)
            : words["读报道"];

    private static string OfGrid(Draft draft, Catalogue catalogue, Words words)
    {
        var district = catalogue.Districts.Named(Address.Parameter(draft.Place, "district"));
        var period = Address.Parameter(draft.Place, "period");
        var about = new[]
        {
            district?.NameIn(words.Language),
            TypedPeriod.TryParse(period, out var read) ? read.ToLabel(words.Language) : null,
        }.OfType<string>();
        return string.Join(" · ", about.Prepend(words["表格填报"]));
    }

    private static string OfFigure(Draft draft, Catalogue catalogue, Words words)
    {
        var deed =
            draft.Place.Contains("replaces=", StringComparison.Ordinal) ? words["修订一条数据"]
            : draft.Place.Contains("code=", StringComparison.Ordinal) ? words["更正一条数据"]
            : "";
        var form = draft.Content is { } content ? EntryDraft.Form(content) : null;
        var about = form is null
            ? ""
            : $"{catalogue.FindIndicator(form.Indicator)?.NameIn(words.Language)} {Number(form, catalogue)}".Trim();
        return deed.Length > 0 && about.Length > 0 ? $"{deed} · {about}"
            : deed.Length + about.Length > 0 ? deed + about
            : words["填报一条数据"];
    }

    // 27300 as 27,300; what is no number yet as it was typed.
    private static string Number(FigureForm form, Catalogue catalogue) =>
        TypedQuantity.TryRead(form.Value, form.UnitIn(catalogue), 1, out var quantity, out _)
        && quantity!.Printed == form.Value + quantity.Unit
            ? QuantityText.Grouped(quantity.Value)
            : form.Value;
}
