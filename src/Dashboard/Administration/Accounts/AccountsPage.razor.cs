using Dashboard.Shared;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;

namespace Dashboard.Administration.Accounts;

/// <summary>账号: who may sign in, as what, and where.</summary>
public sealed partial class AccountsPage
{
    private readonly CancellationTokenSource _leaving = new();
    private Actor _actor = Actor.Visitor;
    private IReadOnlyList<AccountItem> _accounts = [];
    private IReadOnlyList<DistrictChoice> _options = [];
    private bool _isNew = true;
    private string _name = "";
    private string _fullName = "";
    private Role _role = Role.Clerk;
    private IEnumerable<string> _districts = [];
    private string? _said;
    private bool _isDone;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

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
    }

    private string Name(string code) =>
        _options.FirstOrDefault(option => option.Code == code)?.Name ?? code;

    private void Edit(AccountItem account)
    {
        (_isNew, _name, _fullName, _role) = (false, account.Name, account.FullName, account.Role);
        _districts = [.. account.Districts];
    }

    private void Clear()
    {
        (_isNew, _name, _fullName, _role, _districts) = (true, "", "", Role.Clerk, []);
    }

    private Task SaveAsync()
    {
        var entry = new AccountEntry(_name, _fullName, _role, [.. _districts ?? []]);
        if (!_isNew)
        {
            return RunAsync(
                actor => Accounts.ChangeAsync(actor, entry, _leaving.Token),
                W[Chinese.Saved]
            );
        }

        var password = AccountCommands.NewPassword();
        return RunAsync(
            actor => Accounts.AddAsync(actor, entry, password, _leaving.Token),
            W.Format(Chinese.Password, _name, password)
        );
    }

    private Task ResetAsync(string name)
    {
        var password = AccountCommands.NewPassword();
        return RunAsync(
            actor => Accounts.ResetAsync(actor, name, password, _leaving.Token),
            W.Format(Chinese.Password, name, password)
        );
    }

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
    }
}
