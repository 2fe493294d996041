using Dashboard.Storage.Accounts;

namespace Dashboard.Storage.Entry;

/// <summary>Judges entries before they are saved: who may, what is missing, what the checks find, what is there already.</summary>
internal sealed class EntryJudgement(Actor actor, Catalogue catalogue, EntryChecks known)
{
    /// <summary>What the checks find.</summary>
    public IReadOnlyList<Finding> Findings(FigureEntry entry) => known.Findings(entry);

    /// <summary>Makes a figure of the same block known to the next.</summary>
    public void Remember(Figure figure) => known.Remember(figure);

    /// <summary>What a line of a block would do.</summary>
    public EntryPlan Plan(FigureEntry entry, string reason)
    {
        var there = known.There(entry.Figure);
        var isSame =
            there is not null
            && there.Figure.Quantity.Value == entry.Figure.Quantity.Value
            && there.Figure.Quantity.Max == entry.Figure.Quantity.Max
            && there.Figure.Quantity.Unit == entry.Figure.Quantity.Unit
            && there.Figure.Quantity.Qualifier == entry.Figure.Quantity.Qualifier;
        if (isSame)
        {
            return new(PlannedAct.Same, entry, there, null, []);
        }

        if (there?.Figure.State == FigureState.Approved)
        {
            entry = entry with
            {
                Replaces = there.Figure.Code,
                ReplacesVersion = there.Version,
                Reason = entry.Reason.Length > 0 ? entry.Reason : reason,
            };
        }

        if (Refused(entry) is { } refused)
        {
            return new(PlannedAct.Wrong, entry, there, refused, []);
        }

        var findings = known.Findings(entry);
        var against = findings.FirstOrDefault(finding => finding.Grade == Grade.Refused);
        return new(
            against is not null ? PlannedAct.Wrong
                : entry.Replaces is null ? PlannedAct.New
                : PlannedAct.Change,
            entry,
            there,
            against is null ? null : new Problem(against.Text, against.Values),
            findings
        );
    }

    /// <summary>What stands against saving it.</summary>
    public IReadOnlyList<(Problem Problem, Finding? Finding)> Against(FigureEntry entry)
    {
        if (Refused(entry) is { } refused)
        {
            return [(refused, null)];
        }

        var explained = !string.IsNullOrWhiteSpace(entry.Explanation);
        return
        [
            .. known
                .Findings(entry)
                .Where(finding =>
                    finding.Grade == Grade.Refused || (finding.NeedsExplanation && !explained)
                )
                .Select(finding =>
                    ((Problem, Finding?))(new Problem(finding.Text, finding.Values), finding)
                ),
        ];
    }

    private Problem? Refused(FigureEntry entry)
    {
        var figure = entry.Figure;
        var indicator = catalogue.Indicators.FirstOrDefault(one => one.Code == figure.Indicator);
        if (indicator is null)
        {
            return new Problem("没有编码为“{0}”的指标", figure.Indicator);
        }

        if (catalogue.Districts.Find(figure.District) is not { } district)
        {
            return new Problem("没有编码为“{0}”的区划", figure.District);
        }

        if (!actor.May(Act.Enter, figure.District, catalogue.Districts))
        {
            return new Problem("您的账号不能填报{0}的数据", district.Name);
        }

        if (entry.Replaces is null && (indicator.IsRetired || district.IsRetired))
        {
            return new Problem(
                "“{0}”已停用，不再填报新数据",
                indicator.IsRetired ? indicator.Name : district.Name
            );
        }

        if (!SpokenTime.Fits(indicator.Nature, figure.Kind, figure.Period))
        {
            return new Problem(
                indicator.Nature == Nature.Stock ? SpokenTime.MomentAsked : SpokenTime.StretchAsked
            );
        }

        if (figure.Citations.Count == 0 && string.IsNullOrWhiteSpace(figure.Document))
        {
            return new Problem("请写明来源：选一篇报道，或写出文件名称、文号");
        }

        if (entry.Replaces is not { } replaced)
        {
            return null;
        }

        var target = known.WithCode(replaced);
        return target is not { Figure.State: FigureState.Approved }
                ? new Problem("要修订的数据不存在或还未审核通过")
            : target.Figure.District != figure.District
            || target.Figure.Indicator != figure.Indicator
                ? new Problem("修订不能改换指标或区划")
            : target.Version != entry.ReplacesVersion
                ? new Problem("这条数据刚被他人改动，请看过最新内容再定")
            : string.IsNullOrWhiteSpace(entry.Reason) ? new Problem("请写明修订的理由")
            : null;
    }
}
