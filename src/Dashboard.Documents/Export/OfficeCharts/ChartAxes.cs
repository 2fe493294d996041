using Dashboard.Documents.Layout;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>The two axes of a chart. Lying bars that carry their values as labels show no axis of values.</summary>
internal static class ChartAxes
{
    public const uint Labels = 1;
    public const uint Values = 2;

    public static C.CategoryAxis OfLabels(bool stands)
    {
        var axis = new C.CategoryAxis(
            new C.AxisId { Val = Labels },
            new C.Scaling(
                new C.Orientation
                {
                    Val = stands ? C.OrientationValues.MinMax : C.OrientationValues.MaxMin,
                }
            ),
            new C.Delete { Val = false },
            new C.AxisPosition
            {
                Val = stands ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left,
            },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
            new C.ChartShapeProperties(Line(ChartPalette.Light.Grid)),
            new C.CrossingAxis { Val = Values },
            new C.Crosses { Val = C.CrossesValues.AutoZero }
        );
        if (!stands)
        {
            // Time goes on between the labels that are shown; of places each has to be named.
            axis.Append(new C.TickLabelSkip { Val = 1 });
        }

        return axis;
    }

    /// <summary>The axis of the values.</summary>
    /// <param name="stands">Whether values go up rather than to the right.</param>
    /// <param name="grid">The numbers.</param>
    /// <param name="fromZero">Whether the axis has to begin at zero: Office begins later where values are alike, and lengths would lie.</param>
    /// <param name="isShown">Whether its steps are drawn; bars that carry their values need none.</param>
    public static C.ValueAxis OfValues(bool stands, ChartGrid grid, bool fromZero, bool isShown)
    {
        var scaling = new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax });
        if (fromZero && grid.Values.All(value => value.Value >= 0))
        {
            scaling.Append(new C.MinAxisValue { Val = 0 });
        }

        var axis = new C.ValueAxis(
            new C.AxisId { Val = Values },
            scaling,
            new C.Delete { Val = !isShown },
            new C.AxisPosition
            {
                Val = stands ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom,
            }
        );
        if (stands)
        {
            axis.Append(
                new C.MajorGridlines(new C.ChartShapeProperties(Line(ChartPalette.Light.Grid)))
            );
            axis.Append(Title(grid.Unit));
        }

        axis.Append(
            new C.NumberingFormat { FormatCode = Format(grid), SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
            new C.ChartShapeProperties(new A.Outline(new A.NoFill())),
            new C.CrossingAxis { Val = Labels },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            // Optional in the schema; Office asks to repair a chart without it.
            new C.CrossBetween { Val = C.CrossBetweenValues.Between }
        );
        return axis;
    }

    // Small values have steps below one; "General" words each step with as many decimals as it has.
    private static string Format(ChartGrid grid) =>
        grid.Values.Any(value => Math.Abs(value.Value) >= 10) ? ValueFormat.Plain(0) : "General";

    private static C.Title Title(string unit) =>
        new(
            new C.ChartText(
                new C.RichText(
                    new A.BodyProperties
                    {
                        Rotation = 0,
                        Vertical = A.TextVerticalValues.Horizontal,
                    },
                    new A.Paragraph(
                        new A.Run(
                            new A.RunProperties { Language = "zh-CN", Bold = false },
                            new A.Text(PlainText.Of(unit))
                        )
                    )
                )
            ),
            new C.Overlay { Val = false }
        );

    private static A.Outline Line(string colour) =>
        new(new A.SolidFill(new A.RgbColorModelHex { Val = colour })) { Width = 9525 };
}
