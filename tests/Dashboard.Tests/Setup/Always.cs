using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Setup;

/// <summary>
/// Property tests from a fixed seed, so that a failure is there again on the next run. (FsCheck.Xunit, which would give an
/// attribute for it, is not on the feed.)
/// </summary>
internal static class Always
{
    private const int Cases = 10_000;

    /// <summary>Runs <paramref name="check"/> on ten thousand cases; the smallest that fails is in the message.</summary>
    public static void Holds<T>(Gen<T> cases, Action<T> check) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(20221130, 7),
            Prop.ForAll(cases.ToArbitrary(), check)
        );
}
