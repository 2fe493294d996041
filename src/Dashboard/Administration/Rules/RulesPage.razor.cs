using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Administration.Rules;

/// <summary>核查规则: how findings are taken, for all indicators or for one, tried before they are saved.</summary>
public sealed partial class RulesPage
{
    private readonly Leaving _leaving = new();
    private Actor _actor = Actor.Visitor;
    private Catalogue? _catalogue;
    private Indicator? _indicator;
    private PickList _choices = PickList.Empty;
    private IReadOnlyList<Indicator> _own = [];
    private IReadOnlyList<RuleForm> _lines = [];
    private RuleTrial? _trial;
    private string? _said;
    private bool _isDone;
    private bool _isBusy;

    /// <summary>The indicator whose rules are shown; none for the rules of all.</summary>
    [SupplyParameterFromQuery]
    public string? Indicator { get; set; }

    public void Dispose()
    {
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _actor = await Current.GetAsync();
        if (!_actor.May(Act.Administer))
        {
            return;
        }

        var catalogue = await Catalogues.GetAsync(_leaving.Token);
        _choices = PickList.OfIndicators(catalogue, W.Language);
        _indicator = catalogue.NamedIndicator(Indicator);
        (_trial, _said) = (null, null);
        _catalogue = catalogue;
        await LoadAsync(catalogue);
    }

    private static string Link(string? indicator) =>
        Address.Of("/administration/rules", ("indicator", indicator));

    private void Choose(string? indicator) => Navigation.NavigateTo(Link(indicator));

    private async Task LoadAsync(Catalogue catalogue)
    {
        var set = await Rules.ListAsync(_leaving.Token);
        var named = set.Select(rule => rule.Indicator).ToHashSet();
        _own = [.. catalogue.Indicators.Where(one => named.Contains(one.Code))];
        _lines = RuleForm.Of(_indicator?.Code, set);
    }

    // Null, with the reason said, where a field cannot be read.
    private List<CheckRule>? Meant()
    {
        var rules = new List<CheckRule>();
        foreach (var line in _lines)
        {
            var rule = line.ToRule(_indicator?.Unit ?? "", out var problem);
            if (problem is not null)
            {
                (_said, _isDone) = (W.Of(problem), false);
                return null;
            }

            if (rule is not null)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    private async Task TryAsync()
    {
        (_said, _trial) = (null, null);
        if (Meant() is not { } rules)
        {
            return;
        }

        _isBusy = true;
        try
        {
            _actor = await Current.GetAsync();
            var (trial, problem) = await Rules.TryAsync(
                _actor,
                _indicator?.Code,
                rules,
                _leaving.Token
            );
            (_trial, _said, _isDone) = (trial, problem is null ? null : W.Of(problem), false);
        }
        catch (Exception fault) when (!_leaving.IsOver)
        {
            (_said, _isDone) = (Faults.Say(fault, "/administration/rules"), false);
        }
        finally
        {
            _isBusy = false;
        }
    }

    private async Task SaveAsync()
    {
        if (Meant() is not { } rules || _catalogue is not { } catalogue)
        {
            return;
        }

        _actor = await Current.GetAsync();
        var problem = await Rules.SaveAsync(_actor, _indicator?.Code, rules, _leaving.Token);
        _isDone = problem is null;
        _said = problem is null ? W["已保存"] : W.Of(problem);
        if (_isDone)
        {
            await LoadAsync(catalogue);
        }
    }
}
