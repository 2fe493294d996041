using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;

namespace Dashboard.Administration.Accounts;

/// <summary>账号: who may sign in, as what, and where.</summary>
public sealed partial class AccountsPage
{
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private IReadOnlyList<AccountItem> _accounts = [];
    private IReadOnlyList<DistrictChoice> _options = [];
    private bool _isNew = true;
    private AccountForm _form = new();
    private AccountItem? _edited;
    private ConfirmDialog? _confirm;
    private string? _said;
    private bool _isDone;

    public void Dispose() => _leaving.Dispose();

    protected override async Task OnInitializedAsync()
    {
        _actor = await Current.GetAsync();
        if (!_actor.May(Act.Administer))
        {
            return;
        }

        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _options = DistrictChoice.Of(catalogue.Districts.All, catalogue, W.Language);
        _accounts = await Accounts.ListAsync(_leaving.Token);
        Clear();
    }

    private string Name(string code) =>
        _options.FirstOrDefault(option => option.Code == code)?.Name ?? code;

    private void Edit(AccountItem account)
    {
        (_isNew, _edited) = (false, account);
        _form = new()
        {
            Name = account.Name,
            FullName = account.FullName,
            Role = account.Role,
            Districts = [.. account.Districts],
            HouseAccount = SignIn.House is null ? null : account.HouseAccount,
        };
    }

    private void Clear() =>
        (_isNew, _edited, _form) = (
            true,
            null,
            new() { HouseAccount = SignIn.House is null ? null : "" }
        );

    private async Task SaveAsync()
    {
        var entry = _form.ToEntry();
        if (_edited is not { } edited)
        {
            var password = AccountCommands.NewPassword();
            await RunAsync(
                actor => Accounts.AddAsync(actor, entry, password, _leaving.Token),
                W.Format(Chinese.Password, entry.Name, password)
            );
            return;
        }

        // Other rights are another sign-in, and may be rights lost: that is asked.
        var changesRights =
            edited.Role != entry.Role || !edited.Districts.SequenceEqual(entry.Districts);
        if (
            !changesRights
            || await AskAsync(Chinese.ChangeRights, edited, W["更改"], Rights(edited, entry))
        )
        {
            await RunAsync(
                actor => Accounts.ChangeAsync(actor, entry, _leaving.Token),
                W[Chinese.Saved]
            );
        }
    }

    private string Rights(AccountItem before, AccountEntry after) =>
        W.Format(
            "角色由{0}改为{1}，区划由“{2}”改为“{3}”；{4}立即在所有机器上退出，重新登录后按新的权限办事。",
            W.Of(before.Role),
            W.Of(after.Role),
            string.Join(W["、"], before.Districts.Select(Name)),
            string.Join(W["、"], after.Districts.Select(Name)),
            before.Name
        );

    private async Task ResetAsync(AccountItem account)
    {
        var effect = W.Format(
            "{0}现在的密码立即作废，并在所有机器上退出；新密码只显示一次。",
            account.Name
        );
        if (await AskAsync(Chinese.Reset, account, W["重设密码"], effect))
        {
            var password = AccountCommands.NewPassword();
            await RunAsync(
                actor => Accounts.ResetAsync(actor, account.Name, password, _leaving.Token),
                W.Format(Chinese.Password, account.Name, password)
            );
        }
    }

    private async Task ResetCodesAsync(AccountItem account)
    {
        var effect = W.Format(
            "{0}手机上的动态口令和恢复码立即作废，并在所有机器上退出；再次登录时重新启用。请先确认来找您的就是本人。",
            account.Name
        );
        if (await AskAsync(Chinese.ResetCodes, account, W["重设动态口令"], effect))
        {
            await RunAsync(
                actor => Accounts.ResetCodesAsync(actor, account.Name, _leaving.Token),
                W[Chinese.Saved]
            );
        }
    }

    private async Task SignOutAsync(AccountItem account)
    {
        var effect = W.Format("{0}打开着的页面都要重新登录；草稿都在。", account.Name);
        if (await AskAsync(Chinese.SignOut, account, W["全部退出"], effect))
        {
            await RunAsync(
                actor => Accounts.SignOutEverywhereAsync(actor, account.Name, _leaving.Token),
                W.Format(Chinese.SignedOut, account.Name)
            );
        }
    }

    private async Task LockAsync(AccountItem account)
    {
        var (title, act, effect) = account.IsLocked
            ? (
                Chinese.Unlock,
                W["启用"],
                W.Format("{0}又可以用原来的密码登录，权限照旧。", account.Name)
            )
            : (
                Chinese.Lock,
                W["停用"],
                W.Format(
                    "{0}立即在所有机器上退出，不能再登录；填报和审核过的数据、记录都保留。",
                    account.Name
                )
            );
        if (await AskAsync(title, account, act, effect))
        {
            await RunAsync(
                actor => Accounts.LockAsync(actor, account.Name, !account.IsLocked, _leaving.Token),
                W[Chinese.Saved]
            );
        }
    }

    private Task<bool> AskAsync(string title, AccountItem account, string act, string effect) =>
        _confirm!.AskAsync(
            W.Format(
                title,
                account.FullName.Length > 0 ? $"{account.Name}（{account.FullName}）" : account.Name
            ),
            effect,
            act
        );

    private async Task RunAsync(Func<Actor, Task<Problem?>> command, string done)
    {
        _actor = await Current.GetAsync();
        var problem = await command(_actor);
        _isDone = problem is null;
        _said = problem is null ? done : W.Of(problem);
        if (_isDone)
        {
            Clear();
            _accounts = await Accounts.ListAsync(_leaving.Token);
        }
    }

    private static class Chinese
    {
        public const string Saved = "已保存";
        public const string Password = "账号{0}的密码是 {1}，只显示这一次，请转告本人并请其修改";
        public const string SignedOut = "{0}已在所有机器上退出";
        public const string ChangeRights = "更改账号{0}的权限？";
        public const string Reset = "重设账号{0}的密码？";
        public const string ResetCodes = "重设账号{0}的动态口令？";
        public const string SignOut = "让账号{0}全部退出？";
        public const string Lock = "停用账号{0}？";
        public const string Unlock = "启用账号{0}？";
    }
}
