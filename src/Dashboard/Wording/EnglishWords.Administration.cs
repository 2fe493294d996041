namespace Dashboard.Wording;

/// <summary>The words of signing in and of 管理.</summary>
internal static partial class EnglishWords
{
    private static Dictionary<string, string> Administration =>
        new(StringComparer.Ordinal)
        {
            ["退出所有登录"] = "Signed out everywhere",
            ["填报时新建指标"] = "Indicator made while entering",
            ["更改指标"] = "Indicator changed",
            ["更改区划"] = "District changed",
            ["删除计划"] = "Plan removed",
            ["访客"] = "Visitor",
            ["登录"] = "Sign in",
            ["登录失败"] = "Sign-in failed",
            ["退出登录"] = "Signed out",
            ["导出文件"] = "File exported",
            ["账号变动"] = "Account changed",
            ["目录变动"] = "Catalogue changed",
            ["管理"] = "Administer",
            ["查看"] = "View",
            ["请先登录"] = "Please sign in",
            ["退出"] = "Sign out",
            ["这里只有管理员可以进入"] = "Only administrators may enter here",
            ["账号"] = "Account",
            ["谁可以登录，做什么，管哪些区划"] = "Who may sign in, as what, for which districts",
            ["操作日志"] = "Audit log",
            ["谁在何时做了什么；只增不改，可以筛选和导出"] =
                "Who did what and when; only ever added to, filterable, exportable",
            ["密码"] = "Password",
            ["这台电脑用这个账号名登录，密码错得太多：15分钟后再试。从别的电脑仍可登录。"] =
                "Too many wrong passwords for this account name from this computer: try again in 15 minutes. Other computers can still sign in.",
            ["账号或密码不对"] = "Account or password is wrong",
            ["修改密码"] = "Change password",
            ["原密码"] = "Old password",
            ["新密码"] = "New password",
            ["至少10个字符，要有小写字母和数字"] =
                "At least 10 characters, with a lowercase letter and a digit",
            ["修改，并在其他机器上退出"] = "Change, and sign out on other machines",
            ["没有这个账号"] = "There is no such account",
            ["您的密码是管理员给的，别人也知道。请先改成只有自己知道的，然后再使用系统。"] =
                "Your password was given by an administrator, so somebody else knows it. Change it to one that only you know, then go on.",
            ["新密码要与原密码不同"] = "The new password must differ from the old one",
            ["账号名和姓名最多60个字符"] = "Account and name take at most 60 characters",
            ["账号名里有看不见的字符"] = "The account has characters that cannot be seen",
            ["稍后再试"] = "Try again later",
            ["请求太频繁，请等一分钟再试。已保存的内容没有改变。"] =
                "Too many requests; please wait a minute. What was saved has not changed.",
            ["密码已修改"] = "The password is changed",
            ["创建管理员"] = "Create the administrator",
            ["链接已失效：已有账号，或服务已重新启动。最新的链接在服务器的日志里。"] =
                "The link is no longer good: there is an account, or the server was restarted. The latest link is in the server's log.",
            ["创建"] = "Create",
            ["没有成功，请再试一次"] = "It did not work; please try again",
            ["原密码不对"] = "The old password is wrong",
            ["密码至少10个字符"] = "The password needs at least 10 characters",
            ["密码中要有数字"] = "The password needs a digit",
            ["密码中要有小写字母"] = "The password needs a lowercase letter",
            ["已有同名账号"] = "There is an account of this name",
            ["账号名不能为空"] = "The account needs a name",
            ["只有管理员可以管理账号"] = "Only administrators manage accounts",
            ["新建账号"] = "New account",
            ["更改账号{0}"] = "Change account {0}",
            ["姓名"] = "Name",
            ["角色"] = "Role",
            ["新建"] = "Create",
            ["保存"] = "Save",
            ["停用"] = "Lock",
            ["重设密码"] = "Reset password",
            ["全部退出"] = "Sign out everywhere",
            ["启用"] = "Unlock",
            ["已保存"] = "Saved",
            ["账号{0}的密码是 {1}，只显示这一次，请转告本人并请其修改"] =
                "The password of {0} is {1}. It is shown only once; pass it on and have it changed.",
            ["{0}已在所有机器上退出"] = "{0} is signed out everywhere",
            ["这是最后一个管理员账号，不能改作他用"] =
                "This is the last administrator; it must stay one",
            ["不能停用自己的账号"] = "You cannot lock your own account",
            ["填报和审核账号至少要有一个区划"] = "A clerk or reviewer needs at least one district",
            ["全部"] = "All",
            ["从"] = "From",
            ["到"] = "To",
            ["筛选"] = "Filter",
            ["导出CSV"] = "Export CSV",
            ["对象"] = "Subject",
            ["详情"] = "Details",
        };
}
