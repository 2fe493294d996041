using Dashboard.Documents.Briefings;

namespace Dashboard.Documents.Export;

/// <summary>What stands where a section has no number to show.</summary>
internal static class NoData
{
    public static string Text(BriefingSection section, Language language) =>
        section is ChartSection { Chart.Note: { Length: > 0 } note }
            ? note + "。"
            : DocumentWords.In(language, "本期未见报道，无数据。");
}
