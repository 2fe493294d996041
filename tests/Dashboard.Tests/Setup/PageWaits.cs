using System.Runtime.CompilerServices;
using Bunit;

namespace Dashboard.Tests.Setup;

/// <summary>A page has as long as it takes on a busy machine; what never comes still fails.</summary>
internal static class PageWaits
{
    [ModuleInitializer]
    internal static void Lengthen() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
}
