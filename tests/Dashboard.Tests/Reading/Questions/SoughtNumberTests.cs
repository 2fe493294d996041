using System.Globalization;
using Dashboard.Reading.Questions;
using Dashboard.Tests.Setup;
using FsCheck.Fluent;

namespace Dashboard.Tests.Reading.Questions;

public sealed class SoughtNumberTests
{
    [Theory]
    [InlineData("25808")]
    [InlineData("25,808")]
    [InlineData("２５８０８")]
    [InlineData("２５，８０８")]
    [InlineData("25 808")]
    [InlineData("25808个")]
    [InlineData("约25808个")]
    [InlineData("25808个左右")]
    [InlineData("2.5808万")]
    [InlineData("两万五千八百零八")]
    public void A_number_is_read_in_any_spelling(string text)
    {
        var number = SoughtNumber.Read(text);

        Assert.Equal(25_808, number?.Value);
        Assert.InRange(25_808m, number!.From, number.To);
    }

    [Theory]
    [InlineData("2.58万", 25_750, 25_849)]
    [InlineData("110亿元", 10_950_000_000, 11_049_999_999)]
    [InlineData("25808", 25_808, 25_808)]
    [InlineData("2万", 20_000, 20_000)]
    public void What_is_rounded_may_be_anything_that_is_rounded_so(
        string text,
        long least,
        long most
    )
    {
        var number = SoughtNumber.Read(text)!;

        Assert.Equal(least, number.From);
        Assert.Equal(most, decimal.Floor(number.To));
    }

    [Theory]
    [InlineData("")]
    [InlineData("停车位25808")]
    [InlineData("25808和25809")]
    [InlineData("2022年停车位多少个")]
    [InlineData("万")]
    [InlineData("999999999999999999999999999999")]
    public void What_is_more_than_a_number_is_none(string text) =>
        Assert.Null(SoughtNumber.Read(text));

    [Fact]
    public void Each_value_is_found_by_all_its_spellings()
    {
        Always.Holds(
            Gen.Choose(1, 99_999_999),
            value =>
            {
                var invariant = CultureInfo.InvariantCulture;
                string[] spelled =
                [
                    value.ToString(invariant),
                    value.ToString("#,##0", invariant),
                    (value / 10_000m).ToString("0.####", invariant) + "万",
                    string.Concat(
                        value.ToString(invariant).Select(digit => (char)(digit - '0' + '０'))
                    ),
                ];
                Assert.All(
                    spelled,
                    text =>
                    {
                        var number = SoughtNumber.Read(text);
                        Assert.Equal(value, number?.Value);
                        Assert.InRange(value, number!.From, number.To);
                    }
                );
            }
        );
    }
}
