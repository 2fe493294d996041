using Dashboard.Administration.Accounts;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Administration.Accounts;

public sealed class SignInFailuresTests
{
    private readonly MovableClock _clock = new();
    private readonly SignInFailures _failures;

    public SignInFailuresTests() => _failures = new SignInFailures(_clock);

    [Fact]
    public void Guesses_from_many_addresses_leave_each_with_one()
    {
        for (var guess = 0; guess < SignInFailures.MostEverywhere; guess++)
        {
            Assert.Null(_failures.Begin($"address {guess}", "SUN"));
        }

        Assert.NotNull(_failures.Begin("address 1", "SUN"));
        Assert.Null(_failures.Begin("another", "SUN"));
        Assert.NotNull(_failures.Begin("another", "SUN"));
        Assert.Null(_failures.Begin("address 1", "LI"));
    }

    [Fact]
    public void The_right_password_clears_what_its_own_address_got_wrong_and_nothing_else()
    {
        for (var guess = 0; guess < SignInFailures.MostHere - 1; guess++)
        {
            Assert.Null(_failures.Begin("home", "SUN"));
            Assert.Null(_failures.Begin("elsewhere", "SUN"));
        }

        Assert.Null(_failures.Begin("home", "SUN"));
        _failures.Right("home", "SUN");

        Assert.Null(_failures.Begin("home", "SUN"));
        Assert.Null(_failures.Begin("elsewhere", "SUN"));
        Assert.NotNull(_failures.Begin("elsewhere", "SUN"));
    }

    [Fact]
    public void A_wrong_guess_is_forgotten_after_the_wait()
    {
        for (var guess = 0; guess < SignInFailures.MostHere; guess++)
        {
            Assert.Null(_failures.Begin("home", "SUN"));
        }

        Assert.InRange(
            _failures.Begin("home", "SUN")!.Value,
            SignInFailures.Wait - TimeSpan.FromSeconds(5),
            SignInFailures.Wait
        );
        _clock.Pass(SignInFailures.Wait);
        Assert.Null(_failures.Begin("home", "SUN"));
    }
}
