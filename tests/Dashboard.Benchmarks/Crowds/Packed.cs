using System.Buffers.Binary;
using System.Text;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>As much of MessagePack as Blazor's messages are made of; the package is not on the feed.</summary>
internal static class Packed
{
    /// <summary>A message with its length before it, as SignalR frames them.</summary>
    public static byte[] Framed(object?[] message)
    {
        using var body = new MemoryStream();
        Write(body, message);
        using var framed = new MemoryStream();
        for (var length = (uint)body.Length; ; length >>= 7)
        {
            framed.WriteByte((byte)(length > 0x7f ? length | 0x80 : length));
            if (length <= 0x7f)
            {
                break;
            }
        }

        body.WriteTo(framed);
        return framed.ToArray();
    }

    /// <summary>Takes the next message off what came so far; false where it is not all there yet.</summary>
    public static bool TryTake(ref ReadOnlyMemory<byte> came, out object?[] message)
    {
        message = [];
        var (length, digits) = (0, 0);
        byte digit;
        do
        {
            if (digits == came.Length)
            {
                return false;
            }

            digit = came.Span[digits];
            length |= (digit & 0x7f) << (7 * digits++);
        } while ((digit & 0x80) != 0);
        if (came.Length < digits + length)
        {
            return false;
        }

        var at = 0;
        message = (object?[])Read(came.Span.Slice(digits, length), ref at)!;
        came = came[(digits + length)..];
        return true;
    }

    private static void Write(Stream to, object? value)
    {
        switch (value)
        {
            case null:
                to.WriteByte(0xc0);
                break;
            case bool yes:
                to.WriteByte((byte)(yes ? 0xc3 : 0xc2));
                break;
            case string text:
                WriteText(to, Encoding.UTF8.GetBytes(text));
                break;
            case long number:
                WriteNumber(to, number);
                break;
            case Nothing:
                to.WriteByte(0x80);
                break;
            case object?[] items:
                // What a client sends has never more than fifteen.
                to.WriteByte((byte)(0x90 | items.Length));
                Array.ForEach(items, item => Write(to, item));
                break;
            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static void WriteText(Stream to, byte[] text)
    {
        Span<byte> head = stackalloc byte[5];
        head[0] = 0xdb;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], text.Length);
        to.Write(head);
        to.Write(text);
    }

    private static void WriteNumber(Stream to, long number)
    {
        Span<byte> all = stackalloc byte[9];
        all[0] = 0xd3;
        BinaryPrimitives.WriteInt64BigEndian(all[1..], number);
        to.Write(number is >= 0 and < 128 ? [(byte)number] : all);
    }

    private static object? Read(ReadOnlySpan<byte> from, ref int at)
    {
        var kind = from[at++];
        switch (kind)
        {
            case < 0x80:
                return (long)kind;
            case < 0x90:
                return Pairs(from, ref at, kind & 0x0f);
            case < 0xa0:
                return Items(from, ref at, kind & 0x0f);
            case < 0xc0:
                return Text(from, ref at, kind & 0x1f);
            case >= 0xe0:
                return (long)(sbyte)kind;
            case 0xc0:
                return null;
            case 0xc2 or 0xc3:
                return kind == 0xc3;
            case 0xc4 or 0xc5 or 0xc6:
                // A render batch: nobody here draws it.
                var length = (int)Number(from, ref at, 1 << (kind - 0xc4));
                at += length;
                return Nothing.Here;
            case 0xcc or 0xcd or 0xce or 0xcf:
                return Number(from, ref at, 1 << (kind - 0xcc));
            case 0xd0 or 0xd1 or 0xd2 or 0xd3:
                return Number(from, ref at, 1 << (kind - 0xd0));
            case 0xd9 or 0xda or 0xdb:
                return Text(from, ref at, (int)Number(from, ref at, 1 << (kind - 0xd9)));
            case 0xdc or 0xdd:
                return Items(from, ref at, (int)Number(from, ref at, 2 << (kind - 0xdc)));
            default:
                throw new NotSupportedException($"{kind:x2}");
        }
    }

    private static long Number(ReadOnlySpan<byte> from, ref int at, int bytes)
    {
        long number = 0;
        for (var one = 0; one < bytes; one++)
        {
            number = (number << 8) | from[at++];
        }

        return number;
    }

    private static string Text(ReadOnlySpan<byte> from, ref int at, int length)
    {
        at += length;
        return Encoding.UTF8.GetString(from.Slice(at - length, length));
    }

    private static object?[] Items(ReadOnlySpan<byte> from, ref int at, int count)
    {
        var items = new object?[count];
        for (var one = 0; one < count; one++)
        {
            items[one] = Read(from, ref at);
        }

        return items;
    }

    private static Nothing Pairs(ReadOnlySpan<byte> from, ref int at, int count)
    {
        Items(from, ref at, 2 * count);
        return Nothing.Here;
    }
}

/// <summary>An empty map, or bytes that nobody looks at.</summary>
internal sealed class Nothing
{
    public static readonly Nothing Here = new();
}
