using Dashboard.Access;
using Dashboard.Administration.Accounts;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Administration.Codes;

/// <summary>动态口令: setting codes up, with the recovery codes once, and a new telephone.</summary>
public sealed partial class CodePage
{
    private bool _isAsked;
    private bool _isNeeded;
    private int _left;
    private Account? _account;
    private OfferedKey? _offered;
    private QrPicture? _picture;
    private IReadOnlyList<string> _recovery = [];
    private Problem? _problem;

    [SupplyParameterFromForm]
    public CodeForm? Form { get; set; }

    [SupplyParameterFromQuery]
    public string? Back { get; set; }

    private string Onward => _account is { } account ? LandingPage.Of(account, Back) : "/";

    private HttpContext Request => Http.HttpContext!;

    protected override async Task OnInitializedAsync()
    {
        _account = await Users.GetUserAsync(Request.User);
        _isAsked = _account is not null && Rule.Asks(_account.Role);
        _isNeeded = Sessions.WayOf(Request.User) == SignInWay.Password;
        await ShowAsync(Form?.Ticket);
    }

    // What the account has now decides what is on the page, and so what was sent.
    private async Task ShowAsync(string? ticket)
    {
        (_offered, _picture) = (null, null);
        if (!_isAsked)
        {
            return;
        }

        if (_account!.TwoFactorEnabled)
        {
            _left = await Users.CountRecoveryCodesAsync(_account);
            return;
        }

        _offered = Enrolment.Offer(Users, _account, ticket);
        _picture = QrPicture.Of(_offered.Link);
    }

    private Task SubmitAsync() =>
        !_isAsked ? Task.CompletedTask
        : _account!.TwoFactorEnabled ? ReplaceAsync(_account)
        : ConfirmAsync(_account);

    private async Task ConfirmAsync(Account account)
    {
        var answer = await Enrolment.ConfirmAsync(
            account,
            Form?.Ticket,
            Form?.Code,
            Request.RequestAborted
        );
        (_recovery, _problem) = (answer.Recovery, answer.Problem);
        await ComeInAgainAsync(answer.Account);
    }

    private async Task ReplaceAsync(Account account)
    {
        // A form that was open since before the codes were set up asks for nothing.
        if (!string.IsNullOrEmpty(Form?.Ticket))
        {
            return;
        }

        var checkedCode = await Checks.TryAsync(Request, account, Form?.Code);
        if (!checkedCode.IsRight)
        {
            _problem = new Problem(checkedCode.Said);
            if (checkedCode.Wait is { } wait)
            {
                Request.RefuseFor(wait);
            }

            return;
        }

        var answer = await Enrolment.RemoveAsync(account, Request.RequestAborted);
        _problem = answer.Problem;
        await ComeInAgainAsync(answer.Account);
    }

    // The change has ended every session of the account; this browser begins a new one, in the way of the old.
    private async Task ComeInAgainAsync(Account? changed)
    {
        if (changed is not null)
        {
            await SignIns.EnterAsync(Request, changed, Sessions.WayOf(Request.User));
            _account = changed;
            await ShowAsync(null);
        }
    }

    private static string Grouped(string key) =>
        string.Join(' ', key.Chunk(4).Select(four => new string(four)));
}
