using System.Text.Json.Nodes;
using Dashboard.Storage.Briefings;

namespace Dashboard.Tests.Storage.Formats;

public sealed class ItemSnapshotTests
{
    public static TheoryData<string> Texts => KeptText.Named("item");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_word_of_every_old_text_is_read_and_written_again(string text)
    {
        var kept = KeptText.Read(text);

        var read = ItemSnapshot.Read(kept);

        Assert.Null(read.Problem);
        var written = JsonNode.Parse(read.ToJson())!.AsObject();
        written.Remove("Format");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(kept), written), written.ToJsonString());
    }

    [Fact]
    public void A_form_of_chart_that_a_later_version_wrote_is_said_in_a_sentence_and_stays_kept()
    {
        var text = KeptText
            .Read("item-1-parts")
            .Replace("\"parts\"", "\"stacked_area\"", StringComparison.Ordinal);

        var read = ItemSnapshot.Read(text);

        Assert.Contains("stacked_area", read.Problem!.ToString(), StringComparison.Ordinal);
        Assert.Null(read.Chart);
        Assert.Equal(text, read.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no text of ours")]
    [InlineData("[1]")]
    [InlineData("""{"Format":99}""")]
    [InlineData("""{"Chart":{}}""")]
    [InlineData("""{"Cards":[{}]}""")]
    [InlineData("""{"Cards":[{"Standing":{"Series":{"Kind":"actual"},"Period":"2022"}}]}""")]
    public void What_cannot_be_read_is_said_in_a_sentence(string text) =>
        Assert.NotNull(ItemSnapshot.Read(text).Problem);
}
