using System.Globalization;
using System.Text;
using QRCoder;

namespace Dashboard.Administration.Codes;

/// <summary>A text as a QR code, to be drawn as one path of squares.</summary>
/// <param name="Size">Squares along each side, the quiet margin with them.</param>
/// <param name="Path">The dark squares, row by row.</param>
internal sealed record QrPicture(int Size, string Path)
{
    public static QrPicture Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(
                        CultureInfo.InvariantCulture,
                        $"M{start} {y}h{x - start}v1h-{x - start}z"
                    );
                }
            }
        }

        return new(rows.Count, path.ToString());
    }
}
