using System.CommandLine;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;

namespace Dashboard.Administration.Accounts;

/// <summary><c>user add|reset|reset-codes|list</c>: accounts from the server's own command line.</summary>
internal static class UserCommand
{
    public static Command Make(Func<IServiceProvider> services) =>
        new("user", "Adds accounts, resets their passwords, lists them.")
        {
            Add(services),
            Reset(services),
            ResetCodes(services),
            List(services),
        };

    private static Command Add(Func<IServiceProvider> services)
    {
        var name = new Argument<string>("name") { Description = "The name to sign in with." };
        var role = new Option<Role>("--role")
        {
            Description = "Viewer, Clerk, Reviewer or Administrator.",
            DefaultValueFactory = _ => Role.Viewer,
        };
        var fullName = new Option<string>("--full-name")
        {
            Description = "The person's name.",
            DefaultValueFactory = _ => "",
        };
        var districts = new Option<string[]>("--district")
        {
            Description =
                "A district the account belongs to (name or code); may be given several times.",
            DefaultValueFactory = _ => [],
        };
        var command = new Command("add", "Adds an account and prints its password once.")
        {
            name,
            role,
            fullName,
            districts,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var catalogue = await services()
                    .GetRequiredService<CatalogueQuery>()
                    .GetAsync(cancellation);
                var codes = new List<string>();
                foreach (var text in parsed.GetValue(districts) ?? [])
                {
                    if (catalogue.Districts.Named(text) is not { } district)
                    {
                        return Refuse($"There is no district {text}.");
                    }

                    codes.Add(district.Code);
                }

                var password = AccountCommands.NewPassword();
                var entry = new AccountEntry(
                    parsed.GetValue(name)!,
                    parsed.GetValue(fullName)!,
                    parsed.GetValue(role),
                    codes
                );
                return
                    await Accounts(services).AddAsync(Actor.System, entry, password, cancellation)
                        is { } problem
                    ? Refuse(problem.ToString())
                    : Say($"{entry.Name} {password}");
            }
        );
        return command;
    }

    private static Command Reset(Func<IServiceProvider> services)
    {
        var name = new Argument<string>("name") { Description = "The account's name." };
        var command = new Command(
            "reset",
            "Sets a new password, prints it once, and signs the account out everywhere."
        )
        {
            name,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var password = AccountCommands.NewPassword();
                return
                    await Accounts(services)
                        .ResetAsync(Actor.System, parsed.GetValue(name)!, password, cancellation)
                        is { } problem
                    ? Refuse(problem.ToString())
                    : Say($"{parsed.GetValue(name)} {password}");
            }
        );
        return command;
    }

    private static Command ResetCodes(Func<IServiceProvider> services)
    {
        var name = new Argument<string>("name") { Description = "The account's name." };
        var command = new Command(
            "reset-codes",
            "Takes an account's one-time codes away: the telephone is lost, and so are the recovery codes."
        )
        {
            name,
        };
        command.SetAction(
            async (parsed, cancellation) =>
                await Accounts(services)
                    .ResetCodesAsync(Actor.System, parsed.GetValue(name)!, cancellation)
                    is { } problem
                    ? Refuse(problem.ToString())
                    : Say(parsed.GetValue(name)!)
        );
        return command;
    }

    private static Command List(Func<IServiceProvider> services)
    {
        var command = new Command("list", "Lists the accounts.");
        command.SetAction(
            async (_, cancellation) =>
            {
                foreach (var account in await Accounts(services).ListAsync(cancellation))
                {
                    Say(
                        $"{account.Name}\t{account.Role}\t{string.Join(',', account.Districts)}\t{account.FullName}{(account.IsLocked ? "\tlocked" : "")}"
                    );
                }

                return 0;
            }
        );
        return command;
    }

    private static AccountCommands Accounts(Func<IServiceProvider> services) =>
        services().GetRequiredService<AccountCommands>();

    private static int Say(string text)
    {
        Console.Out.WriteLine(text);
        return 0;
    }

    private static int Refuse(string text)
    {
        Console.Error.WriteLine(text);
        return 1;
    }
}
