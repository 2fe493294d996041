using System.Buffers.Binary;

namespace Dashboard.Documents.Paper;

/// <summary>How large a picture says it is, before anybody unfolds it.</summary>
internal static class PictureSize
{
    /// <summary>Its columns and rows; null where it is neither PNG nor JPEG.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> bytes) =>
        IsPng(bytes)
            ? (
                BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
                BinaryPrimitives.ReadInt32BigEndian(bytes[20..])
            )
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? OfJpeg(bytes)
        : null;

    private static bool IsPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 24
        && bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    // the size stands in the first frame header, behind segments that each say how long they are
    private static (int, int)? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }
}
