using System.Buffers.Binary;
using System.IO.Compression;

namespace Dashboard.Tests.Setup;

/// <summary>A printed page as a bad scanner gives it: grey, crooked, with dust on it.</summary>
internal static class ScannedPage
{
    private const int Width = 2480;
    private const int Height = 3508;

    // Dots that a row stands to the right of the one before, and a column below the one before: a page that lies a fifth of a degree askew.
    private const double Slant = 0.0035;

    /// <summary>A page of a PDF as a PNG; the same dust each time.</summary>
    public static byte[] Damaged(byte[] pdf, int page)
    {
        var paper = PrintedPage.Grey(pdf, page, Width, Height);
        var dust = new System.Random(7);
        var rows = new byte[Height * (Width + 1)];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (fromX, fromY) = (x - (int)(y * Slant), y - (int)(x * Slant));
                var ink = fromX >= 0 && fromY >= 0 ? paper[fromY * Width + fromX] : 255;

                // Ink that is grey on paper that is grey, and darker to the right.
                var seen = 60 + ink * 170 / 255 - x * 20 / Width;
                rows[y * (Width + 1) + 1 + x] = dust.Next(4000) switch
                {
                    0 => 20,
                    1 => 245,
                    _ => (byte)seen,
                };
            }
        }

        return Png(rows);
    }

    private static byte[] Png(byte[] rows)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), Height);
        head[8] = 8;
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(rows);
        }

        return
        [
            .. (ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
            .. Chunk("IHDR"u8, head),
            .. Chunk("IDAT"u8, packed.ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. name, .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4), Crc(chunk.AsSpan(4..^4)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
