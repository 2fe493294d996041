using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Wording;

namespace Dashboard.Administration.Audit;

/// <summary>
/// The audit log keeps codes, which last; here they are put into the words of today. Plain words, which were written before
/// there was JSON, are taken apart at their blanks.
/// </summary>
internal sealed class AuditText
{
    // Particulars that are codes; all others are words as people wrote them.
    private static readonly string[] Codes =
    [
        "role",
        "nature",
        "level",
        "frequency",
        "parent",
        "indicator",
        "districts",
    ];

    private readonly Catalogue _catalogue;
    private readonly Words _words;
    private readonly Dictionary<string, string> _said;
    private readonly Dictionary<NamedDeed, string> _deeds;

    public AuditText(Catalogue catalogue, Words words)
    {
        (_catalogue, _words) = (catalogue, words);
        _said = new(StringComparer.Ordinal)
        {
            ["add"] = words["新增"],
            ["change"] = words["更改"],
            ["reset"] = words["重设密码"],
            ["lock"] = words["停用"],
            ["unlock"] = words["启用"],
            ["sign-out-everywhere"] = words["退出所有登录"],
            ["indicator-added"] = words["新增指标"],
            ["indicator-proposed"] = words["填报时新建指标"],
            ["indicator-changed"] = words["更改指标"],
            ["indicator-merged"] = words["并入"],
            ["indicator-retired"] = words["停止使用"],
            ["indicator-unretired"] = words["恢复使用"],
            ["district-added"] = words["新增区划"],
            ["district-changed"] = words["更改区划"],
            ["district-retired"] = words["停止使用"],
            ["district-unretired"] = words["恢复使用"],
            ["plan-added"] = words["新增计划"],
            ["plan-changed"] = words["更改计划"],
            ["plan-removed"] = words["删除计划"],
            ["rules"] = words["核查规则"],
            ["*"] = words["全部指标"],
        };
        _deeds = new()
        {
            [NamedDeed.AccountAdded] = words["新增"],
            [NamedDeed.AccountChanged] = words["更改"],
            [NamedDeed.PasswordReset] = words["重设密码"],
            [NamedDeed.AccountLocked] = words["停用"],
            [NamedDeed.AccountUnlocked] = words["启用"],
            [NamedDeed.SignedOutEverywhere] = words["退出所有登录"],
            [NamedDeed.IndicatorAdded] = words["新增指标"],
            [NamedDeed.IndicatorProposed] = words["填报时新建指标"],
            [NamedDeed.IndicatorChanged] = words["更改指标"],
            [NamedDeed.IndicatorMerged] = words["并入"],
            [NamedDeed.IndicatorRetired] = words["停止使用"],
            [NamedDeed.IndicatorUnretired] = words["恢复使用"],
            [NamedDeed.DistrictAdded] = words["新增区划"],
            [NamedDeed.DistrictChanged] = words["更改区划"],
            [NamedDeed.DistrictRetired] = words["停止使用"],
            [NamedDeed.DistrictUnretired] = words["恢复使用"],
            [NamedDeed.DistrictTakenOver] = words["接收区划"],
            [NamedDeed.PlanAdded] = words["新增计划"],
            [NamedDeed.PlanChanged] = words["更改计划"],
            [NamedDeed.PlanRemoved] = words["删除计划"],
            [NamedDeed.RulesSet] = words["核查规则"],
        };
        Add<Role>(role => role.ToString(), words.Of);
        Add<Role>(EnumCode.Of, words.Of);
        Add<Nature>(EnumCode.Of, words.Of);
        Add<DistrictLevel>(EnumCode.Of, words.Of);
        Add<Frequency>(EnumCode.Of, words.Of);
        Add<CheckKind>(EnumCode.Of, words.Of);
        Add<Grade>(EnumCode.Of, words.Of);
        foreach (var district in catalogue.Districts.All)
        {
            _said.TryAdd(district.Code, district.NameIn(words.Language));
        }

        foreach (var indicator in catalogue.Indicators)
        {
            _said.TryAdd(indicator.Code, indicator.NameIn(words.Language));
        }
    }

    /// <summary>To what it was done.</summary>
    public string Subject(AuditRow row) =>
        row.Act == AuditAct.Catalogue ? Said(row.Subject) : row.Subject;

    /// <summary>A figure as people name it: 培训人次 · 某区 · 2023年 · 700人次.</summary>
    public string Named(Figure figure)
    {
        var indicator = _catalogue.Indicators.FirstOrDefault(one => one.Code == figure.Indicator);
        IEnumerable<string> parts =
        [
            indicator?.NameIn(_words.Language) ?? figure.Indicator,
            _catalogue.Districts.Find(figure.District)?.NameIn(_words.Language) ?? figure.District,
            figure.Scope,
            figure.Period.ToLabel(_words.Language),
            QuantityText.Of(figure.Quantity, _words.Language).ToString(),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The particulars.</summary>
    public string Detail(AuditRow row) =>
        AuditDetail.Read(row.Detail) is { } detail ? Said(detail)
        : row.Act is AuditAct.Catalogue or AuditAct.Account
            ? string.Join(' ', row.Detail.Split(' ').Select(Phrase))
        : row.Detail;

    private string Said(AuditDetail detail) =>
        string.Join(
            ' ',
            detail
                .Parts.Select(part =>
                    detail.Deed == NamedDeed.RulesSet ? Phrase($"{part.Name}={part.Value}")
                    : Codes.Contains(part.Name)
                        ? string.Join(' ', part.Value.Split(' ').Select(Said))
                    : part.Value
                )
                .Prepend(detail.Deed is { } deed ? _deeds[deed] : "")
                .Where(text => text.Length > 0)
        );

    // range=refused[..500]
    private string Phrase(string token) =>
        token.Split('=', 2) is [var check, var rest]
            ? rest.Split('[', 2) is [var grade, var bounds]
                ? $"{Said(check)}：{Said(grade)}[{bounds}"
                : $"{Said(check)}：{Said(rest)}"
            : Said(token);

    private string Said(string code) => _said.GetValueOrDefault(code, code);

    private void Add<T>(Func<T, string> code, Func<T, string> word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            _said.TryAdd(code(value), word(value));
        }
    }
}
