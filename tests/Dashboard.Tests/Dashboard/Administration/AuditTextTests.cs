using Dashboard.Administration.Audit;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Dashboard.Wording;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class AuditTextTests
{
    [Theory]
    [InlineData(AuditAct.Account, "add Reviewer a b", "新增 审核 a b")]
    [InlineData(AuditAct.Account, "sign-out-everywhere", "退出所有登录")]
    [InlineData(
        AuditAct.Catalogue,
        "indicator-changed 车位 个 stock",
        "更改指标 车位 个 存量：取最近时点"
    )]
    [InlineData(
        AuditAct.Catalogue,
        "rules range=refused[..500] unit=warned",
        "核查规则 超出范围：强制[..500] 单位不符："
    )]
    [InlineData(AuditAct.Export, "/api/figures?format=csv add", "/api/figures?format=csv add")]
    [InlineData(
        AuditAct.Account,
        """{"deed":"account_added","role":"reviewer","districts":"a b"}""",
        "新增 审核 a b"
    )]
    [InlineData(
        AuditAct.Catalogue,
        """{"deed":"indicator_changed","name":"add lock","unit":"个","nature":"stock"}""",
        "更改指标 add lock 个 存量：取最近时点"
    )]
    [InlineData(
        AuditAct.Catalogue,
        """{"deed":"rules_set","range":"refused[..500]","unit":"warned"}""",
        "核查规则 超出范围：强制[..500] 单位不符："
    )]
    [InlineData(AuditAct.Return, """{"reason":"请核 对"}""", "请核 对")]
    [InlineData(AuditAct.Return, "{ 不是JSON", "{ 不是JSON")]
    [InlineData(
        AuditAct.Account,
        """{"deed":"of_a_later_version","x":"y"}""",
        "of_a_later_version y"
    )]
    public void Codes_are_put_into_words(AuditAct act, string detail, string said)
    {
        var row = new AuditRow
        {
            AtUtc = DateTime.UnixEpoch,
            Account = "admin",
            Act = act,
            Subject = "",
            Detail = detail,
        };

        Assert.StartsWith(
            said,
            new AuditText(Given.Catalogue, new Words(Language.Chinese)).Detail(row),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_named_deed_has_words()
    {
        var text = new AuditText(Given.Catalogue, new Words(Language.Chinese));

        Assert.All(
            Enum.GetValues<NamedDeed>(),
            deed =>
                Assert.NotEmpty(
                    text.Detail(
                        new AuditRow
                        {
                            AtUtc = DateTime.UnixEpoch,
                            Account = "admin",
                            Act = AuditAct.Catalogue,
                            Subject = "",
                            Detail = new AuditDetail(deed).ToJson(),
                        }
                    )
                )
        );
    }

    [Fact]
    public void A_very_reasonparticular_is_cut_and_stays_readable()
    {
        var reason =
            new string('长', AuditDetail.LongestValue - 1) + "😀" + new string('长', 5_000);

        var read = AuditDetail.Read(AuditDetail.Because(reason).ToJson())!;

        Assert.Equal(
            new string('长', AuditDetail.LongestValue - 1) + "…",
            Assert.Single(read.Parts).Value
        );
    }
}
