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

    // Each deed, how it was written before there was JSON, and how it is called.
    private static readonly (NamedDeed Deed, string Before, string Name)[] Deeds =
    [
        (NamedDeed.AccountAdded, "add", "新增"),
        (NamedDeed.AccountChanged, "change", "更改"),
        (NamedDeed.PasswordReset, "reset", "重设密码"),
        (NamedDeed.AccountLocked, "lock", "停用"),
        (NamedDeed.AccountUnlocked, "unlock", "启用"),
        (NamedDeed.SignedOutEverywhere, "sign-out-everywhere", "退出所有登录"),
        (NamedDeed.CameByHouse, "came-by-house", "用单位的登录"),
        (NamedDeed.CodesSet, "codes-set", "启用动态口令"),
        (NamedDeed.CodesRemoved, "codes-removed", "更换动态口令"),
        (NamedDeed.CodesReset, "codes-reset", "重设动态口令"),
        (NamedDeed.CodeRefused, "code-refused", "动态口令不对"),
        (NamedDeed.RecoveryCodeUsed, "recovery-code", "用了恢复码"),
        (NamedDeed.IndicatorAdded, "indicator-added", "新增指标"),
        (NamedDeed.IndicatorProposed, "indicator-proposed", "填报时新建指标"),
        (NamedDeed.IndicatorChanged, "indicator-changed", "更改指标"),
        (NamedDeed.IndicatorMerged, "indicator-merged", "并入"),
        (NamedDeed.IndicatorRetired, "indicator-retired", "停止使用"),
        (NamedDeed.IndicatorUnretired, "indicator-unretired", "恢复使用"),
        (NamedDeed.DistrictAdded, "district-added", "新增区划"),
        (NamedDeed.DistrictChanged, "district-changed", "更改区划"),
        (NamedDeed.DistrictRetired, "district-retired", "停止使用"),
        (NamedDeed.DistrictUnretired, "district-unretired", "恢复使用"),
        (NamedDeed.DistrictTakenOver, "district-taken-over", "接收区划"),
        (NamedDeed.PlanAdded, "plan-added", "新增计划"),
        (NamedDeed.PlanChanged, "plan-changed", "更改计划"),
        (NamedDeed.PlanRemoved, "plan-removed", "删除计划"),
        (NamedDeed.RemarkAdded, "remark-added", "新增备注"),
        (NamedDeed.RemarkChanged, "remark-changed", "更改备注"),
        (NamedDeed.RemarkRemoved, "remark-removed", "删除备注"),
        (NamedDeed.GroupSaved, "group-saved", "保存区划组"),
        (NamedDeed.GroupRemoved, "group-removed", "删除区划组"),
        (NamedDeed.MapKept, "map-kept", "保存地图"),
        (NamedDeed.MapRemoved, "map-removed", "删除地图"),
        (NamedDeed.RulesSet, "rules", "核查规则"),
        (NamedDeed.BackupMade, "backup-made", "备份"),
        (NamedDeed.BackupRestored, "backup-restored", "用备份恢复"),
        (NamedDeed.ViewAdded, "view-added", "新建看板"),
        (NamedDeed.ViewChanged, "view-changed", "更改看板"),
        (NamedDeed.ViewPublished, "view-published", "发布看板"),
        (NamedDeed.ViewUnpublished, "view-unpublished", "收回看板"),
        (NamedDeed.ViewRemoved, "view-removed", "删除看板"),
        (NamedDeed.TokenMade, "token-made", "新建令牌"),
        (NamedDeed.TokenEnded, "token-ended", "停用令牌"),
        (NamedDeed.WebhookAdded, "webhook-added", "新增通知地址"),
        (NamedDeed.WebhookRemoved, "webhook-removed", "删除通知地址"),
        (NamedDeed.WebhookRetried, "webhook-retried", "重新发送通知"),
    ];

    private readonly Catalogue _catalogue;
    private readonly Words _words;
    private readonly Dictionary<string, string> _said;
    private readonly Dictionary<NamedDeed, string> _deeds;

    public AuditText(Catalogue catalogue, Words words)
    {
        (_catalogue, _words) = (catalogue, words);
        _said = Deeds.ToDictionary(
            deed => deed.Before,
            deed => words[deed.Name],
            StringComparer.Ordinal
        );
        _said["*"] = words["全部指标"];
        _said["password"] = words["修改密码"];
        _deeds = Deeds.ToDictionary(deed => deed.Deed, deed => words[deed.Name]);
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
