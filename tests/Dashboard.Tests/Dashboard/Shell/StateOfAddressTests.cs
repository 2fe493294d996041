using System.Reflection;
using System.Web;
using Dashboard.Administration.Accounts;
using Dashboard.Administration.Audit;
using Dashboard.Administration.Codes;
using Dashboard.Briefings;
using Dashboard.Comparing;
using Dashboard.Due;
using Dashboard.Embedding;
using Dashboard.Entry;
using Dashboard.Explore;
using Dashboard.Maps;
using Dashboard.Overview;
using Dashboard.Reports;
using Dashboard.Review;
using Dashboard.Searching;
using Dashboard.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Tests.Dashboard.Shell;

/// <summary>A page that keeps its state in the address keeps it in one record, which writes what the page reads.</summary>
public sealed class StateOfAddressTests
{
    private static readonly Dictionary<Type, Type> _stateOf = new()
    {
        [typeof(OverviewPage)] = typeof(OverviewState),
        [typeof(CategoryPage)] = typeof(CategoryState),
        [typeof(IndicatorPage)] = typeof(IndicatorState),
        [typeof(EmbedPage)] = typeof(IndicatorState),
        [typeof(EmbedComparePage)] = typeof(CompareState),
        [typeof(EmbedRankingPage)] = typeof(RankingState),
        [typeof(SearchPage)] = typeof(SearchState),
        [typeof(ReportPage)] = typeof(ReportState),
        [typeof(DuePage)] = typeof(DuePageState),
        [typeof(ComparePage)] = typeof(CompareState),
        [typeof(RankingPage)] = typeof(RankingState),
        [typeof(MapPage)] = typeof(MapState),
        [typeof(ReviewPage)] = typeof(QueueAddress),
        [typeof(AuditPage)] = typeof(AuditRequest),
        [typeof(FigureFormPage)] = typeof(FormAddress),
        [typeof(GridPage)] = typeof(GridAddress),
        [typeof(ViewPage)] = typeof(ViewState),
        [typeof(WallPage)] = typeof(WallState),
    };

    // The address only says where to begin, or what was just done; the page does not write it.
    private static readonly HashSet<Type> _beginsOnly =
    [
        typeof(BriefingsPage),
        typeof(WhichBriefingPage),
        typeof(WhichViewPage),
        // The doors: where one was going, why one was turned away, with which code one comes in.
        typeof(SignInPage),
        typeof(SecondStepPage),
    ];

    // What an address may say beside the state: which source is open, what was just added, which chart of a page.
    private static readonly string[] _beside = ["figure", "added", "chart"];

    public static TheoryData<Type, Type> States
    {
        get
        {
            var states = new TheoryData<Type, Type>();
            foreach (var (page, state) in _stateOf)
            {
                states.Add(page, state);
            }

            return states;
        }
    }

    [Fact]
    public void Every_page_with_more_than_one_parameter_has_its_record()
    {
        var pages = typeof(Program)
            .Assembly.GetTypes()
            .Where(type => type.GetCustomAttributes<RouteAttribute>().Any())
            .Where(page => Parameters(page).Except(_beside).Count() > 1)
            .Except(_stateOf.Keys)
            .Except(_beginsOnly)
            .Select(page => page.Name);

        Assert.Equal([], pages);
    }

    [Fact]
    public void Every_record_that_writes_an_address_is_held_here()
    {
        var records = typeof(Program)
            .Assembly.GetTypes()
            .Where(type => type.GetMethod("ToUri", []) is not null);

        Assert.Equal([], records.Except(_stateOf.Values));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void What_the_record_writes_is_what_the_page_reads(Type page, Type state)
    {
        var record = Filled(state);
        var address = (string)state.GetMethod("ToUri", [])!.Invoke(record, null)!;

        var written = HttpUtility.ParseQueryString(new Uri(new("http://x"), address).Query);

        Assert.Equal(
            [],
            Parameters(page).Except(_beside).Except(written.AllKeys, StringComparer.Ordinal)
        );
        Assert.All(
            written.AllKeys,
            key =>
                Assert.Contains(
                    state.GetProperties(),
                    property =>
                        property.SetMethod is not null
                        && written[key] == Written(property.GetValue(record))
                )
        );
        Assert.Equal(written.Count, written.AllKeys.Distinct().Count());
    }

    private static IEnumerable<string> Parameters(Type page) =>
        page.GetProperties()
            .Select(property =>
                (
                    property.Name,
                    From: property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()
                )
            )
            .Where(parameter => parameter.From is not null)
            .Select(parameter =>
                (parameter.From!.Name ?? parameter.Name) is var name
                    ? char.ToLowerInvariant(name[0]) + name[1..]
                    : ""
            );

    // Every property says something of its own, with what an address must escape.
    private static object Filled(Type state)
    {
        var record = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(state);
        foreach (var property in state.GetProperties().Where(one => one.SetMethod is not null))
        {
            property.SetValue(record, Sample(property));
        }

        return record;
    }

    private static object Sample(PropertyInfo property) =>
        property.PropertyType == typeof(int) ? 12
        : property.PropertyType == typeof(DateOnly?) ? new DateOnly(2021, 3, 31)
        : property.PropertyType == typeof(IReadOnlyList<string>) ? new[] { "安庆", property.Name }
        : $"安庆 &=#?{property.Name}";

    private static string? Written(object? value) =>
        value switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", null),
            IReadOnlyList<string> several => string.Join(',', several),
            _ => value?.ToString(),
        };
}
