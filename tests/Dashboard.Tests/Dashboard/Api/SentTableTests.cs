using System.Text;
using Dashboard.Api;
using Dashboard.Documents.Import;
using Dashboard.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Dashboard.Api;

public sealed class SentTableTests
{
    private const string Good =
        """{"indicator":"停车位","district":"a","period":"2023","value":7}""";

    // Each with what is wrong with it, or null.
    private static readonly (string Json, bool IsGood)[] Elements =
    [
        (Good, true),
        ("{}", true),
        ("""{"value":"710余"}""", true),
        ("""{"note":null}""", true),
        ("7", false),
        ("null", false),
        ("\"text\"", false),
        ("""{"unknown":"x"}""", false),
        ("""{"indicator":7}""", false),
        ("""{"value":true}""", false),
        ("""{"note":"\u0000"}""", false),
        ("""{"note":"\ud800"}""", false),
    ];

    [Fact]
    public void Every_line_is_taken_once_or_named_once_with_its_place() =>
        Prop.ForAll(
                Gen.Elements(Elements).ListOf().ToArbitrary(),
                sent =>
                {
                    var table = Read($"[{string.Join(',', sent.Select(one => one.Json))}]");
                    Assert.Equal(
                        Places(sent, isGood: true),
                        table.Table.Lines.Select(line => line.Number)
                    );
                    Assert.Equal(
                        Places(sent, isGood: false),
                        table.Errors.Select(error => error.Line)
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_byte_is_damaged_it_is_a_table_or_a_sentence()
    {
        var good = Encoding.UTF8.GetBytes($"[{Good},{Good}]");
        Prop.ForAll(
                Gen.Choose(0, good.Length - 1).ToArbitrary(),
                Gen.Choose(0, 255).ToArbitrary(),
                (at, damage) =>
                {
                    byte[] sent = [.. good];
                    sent[at] = (byte)damage;
                    try
                    {
                        var table = SentTable.OfJson(sent, new Words(Language.Chinese));
                        Assert.Equal(
                            2,
                            table
                                .Table.Lines.Select(line => line.Number)
                                .Union(table.Errors.Select(error => error.Line))
                                .Count()
                        );
                    }
                    catch (SheetRefusedException refused)
                    {
                        Assert.NotEmpty(refused.Text);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static SentTable Read(string json) =>
        SentTable.OfJson(Encoding.UTF8.GetBytes(json), new Words(Language.Chinese));

    private static IEnumerable<int> Places(IEnumerable<(string, bool IsGood)> sent, bool isGood) =>
        sent.Index().Where(one => one.Item.IsGood == isGood).Select(one => one.Index + 1);
}
