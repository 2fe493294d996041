using System.Diagnostics;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Plans;
using Dashboard.Storage.Tables;

namespace Dashboard.Wording;

/// <summary>
/// The words of the interface. The Chinese text is the key and stands in the markup; English is looked up beside it in
/// Words.en.resx, and a test finds every key that is missing there.
/// </summary>
/// <param name="language">The language of the request or circuit.</param>
public sealed class Words(Language language)
{
    private static readonly Wordings _wording = new(typeof(Words));

    /// <summary>Everything that has English.</summary>
    internal static IReadOnlyCollection<string> Keys => _wording.Keys;

    public Language Language { get; } = language;

    /// <summary>The wording of <paramref name="chinese"/> in the language at hand.</summary>
    public string this[string chinese] => _wording.In(Language, chinese);

    /// <summary>The same with places filled in: {0}, {1}.</summary>
    public string Format(string chinese, params ReadOnlySpan<object?> values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, this[chinese], values);

    /// <summary>A problem as a sentence.</summary>
    public string Of(Problem problem) =>
        Format(problem.Text, [.. problem.Values.Select(value => value.In(Language))]);

    /// <summary>A finding as a sentence.</summary>
    public string Of(Finding finding) =>
        Format(finding.Text, [.. finding.Values.Select(value => value.In(Language))]);

    /// <summary>What is said to who typed something; units among its values are called by their names in the language.</summary>
    public string Of(Advice advice) =>
        Format(advice.Text, [.. advice.Values.Select(value => UnitName.In(value, Language))]);

    public string Of(Grade grade) =>
        this[
            grade switch
            {
                Grade.Refused => "强制",
                Grade.Explained => "准强制",
                Grade.Verified => "核实",
                Grade.Hint => "提示",
                Grade.Off => "不查",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(CheckKind check) => this[check.Usual().Name];

    public string Of(PlannedAct act) =>
        this[
            act switch
            {
                PlannedAct.New => "新增",
                PlannedAct.Change => "更改",
                PlannedAct.Same => "相同",
                PlannedAct.Wrong => "有误",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(RevisionAct act) =>
        this[
            act switch
            {
                RevisionAct.Submitted => "送审",
                RevisionAct.Corrected => "更正后送审",
                RevisionAct.Withdrawn => "撤回",
                RevisionAct.Returned => "退回",
                RevisionAct.Approved => "审核通过",
                RevisionAct.Changed => "修订",
                RevisionAct.Preferred => "选定来源",
                RevisionAct.Merged => "合并指标",
                RevisionAct.Loaded => "随目录载入",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(AuditAct act) =>
        this[
            act switch
            {
                AuditAct.SignIn => "登录",
                AuditAct.SignInFailed => "登录失败",
                AuditAct.SignOut => "退出登录",
                AuditAct.Submit => "送审",
                AuditAct.Withdraw => "撤回",
                AuditAct.Approve => "审核通过",
                AuditAct.Return => "退回",
                AuditAct.Prefer => "选定来源",
                AuditAct.Import => "导入文件",
                AuditAct.Export => "导出文件",
                AuditAct.Account => "账号变动",
                AuditAct.Dropped => "未能记下",
                AuditAct.Catalogue => "目录变动",
                AuditAct.Backup => "备份与恢复",
                AuditAct.View => "看板变动",
                AuditAct.Connection => "接入变动",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(DeliveryOutcome outcome) =>
        this[
            outcome switch
            {
                DeliveryOutcome.Taken => "已送达",
                DeliveryOutcome.Refused => "对方没有接收",
                DeliveryOutcome.TooSlow => "对方迟迟没有回答",
                DeliveryOutcome.Unreachable => "连不上对方",
                DeliveryOutcome.Forbidden => "地址指向本机或链路，不予发送",
                DeliveryOutcome.SecretLost => "密钥解不开，请删除后重新设置",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(Frequency frequency) =>
        this[
            frequency switch
            {
                Frequency.Month => "每月",
                Frequency.Quarter => "每季度",
                Frequency.Half => "每半年",
                Frequency.Year => "每年",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(DueState state) =>
        this[
            state switch
            {
                DueState.InTime => "按时",
                DueState.Late => "迟报",
                DueState.Open => "未到期",
                DueState.Overdue => "逾期未报",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(Role role) =>
        this[
            role switch
            {
                Role.Clerk => "填报",
                Role.Reviewer => "审核",
                Role.Administrator => "管理",
                Role.Viewer => "查看",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(FigureState state) =>
        this[
            state switch
            {
                FigureState.Draft => "已撤回",
                FigureState.Submitted => "待审",
                FigureState.Approved => "已审",
                FigureState.Returned => "退回",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(FigureKind kind) =>
        this[
            kind switch
            {
                FigureKind.Actual => "实际",
                FigureKind.Target => "目标",
                FigureKind.Growth => "增长",
                FigureKind.Rate => "比率",
                FigureKind.Descriptive => "描述",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(Qualifier qualifier) =>
        this[
            qualifier switch
            {
                Qualifier.Exact => "确数",
                Qualifier.MoreThan => "多于（余、多）",
                Qualifier.Nearly => "接近（近）",
                Qualifier.About => "大约（约）",
                Qualifier.AtLeast => "不低于",
                Qualifier.AtMost => "不超过",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(Nature nature) =>
        this[
            nature switch
            {
                Nature.Stock => "存量：取最近时点",
                Nature.Flow => "流量：各期相加",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(OverDistricts over) =>
        this[
            over switch
            {
                OverDistricts.Sum => "各区划可以相加",
                OverDistricts.None => "各区划不能相加",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(DistrictLevel level) =>
        this[
            level switch
            {
                DistrictLevel.Country => "全国一级",
                DistrictLevel.Province => "省级",
                DistrictLevel.City => "市级",
                DistrictLevel.County => "区县级",
                DistrictLevel.Town => "乡镇街道级",
                DistrictLevel.Village => "村社区级",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(Direction direction) =>
        this[
            direction switch
            {
                Direction.More => "越多越好",
                Direction.Less => "越少越好",
                Direction.Neither => "无好坏之分",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(Tier tier) =>
        this[
            tier switch
            {
                Tier.Headline => "主要指标",
                Tier.Regular => "常规指标",
                Tier.Detail => "细节指标",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(ProgressStatus status) =>
        this[
            status switch
            {
                ProgressStatus.NotStarted => "未开始",
                ProgressStatus.Behind => "滞后",
                ProgressStatus.OnTrack => "正常",
                ProgressStatus.Ahead => "领先",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(ProgressGap gap) =>
        gap switch
        {
            ProgressGap.None => "",
            ProgressGap.NoActual => this["有目标，未报实际"],
            ProgressGap.NoTarget => this["有实际，未定目标"],
            ProgressGap.NotComparable => this["时间或口径不同，不作比较"],
            _ => throw new UnreachableException(),
        };

    public string Of(ChartKind kind) => this[kind.Name()];

    public string Of(PeriodKind every) =>
        this[
            every switch
            {
                PeriodKind.Year => "按年",
                PeriodKind.Half => "按半年",
                PeriodKind.Quarter => "按季",
                PeriodKind.Month => "按月",
                PeriodKind.Range => "起止日期",
                PeriodKind.YearToDate => "年内累计",
                PeriodKind.Moment => "时点",
                PeriodKind.Open => "无起点或止点",
                _ => throw new UnreachableException(),
            }
        ];

    public string Of(PeriodCertainty certainty) =>
        this[
            certainty switch
            {
                PeriodCertainty.Stated => "原文写明",
                PeriodCertainty.Inferred => "据上下文推断",
                _ => throw new UnreachableException(),
            }
        ];
}
