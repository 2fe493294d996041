using System.Diagnostics;
using Dashboard.Wording;

namespace Dashboard.Administration.House;

/// <summary>Why somebody does not come in by the house. It goes over the address to the page of the way in.</summary>
internal enum HouseRefusal
{
    /// <summary>The answer belongs to no sign-in that was begun in this browser, or to one of long ago.</summary>
    Lost,

    /// <summary>The person or the house said no.</summary>
    Denied,

    /// <summary>The house does not accept what was handed in for it: the code, its proof, or this app.</summary>
    Rejected,

    /// <summary>The house does not answer, or not in a way that can be understood.</summary>
    Silent,

    /// <summary>The house does not say whose account it is.</summary>
    Nameless,

    /// <summary>There is no account here for it.</summary>
    Unknown,

    /// <summary>The account here is locked.</summary>
    Locked,

    /// <summary>Role or districts that the house gives are of no use here.</summary>
    Rights,

    /// <summary>Too often in a minute from one address.</summary>
    Often,
}

/// <summary>The sentences.</summary>
internal static class HouseRefusals
{
    public static string Sentence(this Words words, HouseRefusal refusal, string house) =>
        words.Format(
            refusal switch
            {
                HouseRefusal.Lost => "这次登录不是从这里开始的，或放得太久了，请再点一次。",
                HouseRefusal.Denied => "没有登录：{0}那边没有同意。",
                HouseRefusal.Rejected => "{0}不接受这次登录，请再试一次；还不行请联系管理员。",
                HouseRefusal.Silent => "{0}现在没有回答，请稍后再试，或用账号和密码登录。",
                HouseRefusal.Nameless => "{0}没有说出您是谁，请联系管理员。",
                HouseRefusal.Unknown => "您在{0}的账号在这里还没有开通，请联系管理员。",
                HouseRefusal.Locked => "您的账号在这里已停用，请联系管理员。",
                HouseRefusal.Rights => "{0}给您的角色或区划在这里用不了，请联系管理员。",
                HouseRefusal.Often => "登录得太频繁，请等一分钟再试。",
                _ => throw new UnreachableException(),
            },
            house
        );
}

/// <summary>The sign-in cannot go on.</summary>
internal sealed class HouseRefusedException : Exception
{
    public HouseRefusedException(HouseRefusal refusal, Exception? inner = null)
        : base(refusal.ToString(), inner) => Refusal = refusal;

    public HouseRefusedException()
        : this(HouseRefusal.Silent) { }

    public HouseRefusedException(string message)
        : base(message) { }

    public HouseRefusedException(string message, Exception innerException)
        : base(message, innerException) { }

    public HouseRefusal Refusal { get; }
}
