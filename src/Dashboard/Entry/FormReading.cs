using Dashboard.Storage.Entry;

namespace Dashboard.Entry;

/// <summary>Reads a form field by field into the entry that was meant, and says of each field what is wrong with it.</summary>
internal sealed class FormReading(FigureForm form, Catalogue catalogue)
{
    private readonly Dictionary<string, Advice> _wrong = new(StringComparer.Ordinal);

    /// <summary>A sentence for each field that is wrong, once <see cref="ToEntry"/> was asked.</summary>
    public IReadOnlyDictionary<string, Advice> Problems => _wrong;

    /// <summary>The entry meant; null where a field is wrong.</summary>
    /// <param name="cited">For a change or a correction: where the figure was printed, kept while the report is the same.</param>
    public FigureEntry? ToEntry(IReadOnlyList<Citation> cited)
    {
        RequireNames();
        var period = ReadPeriod();
        var quantity = _wrong.ContainsKey(nameof(FigureForm.Indicator)) ? null : ReadQuantity();
        RequireSource();
        return _wrong.Count > 0 || period is null || quantity is null
            ? null
            : new(Figure(period, quantity, cited), form.Explanation, Reason: form.Reason);
    }

    /// <summary>The time that the typed period means for the indicator; null where it cannot be read or meant.</summary>
    public Period? SpokenPeriod() =>
        TypedPeriod.TryParse(form.Period, out var typed) ? Spoken(typed, out _) : null;

    private Period? Spoken(Period typed, out string problem)
    {
        problem = "";
        return catalogue.FindIndicator(form.Indicator) is { } indicator
            ? SpokenTime.Of(indicator.Nature, form.Kind, typed, out problem)
            : typed;
    }

    private void RequireNames()
    {
        if (catalogue.FindIndicator(form.Indicator) is null)
        {
            _wrong[nameof(FigureForm.Indicator)] = new Advice("请选择指标");
        }

        if (catalogue.Districts.Find(form.District) is null)
        {
            _wrong[nameof(FigureForm.District)] = new Advice("请选择区划");
        }
    }

    private Period? ReadPeriod()
    {
        if (!TypedPeriod.TryParse(form.Period, out var typed))
        {
            _wrong[nameof(FigureForm.Period)] =
                form.Period.Length == 0 ? new Advice("请填期间") : new Advice(TypedPeriod.Forms);
            return null;
        }

        var spoken = Spoken(typed, out var asked);
        if (spoken is null)
        {
            _wrong[nameof(FigureForm.Period)] = new Advice(asked);
        }

        return spoken;
    }

    private Quantity? ReadQuantity()
    {
        if (
            !TypedQuantity.TryRead(
                form.Value,
                form.UnitIn(catalogue),
                form.ScaleIn(catalogue),
                out var quantity,
                out var why
            )
        )
        {
            _wrong[nameof(FigureForm.Value)] = why!;
            return null;
        }

        return form.Qualifier is { } hedge && hedge != quantity!.Qualifier
            ? Hedged(quantity, hedge)
            : quantity;
    }

    // How sure it is was chosen beside the number, and is printed with it.
    private static Quantity Hedged(Quantity quantity, Qualifier hedge)
    {
        var meant = new Quantity(
            quantity.Value,
            quantity.Unit,
            quantity.Printed,
            hedge,
            quantity.Max
        );
        return new Quantity(
            quantity.Value,
            quantity.Unit,
            QuantityText.Of(meant, Language.Chinese).ToString(),
            hedge,
            quantity.Max
        );
    }

    private void RequireSource()
    {
        if (form.Report.Length == 0 && string.IsNullOrWhiteSpace(form.Document))
        {
            _wrong[nameof(FigureForm.Document)] = new Advice("请选一篇报道，或写出文件名称、文号");
        }
    }

    private Figure Figure(Period period, Quantity quantity, IReadOnlyList<Citation> cited) =>
        new(
            Code: "",
            Indicator: form.Indicator,
            District: form.District,
            Scope: form.Scope.Trim(),
            Period: period,
            PeriodCertainty: PeriodCertainty.Stated,
            Quantity: quantity,
            Kind: form.Kind,
            State: FigureState.Submitted,
            Citations: form.Report.Length == 0 ? []
                : cited.Count > 0 && cited[0].Report == form.Report ? cited
                : [new Citation(form.Report, "", 1, 0, 0)],
            Note: form.Note.Trim(),
            Document: form.Document.Trim()
        );
}
