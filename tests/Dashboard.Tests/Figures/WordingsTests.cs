using Dashboard.Wording;

namespace Dashboard.Tests.Figures;

public sealed class WordingsTests
{
    private static readonly Wordings _wording = new(typeof(Words));

    [Fact]
    public void What_a_key_says_behind_it_is_shown_to_nobody()
    {
        Assert.Equal("目标", _wording.In(Language.Chinese, "目标〔图例〕"));
        Assert.Equal("target", _wording.In(Language.English, "目标〔图例〕"));
        Assert.Equal("Target", _wording.In(Language.English, "目标"));
    }

    [Theory]
    [InlineData("城乡建设〔2023〕")]
    [InlineData("〔〕")]
    public void What_somebody_typed_stays_as_it_is(string typed)
    {
        Assert.Equal(typed, _wording.In(Language.Chinese, typed));
        Assert.Equal(typed, _wording.In(Language.English, typed));
    }

    [Fact]
    public void Each_language_has_its_own_order() =>
        Assert.Equal(
            ("3地的停车位。", "停车位 of 3 districts."),
            (
                _wording.Format(Language.Chinese, "{0}地的{1}。", 3, "停车位"),
                _wording.Format(Language.English, "{0}地的{1}。", 3, "停车位")
            )
        );
}
