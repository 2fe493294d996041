using System.Text.Json;
using Dashboard.Access;
using Dashboard.Administration.Accounts;
using Dashboard.Administration.House;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Tests.Dashboard.Administration.House;

public sealed class HouseSettingsTests
{
    private static readonly Dictionary<string, string?> _whole = new()
    {
        ["Name"] = "统一身份认证",
        ["AuthorizationEndpoint"] = "https://sso.example.cn/authorize",
        ["TokenEndpoint"] = "https://sso.example.cn/token",
        ["UserInformationEndpoint"] = "http://localhost:9000/userinfo",
        ["ClientId"] = "dashboard",
        ["ClientSecret"] = "a-secret",
    };

    [Fact]
    public void Without_the_section_there_is_no_house_and_no_code_is_asked()
    {
        var read = SignInSettings.Read(new ConfigurationBuilder().Build(), TextWriter.Null);

        Assert.Equal(SignInSettings.Plain, read);
    }

    [Fact]
    public void What_is_not_said_is_as_openid_connect_has_it()
    {
        var house = Read().House!;

        Assert.Equal(["openid", "profile"], house.Scopes);
        Assert.Equal("sub", house.AccountClaim);
        Assert.Empty(house.Roles);
        // A record would print its properties.
        Assert.DoesNotContain("a-secret", $"{(object)house}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ClientSecret", "", "写了 SignIn:House，但没有写 SignIn:House:ClientSecret")]
    [InlineData("Name", null, "写了 SignIn:House，但没有写 SignIn:House:Name")]
    [InlineData(
        "TokenEndpoint",
        "http://10.0.0.1/token",
        "SignIn:House:TokenEndpoint 写的是“http://10.0.0.1/token”，应是 https:// 开头的网址（只有本机可以用 http://）"
    )]
    [InlineData(
        "AuthorizationEndpoint",
        "/authorize",
        "SignIn:House:AuthorizationEndpoint 写的是“/authorize”，应是 https:// 开头的网址（只有本机可以用 http://）"
    )]
    [InlineData(
        "Roles:staff",
        "Boss",
        "SignIn:House:Roles:staff 写的是“Boss”，只能是 Viewer、Clerk、Reviewer、Administrator"
    )]
    [InlineData(
        "Roles:staff",
        "3",
        "SignIn:House:Roles:staff 写的是“3”，只能是 Viewer、Clerk、Reviewer、Administrator"
    )]
    public void What_cannot_be_used_is_said_in_one_sentence(
        string name,
        string? value,
        string sentence
    ) => Assert.Equal(sentence, Read((name, value)).Wrong);

    [Fact]
    public void Whom_codes_are_asked_of_is_one_of_three()
    {
        using var said = new StringWriter();

        Assert.Null(Codes("everybody", said));
        Assert.Equal(
            "SignIn:Codes 写的是“everybody”，只能是 Off、Administrators、All",
            said.ToString().Trim()
        );
        Assert.Equal(CodesAsked.All, Codes("all", said)?.Codes);
    }

    [Theory]
    [InlineData(
        """{"sub":"E1","role":["a","b、c"],"org":"甲、乙,丙"}""",
        "E1",
        "a b c",
        "甲 乙 丙"
    )]
    [InlineData("""{"sub":42,"name":null,"role":"a"}""", "42", "a", "")]
    public void A_claim_is_a_text_a_number_or_a_list(
        string json,
        string account,
        string roles,
        string districts
    )
    {
        var person = Person(json)!;

        Assert.Equal(
            (account, roles, districts),
            (person.Account, string.Join(' ', person.Roles), string.Join(' ', person.Districts))
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"E1\"")]
    [InlineData("""{"sub":""}""")]
    [InlineData("""{"sub":" "}""")]
    [InlineData("""{"sub":["a","b"]}""")]
    [InlineData("""{"sub":{"id":"E1"}}""")]
    [InlineData("""{"sub":"a\nb"}""")]
    public void Who_cannot_be_told_is_nobody(string json) => Assert.Null(Person(json));

    [Fact]
    public void An_account_longer_than_any_is_nobody_s() =>
        Assert.Null(Person($$"""{"sub":"{{new string('a', HousePerson.LongestAccount + 1)}}"}"""));

    internal static (HouseSettings? House, string? Wrong) Read(
        params (string Name, string? Value)[] changed
    )
    {
        var all = new Dictionary<string, string?>(_whole);
        foreach (var (name, value) in changed)
        {
            all[name] = value;
        }

        return HouseSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    all.Select(pair => KeyValuePair.Create("SignIn:House:" + pair.Key, pair.Value))
                )
                .Build()
                .GetSection("SignIn:House")
        );
    }

    private static HousePerson? Person(string json)
    {
        using var said = JsonDocument.Parse(json);
        return HousePerson.Read(said.RootElement, Read(("Claims:Districts", "org")).House!);
    }

    private static SignInSettings? Codes(string text, TextWriter said) =>
        SignInSettings.Read(
            new ConfigurationBuilder().AddInMemoryCollection([new("SignIn:Codes", text)]).Build(),
            said
        );
}
