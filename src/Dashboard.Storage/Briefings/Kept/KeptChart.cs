namespace Dashboard.Storage.Briefings.Kept;

/// <summary>A chart as a briefing keeps it.</summary>
internal sealed record KeptChart
{
    public string? Title { get; init; }

    public string? Form { get; init; }

    public string? Unit { get; init; }

    public string? Period { get; init; }

    public IReadOnlyList<KeptSeries>? Series { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string>? Sources { get; init; }

    public string? Note { get; init; }

    public KeptPoint? Whole { get; init; }

    public IReadOnlyList<KeptRemark>? Remarks { get; init; }

    public static KeptChart Of(Chart chart) =>
        new()
        {
            Title = chart.Title,
            Form = EnumCode.Of(chart.Form),
            Unit = chart.Unit,
            Period = chart.Period,
            Series =
            [
                .. chart.Series.Select(series => new KeptSeries
                {
                    Name = series.Name,
                    Points = [.. series.Points.Select(KeptPoint.Of)],
                }),
            ],
            Summary = chart.Summary,
            Sources = chart.Sources,
            Note = chart.Note,
            Whole = chart.Whole is { } whole ? KeptPoint.Of(whole) : null,
            Remarks = chart.Remarks.Count == 0 ? null : [.. chart.Remarks.Select(KeptRemark.Of)],
        };

    public Chart ToChart() =>
        new(
            Title: Title ?? "",
            Form: KeptCode.Read<ChartForm>(Form),
            Unit: Unit ?? "",
            Period: Period ?? "",
            Series:
            [
                .. (Series ?? []).Select(series => new ChartSeries(
                    Name: series.Name ?? "",
                    Points: [.. (series.Points ?? []).Select(point => point.ToPoint())]
                )),
            ],
            Summary: Summary ?? "",
            Sources: Sources ?? [],
            Note: Note ?? "",
            Whole: Whole?.ToPoint()
        )
        {
            Remarks = [.. (Remarks ?? []).Select(remark => remark.ToRemark())],
        };
}

/// <summary>A remark as a briefing keeps it.</summary>
internal sealed record KeptRemark
{
    public string? Indicator { get; init; }

    public string? District { get; init; }

    public DateOnly? Day { get; init; }

    public string? Text { get; init; }

    public bool? Breaks { get; init; }

    public string? Words { get; init; }

    public static KeptRemark Of(ChartRemark remark) =>
        new()
        {
            Indicator = remark.Remark.Indicator,
            District = remark.Remark.District,
            Day = remark.Remark.Day,
            Text = remark.Remark.Text,
            Breaks = remark.Remark.BreaksComparison,
            Words = remark.Words,
        };

    public ChartRemark ToRemark() =>
        new(
            new(Indicator ?? "", District, KeptCode.There(Day), Text ?? "", Breaks ?? false),
            Words ?? ""
        );
}

internal sealed record KeptSeries
{
    public string? Name { get; init; }

    public IReadOnlyList<KeptPoint>? Points { get; init; }
}

internal sealed record KeptPoint
{
    public string? Label { get; init; }

    public decimal? Value { get; init; }

    public string? Text { get; init; }

    public KeptFigure? Figure { get; init; }

    public string? Mark { get; init; }

    public KeptStanding? Standing { get; init; }

    public static KeptPoint Of(ChartPoint point) =>
        new()
        {
            Label = point.Label,
            Value = point.Value,
            Text = point.Text,
            Figure = KeptFigure.Of(point.Figure),
            Mark = KeptCode.OfMarks(point.Mark),
            Standing = point.Standing is { } standing ? KeptStanding.Of(standing) : null,
        };

    public ChartPoint ToPoint() =>
        new(
            Label: Label ?? "",
            Value: KeptCode.There(Value),
            Text: Text ?? "",
            Figure: KeptCode.There(Figure).ToFigure(),
            Mark: KeptCode.ReadMarks(Mark),
            Standing: Standing?.ToStanding()
        );
}
