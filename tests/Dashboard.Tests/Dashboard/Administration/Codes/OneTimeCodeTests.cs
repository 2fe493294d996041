using System.Text;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Administration.Codes;

public sealed class OneTimeCodeTests
{
    // RFC 6238, appendix B, the lines of SHA1.
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_telephone_of_these_tests_is_that_of_the_standard(long seconds, string code) =>
        Assert.Equal(
            code,
            OneTimeCode.At(
                Encoding.ASCII.GetBytes("12345678901234567890"),
                DateTimeOffset.FromUnixTimeSeconds(seconds),
                8
            )
        );
}
