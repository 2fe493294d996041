using System.Text;
using Dashboard.Reading;

namespace Dashboard.Tests.Reading;

public sealed class ReportFileTests
{
    private const string Sentence = "全区新增企业37家，同比增长7.8%。";

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Sentence) },
            { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)] },
            { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)] },
            { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)] },
            {
                "GB18030",
                CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Sentence)
            },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_each_encoding(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        Assert.Null(ReportFile.Decode("a.txt", bytes, out var text));
        Assert.Equal(Sentence, text);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 })]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 1 })]
    [InlineData(new byte[] { 1, 0, 2, 0, 3, 0 })]
    [InlineData(new byte[] { 0xC4, 0xFF, 0xFF, 0x80 })]
    public void Anything_else_is_refused_by_name(byte[] bytes)
    {
        var refusal = ReportFile.Decode("a.bin", bytes, out var text);

        Assert.StartsWith("a.bin: ", refusal, StringComparison.Ordinal);
        Assert.Empty(text);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_refused_by_name()
    {
        var folder = Path.GetTempPath();
        var missing = Path.Combine(folder, Guid.NewGuid().ToString("N"));

        Assert.Equal($"{missing}: there is no such file.", ReportFile.Read(missing, out _));
        Assert.StartsWith(folder, ReportFile.Read(folder, out _), StringComparison.Ordinal);
    }
}
