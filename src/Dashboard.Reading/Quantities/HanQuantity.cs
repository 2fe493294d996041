using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Quantities;

/// <summary>Which Chinese numerals count: 两百名 and 停车场一处 do, 一个新阶段 and 三级 do not.</summary>
internal static class HanQuantity
{
    /// <summary>Whether <paramref name="candidate"/>, written in Chinese numerals, counts something.</summary>
    public static bool Counts(string text, Candidate candidate)
    {
        var number = candidate.Number;
        var before = Letters.At(text, candidate.Start - 1);
        if (
            before is '第' or '每'
            && candidate.Measure?.Group != "percent"
            && !candidate.IsHedged
            && number.Value == 1
        )
        {
            return false;
        }

        if (number.IsBare)
        {
            return IsHedgedStep(text, candidate);
        }

        if (candidate.Measure is not { } unit)
        {
            return (candidate.IsHedged || number.Scale > 1)
                && number.Value >= 10
                && Letters.IsHan(Letters.At(text, candidate.End));
        }

        if (unit.Group is "percent" or "points")
        {
            return true;
        }

        if (
            candidate.IsHedged && candidate.Qualifier is not (Qualifier.AtLeast or Qualifier.AtMost)
        )
        {
            return unit.FollowsNumerals || number.Value >= 10;
        }

        if (unit.Group == "time")
        {
            return IsDuration(text, candidate);
        }

        if (candidate.Value == 1 && candidate.Max is null)
        {
            return SingleOne.Counts(text, candidate);
        }

        return unit.FollowsNumerals || number.Value >= 20;
    }

    // 百余场, 近百万亩, 上千名; 百亿元 and 千家企业 are ways of speaking
    private static bool IsHedgedStep(string text, Candidate candidate) =>
        candidate.IsHedged
        && (
            candidate.Measure is not null
            || Letters.IsHan(Letters.At(text, candidate.End)) && candidate.Number.Value >= 10_000
        )
        && Letters.At(text, candidate.NumberStart - 1) is not ('数' or '几' or '成');

    // 三年行动, 五年规划, 三天两夜 are names; 历时三年, 五年承租 count
    private static bool IsDuration(string text, Candidate candidate)
    {
        if (
            Letters.At(text, candidate.Start - 1)
            is '第'
                or '的'
                or '个'
                or '这'
                or '那'
                or '头'
                or '某'
                or '上'
                or '下'
                or '前'
                or '后'
        )
        {
            return false;
        }

        var rest = text.AsSpan(candidate.End, Math.Min(4, text.Length - candidate.End));
        foreach (
            var name in (ReadOnlySpan<string>)
                ["行动", "计划", "规划", "攻坚", "方案", "任务", "目标", "来", "前", "后"]
        )
        {
            if (rest.StartsWith(name))
            {
                return false;
            }
        }

        if (candidate.Number.Value == 0.5m && candidate.Unit is not ("年" or "天"))
        {
            return !rest.StartsWith("调度") && !rest.StartsWith("报告") && !rest.StartsWith("一次");
        }

        return candidate.IsHedged || candidate.Value > 1 || SingleOne.IsTimed(text, candidate);
    }
}
