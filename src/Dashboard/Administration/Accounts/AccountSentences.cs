using Microsoft.AspNetCore.Identity;

namespace Dashboard.Administration.Accounts;

/// <summary>What Identity refuses, in Chinese sentences; <c>Words</c> looks up the English.</summary>
internal sealed class AccountSentences : IdentityErrorDescriber
{
    public override IdentityError DefaultError() =>
        Said(nameof(DefaultError), "没有成功，请再试一次");

    public override IdentityError ConcurrencyFailure() =>
        Said(nameof(ConcurrencyFailure), "没有成功，请再试一次");

    public override IdentityError PasswordMismatch() =>
        Said(nameof(PasswordMismatch), "原密码不对");

    public override IdentityError PasswordTooShort(int length) =>
        Said(nameof(PasswordTooShort), "密码至少10个字符");

    public override IdentityError PasswordRequiresDigit() =>
        Said(nameof(PasswordRequiresDigit), "密码中要有数字");

    public override IdentityError PasswordRequiresLower() =>
        Said(nameof(PasswordRequiresLower), "密码中要有小写字母");

    public override IdentityError DuplicateUserName(string userName) =>
        Said(nameof(DuplicateUserName), "已有同名账号");

    public override IdentityError LoginAlreadyAssociated() =>
        Said(nameof(LoginAlreadyAssociated), "单位的这个账号已归另一个账号用");

    public override IdentityError InvalidUserName(string? userName) =>
        Said(nameof(InvalidUserName), "账号名不能为空");

    private static IdentityError Said(string code, string text) =>
        new() { Code = code, Description = text };
}
