namespace Dashboard.Documents.Import;

/// <summary>
/// A part of a package on its way to an XML reader: its bytes are counted, and no tag may be longer than any program writes
/// one, for a reader holds a whole tag in memory before it can be asked about it.
/// </summary>
internal sealed class MeasuredStream(Stream inner, Unpacking unpacking) : Stream
{
    private const int LongestTag = 1024 * 1024;
    private const byte Text = 0;
    private const byte Tag = (byte)'<';

    // Where the next byte stands: in text, in a tag, or in a value of it, which its own quote ends.
    private byte _where = Text;
    private int _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        unpacking.Add(read);
        Measure(buffer[..read]);
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Measure(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var at = _where switch
            {
                Text => bytes.IndexOf(Tag),
                Tag => bytes.IndexOfAny((byte)'>', (byte)'"', (byte)'\''),
                var quote => bytes.IndexOf(quote),
            };
            var passed = at < 0 ? bytes.Length : at + 1;
            _length = _where == Text ? 0 : _length + passed;
            if (_length > LongestTag)
            {
                throw new SheetRefusedException(PackageDoor.TooMuch);
            }

            if (at >= 0)
            {
                _where =
                    _where == Text ? Tag
                    : _where != Tag ? Tag
                    : bytes[at] == '>' ? Text
                    : bytes[at];
            }

            bytes = bytes[passed..];
        }
    }
}
